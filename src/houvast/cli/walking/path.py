"""The stations of one request, from its address to its tests, and which of them is missing.

What a view does decides which stations apply: a view that renders has a template, one that reads a form has a
form, one of a context calls a service, a journey or a selector. What applies bears the verb's name.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from houvast.cli.walking.reading import Used, used_by
from houvast.cli.walking.routes import Route

WORK = re.compile(r"houvast\.(?:(\w+)\.(services|selectors)|(journeys))\.(\w+)")
WITHOUT_ACTOR = "houvast.access.rules.without_actor"
WITHOUT_LOG = "houvast.access.rules.without_log"
ACTOR = "houvast.access.actor.Actor"
UNSEALING = {f"houvast.access.sealing.{name}" for name in ("unseal_content", "unseal_each", "unseal_whole")}


@dataclass(frozen=True, slots=True)
class Station:
    """One place a request passes; ``missing`` says what should be there and is not."""

    name: str
    place: str
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """A module that does or reads something: a service, a journey, a selector."""

    layer: str
    context: str
    verb: str
    file: Path


def walk(route: Route, root: Path) -> list[Station]:
    """Returns the stations of a route that apply to it, in the order a request passes them."""
    used = used_by(route.file, route.view)
    stations = [
        Station("address", route.address),
        _open_to(route),
        _view(route, root),
        *_form(route, used, root),
    ]
    works = sorted(_works(used, root), key=lambda work: (work.verb != route.verb, work.layer))
    if works or _has_context(route, root):
        stations += _work(route, works, root)
    return [*stations, *_template(route, used, root), _tests(route, root)]


def _open_to(route: Route) -> Station:
    missing = "" if route.open_to else "MISSING: declare the address with houvast.web.routes.page"
    return Station("open to", route.open_to.replace("_", " "), missing)


def _view(route: Route, root: Path) -> Station:
    place = f"{_from(root, route.file)}:{route.line} {route.view}"
    missing = (
        "" if route.view == route.verb else f"MISSING: the view is {route.view}, the address {route.verb}"
    )
    return Station("view", place, missing)


def _form(route: Route, used: Used, root: Path) -> Iterator[Station]:
    forms = sorted(
        name for name in used.names if re.fullmatch(r"houvast\.web\.\w+\.forms\w*\.\w*[A-Z]\w*", name)
    )
    if not forms:
        return
    expected = "".join(part.capitalize() for part in route.verb.split("_"))
    named = [name for name in forms if name.rpartition(".")[2] in {expected, f"{expected}Form"}]
    missing = "" if named else f"MISSING: expected {expected}Form, found {', '.join(forms)}"
    module, _, kind = (named or forms)[0].rpartition(".")
    file = _file(root, module)
    line = used_by(file, kind).line if file.exists() else 0
    missing = missing or ("" if line else f"MISSING: {kind} in {_from(root, file)}")
    yield Station("form", f"{_from(root, file)}:{line} {kind}", missing)


def _work(route: Route, works: list[Work], root: Path) -> Iterator[Station]:
    """The stations behind the view: what does the work, its rule, and what the log keeps of it."""
    if not works:
        if route.open_to != "public":
            places = f"houvast/{route.context}/services or selectors, or houvast/journeys"
            yield Station("service", "", f"MISSING: {route.verb}.py in {places}")
        return
    if not any(work.verb == route.verb for work in works):
        found = ", ".join(f"{work.layer}.{work.verb}" for work in works)
        yield Station("service", "", f"MISSING: nothing named {route.verb}; the view calls {found}")
    page_is_logged = any(_events(work, root) for work in works if work.layer == "selectors")
    for work in works:
        used = used_by(work.file, work.verb)
        name = {"services": "service", "selectors": "selector", "journeys": "journey"}[work.layer]
        yield Station(name, f"{_from(root, work.file)}:{used.line} {work.verb}")
        if WITHOUT_ACTOR not in used.names:
            yield _rule(work, used, root)
            if not (page_is_logged and work.layer == "selectors") or _events(work, root):
                yield from _event(work, used, root)


def _events(work: Work, root: Path) -> list[str]:
    """The events that one act or read records, itself or one step below."""
    used = used_by(work.file, work.verb)
    return sorted(used.events or _below(used, root, "events"))


def _rule(work: Work, used: Used, root: Path) -> Station:
    rules = sorted(used.rules or _below(used, root, "rules"))
    if not rules and work.layer == "selectors" and ACTOR not in used.names:
        return Station("rule", "none: law and words are for everyone")
    return Station("rule", ", ".join(rules), "" if rules else f"MISSING: {work.verb} asks for no rule")


def _event(work: Work, used: Used, root: Path) -> Iterator[Station]:
    """What the log keeps: an act always, under its own name; a page that opens what is sealed, once.

    An act marked ``without_log`` says why beside it.
    """
    if WITHOUT_LOG in used.names:
        yield Station("audit event", "none, and the service says why")
        return
    events = _events(work, root)
    missing = ""
    if not events:
        named = {*used.names, *_below(used, root, "names")}
        reads = work.layer == "selectors" and UNSEALING.isdisjoint(named)
        if reads:
            return
        missing = f"MISSING: {work.verb} records nothing"
    elif work.layer == "services" and not any(event.endswith(f".{work.verb}") for event in events):
        missing = f"MISSING: {work.verb} records {', '.join(events)}, not its own name"
    yield Station("audit event", ", ".join(events), missing)


def _below(used: Used, root: Path, what: str) -> Iterator[str]:
    """What the functions that a function calls ask or record: one step down, enough for a journey."""
    for name in used.names:
        module, _, function = name.rpartition(".")
        file = _file(root, module)
        if module.startswith("houvast.") and file.exists():
            yield from getattr(used_by(file, function), what)


def _template(route: Route, used: Used, root: Path) -> Iterator[Station]:
    named = sorted(text for text in used.texts if re.fullmatch(r"\w+/\w+\.html", text))
    if not named:
        return
    wanted = f"{route.context}/{route.verb}.html"
    chosen = wanted if wanted in named else next((name for name in named if name.startswith("ui/")), "")
    if not chosen:
        yield Station("template", "", f"MISSING: expected {wanted}, found {', '.join(named)}")
        return
    file = root / "src" / "houvast" / "web" / "templates" / chosen
    yield Station("template", _from(root, file), "" if file.exists() else f"MISSING: {_from(root, file)}")


def _tests(route: Route, root: Path) -> Station:
    found = [_from(root, file) for file in _suite(root).get(f"test_{route.verb}.py", [])]
    if not found and route.context == "ui":
        found = [_from(root, file) for file in sorted((root / "tests" / "web" / "ui").glob("test_*.py"))]
    missing = "" if found else f"MISSING: tests/web/{route.context}/test_{route.verb}.py"
    return Station("tests", ", ".join(found), missing)


@cache
def _suite(root: Path) -> dict[str, list[Path]]:
    """The test files under a root by name: the folders are gone through once for all addresses."""
    named: dict[str, list[Path]] = defaultdict(list)
    for file in sorted((root / "tests").rglob("test_*.py")):
        named[file.name].append(file)
    return named


def _works(used: Used, root: Path) -> Iterator[Work]:
    found = {match.group() for name in used.names if (match := WORK.match(name))}
    for module in sorted(found):
        match = WORK.fullmatch(module)
        file = _file(root, module)
        if match and file.exists():
            yield Work(match[2] or match[3], match[1] or "journeys", match[4], file)


def _has_context(route: Route, root: Path) -> bool:
    package = root / "src" / "houvast" / route.context
    return bool(route.context) and (package / "__init__.py").exists()


def _file(root: Path, module: str) -> Path:
    return (root / "src").joinpath(*module.split(".")).with_suffix(".py")


def _from(root: Path, file: Path) -> str:
    return file.relative_to(root).as_posix()
