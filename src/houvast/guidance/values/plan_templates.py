"""Plans to begin from, as data in Dutch and French; whoever takes one changes every word of it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from houvast.guidance.values.domains import SHIPPED
from houvast.guidance.values.lists import Owner
from houvast.guidance.values.plan import Within
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

DATA: Final = Path(__file__).parents[1] / "data" / "plan_templates.toml"
LANGUAGES: Final = ("nl", "fr")
LEVELS: Final = 5


@dataclass(frozen=True)
class PlanTexts:
    """A template in one language: its title, the goal, five levels from the least to the most, the steps."""

    title: str
    goal: str
    levels: tuple[str, ...]
    steps: tuple[str, ...]


@dataclass(frozen=True)
class PlanTemplate:
    """A plan to begin from; ``owners`` and ``deadlines`` go with its steps, one each."""

    id: str
    domain: str
    nl: PlanTexts
    fr: PlanTexts
    owners: tuple[Owner, ...]
    deadlines: tuple[Within, ...]

    def texts(self, language: str) -> PlanTexts:
        """Returns the texts in this language ("fr"), in any other the Dutch ones."""
        return self.fr if language.startswith("fr") else self.nl


@cache
def plan_templates() -> tuple[PlanTemplate, ...]:
    """Returns the shipped templates, read and checked once per process."""
    return load(DATA)


def load(path: Path) -> tuple[PlanTemplate, ...]:
    """Reads templates; raises Invalid with the entry of the first fault."""
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("template")
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise _refusal("template") from None
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise _refusal("template")
    return tuple(_template(entry) for entry in entries)


def _template(entry: Mapping[str, object]) -> PlanTemplate:
    name, domain = str(entry.get("id", "?")), str(entry.get("domain"))
    try:
        owners = tuple(Owner(owner) for owner in _texts(entry, "owners", name))
        deadlines = tuple(Within(within) for within in _texts(entry, "deadlines", name))
    except ValueError:
        raise _refusal(name) from None
    nl, fr = (_texts_in(entry.get(language), name) for language in LANGUAGES)
    if domain not in {choice.key for choice in SHIPPED}:
        raise _refusal(name)
    if not len(nl.steps) == len(fr.steps) == len(owners) == len(deadlines):
        raise _refusal(name)
    return PlanTemplate(name, domain, nl, fr, owners, deadlines)


def _texts_in(table: object, name: str) -> PlanTexts:
    if not isinstance(table, dict):
        raise _refusal(name)
    levels = _texts(table, "levels", name)
    if len(levels) != LEVELS:
        raise _refusal(name)
    return PlanTexts(
        _text(table, "title", name), _text(table, "goal", name), levels, _texts(table, "steps", name)
    )


def _texts(table: Mapping[str, object], field: str, name: str) -> tuple[str, ...]:
    value = table.get(field)
    if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
        raise _refusal(name)
    return tuple(value)


def _text(table: Mapping[str, object], field: str, name: str) -> str:
    value = table.get(field)
    if not isinstance(value, str) or not value.strip():
        raise _refusal(name)
    return value


def _refusal(name: str) -> Invalid:
    return Invalid(message("In the plan templates, %(entry)s is incomplete or wrong."), entry=name)
