"""Who one can be in this demonstration, as the building of the town left it in its home."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Final

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import Promise

from houvast.access.asked_codes import grouped
from houvast.access.installation import is_demonstration
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.web.demo.texts import TRY

FILE: Final = "personas.json"
ASKED: Final = "asked.json"
PASSED_ON: Final = ("X-Forwarded-For", "Forwarded", "Via")
FIRST: Final = ("ilse", "anna", "chloe")


@dataclass(frozen=True)
class Persona:
    """Somebody one can be: what they are called, where they work, and what one can try as them."""

    key: str
    name: str
    language: str
    service: str
    what_to_try: str | Promise


@dataclass(frozen=True)
class AskedHere:
    """The public form of the town's desk, and the code of a question that was answered there."""

    slug: str
    code: str


@dataclass(frozen=True)
class Cast:
    """The personas, the password they share, and the public form when there is one."""

    personas: tuple[Persona, ...]
    password: str = field(repr=False)
    asked: AskedHere | None = None

    @property
    def first(self) -> tuple[Persona, ...]:
        """Those with whom the first journey is walked, in its order."""
        known = {persona.key: persona for persona in self.personas}
        return tuple(known[key] for key in FIRST if key in known)

    @property
    def services(self) -> tuple[tuple[str, tuple[Persona, ...]], ...]:
        """All others, by service."""
        others = (persona for persona in self.personas if persona.key not in FIRST)
        return tuple((name, tuple(people)) for name, people in groupby(others, lambda one: one.service))


def cast_for(request: HttpRequest) -> Cast:
    """Returns the personas; raises NotFound outside a demonstration, and for what came through a proxy."""
    path = Path(settings.HOME) / FILE
    if any(name in request.headers for name in PASSED_ON) or not is_demonstration() or not path.exists():
        raise NotFound(message("This does not exist, or not for you."))
    kept = json.loads(path.read_text(encoding="utf-8"))
    return Cast(tuple(_personas(kept["personas"])), kept["password"], _asked())


def _personas(kept: Iterable[dict[str, str]]) -> Iterable[Persona]:
    for one in kept:
        yield Persona(one["key"], one["name"], one["language"], one["service"], TRY.get(one["key"], ""))


def _asked() -> AskedHere | None:
    path = Path(settings.HOME) / ASKED
    if not path.exists():
        return None
    kept = json.loads(path.read_text(encoding="utf-8"))
    return AskedHere(str(kept["slug"]), " ".join(grouped(str(kept["code"]))))
