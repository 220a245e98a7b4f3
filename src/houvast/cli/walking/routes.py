"""Every address the resolver knows, each with the view behind its decorators."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django.urls import URLPattern, URLResolver, get_resolver


@dataclass(frozen=True, slots=True)
class Route:
    """An address: its name with namespace, its pattern, to whom it is open, and its view's place."""

    name: str
    address: str
    open_to: str
    view: str
    module: str
    file: Path
    line: int

    @property
    def verb(self) -> str:
        """The name without its namespace."""
        return self.name.rpartition(":")[2]

    @property
    def context(self) -> str:
        """The folder of the web face that answers: ``guidance`` for ``houvast.web.guidance.views``."""
        parts = self.module.split(".")
        return (
            parts[2] if parts[:2] == ["houvast", "web"] and len(parts) > len(("houvast", "web", "x")) else ""
        )


def all_routes() -> list[Route]:
    """Returns our own addresses, in the resolver's order; those of other packages are none of ours."""
    return [route for route in _routes(get_resolver(), "/", "") if route.module.startswith("houvast.")]


def _routes(resolver: URLResolver, address: str, namespace: str) -> Iterator[Route]:
    for entry in resolver.url_patterns:
        below = f"{address}{entry.pattern}"
        if isinstance(entry, URLResolver):
            yield from _routes(
                entry, below, f"{namespace}{entry.namespace}:" if entry.namespace else namespace
            )
        elif isinstance(entry, URLPattern):
            yield _route(entry, below, namespace)


def _route(entry: URLPattern, address: str, namespace: str) -> Route:
    view: Callable[..., object] = inspect.unwrap(entry.callback)
    return Route(
        name=f"{namespace}{entry.name or ''}",
        address=address,
        open_to=str(entry.callback.__dict__.get("open_to", "")),
        view=view.__name__,
        module=view.__module__,
        file=Path(inspect.getsourcefile(view) or ""),
        line=inspect.getsourcelines(view)[1],
    )
