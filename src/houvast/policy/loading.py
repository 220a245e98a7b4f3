"""Reads the catalogue of practices, and refuses a broken file in a sentence that says where and what."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.policy.values import LANGUAGES, Fact, Practice, PracticeReading, Source, Words

DATA = Path(__file__).parent / "data" / "practices.toml"


@cache
def practices() -> tuple[Practice, ...]:
    """Returns the project's own catalogue, read and checked once per process."""
    return load(DATA)


def load(path: Path) -> tuple[Practice, ...]:
    """Reads a catalogue; raises Invalid with the entry and field of the first fault."""
    try:
        file = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as cause:
        sentence = message("The catalogue of practices cannot be read: %(cause)s.")
        raise Invalid(sentence, cause=str(cause)) from cause
    entries = file.get("practice")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise _refusal("practices", "practice")
    origin = _table(file, "source", "practices")
    source = Source(
        title=_words(origin, "title", "source"),
        url=_string(origin, "url", "source"),
        reading=_reading(origin, "source"),
        checked_on=_day(origin, "checked_on", "source"),
    )
    broken = _words(origin, "broken", "source")
    return tuple(_practice(number, entry, source, broken) for number, entry in enumerate(entries, start=1))


def _practice(number: int, entry: Mapping[str, object], source: Source, broken: Words) -> Practice:
    place = f"practice {number}"
    if entry.get("row") != number:
        raise _refusal(place, "row")
    facts = entry.get("fact", [])
    if not isinstance(facts, list):
        raise _refusal(place, "fact")
    return Practice(
        row=number,
        id=_string(entry, "id", place),
        text=_string(entry, "text", place),
        text_language="nl",
        title=_words(entry, "title", place),
        summary=_words(entry, "summary", place),
        source=source,
        broken=broken if entry.get("broken") is True else None,
        facts=tuple(
            Fact(_words(fact, "text", place), _string(fact, "source_url", place), _reading(fact, place))
            for fact in facts
        ),
        unknown=_words(entry, "unknown", place) if "unknown" in entry else None,
    )


def _refusal(place: str, field: str) -> Invalid:
    sentence = message("In the catalogue of practices, %(entry)s: the field “%(field)s” is missing or wrong.")
    return Invalid(sentence, entry=place, field=field)


def _string(entry: Mapping[str, object], name: str, place: str) -> str:
    value = entry.get(name)
    if not isinstance(value, str) or not value.strip():
        raise _refusal(place, name)
    return value


def _table(entry: Mapping[str, object], name: str, place: str) -> Mapping[str, object]:
    value = entry.get(name)
    if not isinstance(value, dict):
        raise _refusal(place, name)
    return value


def _words(entry: Mapping[str, object], name: str, place: str) -> Words:
    table = _table(entry, name, place)
    if set(table) != set(LANGUAGES):
        raise _refusal(place, name)
    return Words(*(_string(table, language, f"{place}, {name}") for language in LANGUAGES))


def _reading(entry: Mapping[str, object], place: str) -> PracticeReading:
    value = _string(entry, "reading", place)
    if value not in set(PracticeReading):
        raise _refusal(place, "reading")
    return PracticeReading(value)


def _day(entry: Mapping[str, object], name: str, place: str) -> date:
    value = entry.get(name)
    if not isinstance(value, date):
        raise _refusal(place, name)
    return value
