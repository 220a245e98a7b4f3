"""Reads the lists, and refuses a broken one in a sentence that says where and what."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.web.wording.matching import Matcher
from houvast.web.wording.words import Category, Entry, WordList

DATA = Path(__file__).parent / "data"
LANGUAGES = ("nl", "fr", "en")


@cache
def word_list(language: str) -> WordList:
    """Returns the list of a language, one of ``LANGUAGES``, read and checked once per process."""
    return load(DATA / f"{language}.toml")


@cache
def matcher(language: str) -> Matcher:
    """Returns the list of a language, ready to look for; the first time takes up to a second."""
    return Matcher(word_list(language))


def load(path: Path) -> WordList:
    """Reads a list; raises Invalid with the entry and field of the first fault."""
    try:
        file = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as cause:
        raise Invalid(message("A list of words cannot be read: %(cause)s."), cause=str(cause)) from cause
    entries = file.get("entry")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise _refusal(path.name, "entry")
    read = tuple(_entry(entry, path.name) for entry in entries)
    twice = {entry.id for entry in read if [other.id for other in read].count(entry.id) > 1}
    if twice:
        raise _refusal(min(twice), "id")
    names = _texts(file, "names", path.name)
    return WordList(path.stem, _text(file, "reviewed", path.name), names, read)


def _entry(entry: Mapping[str, object], file: str) -> Entry:
    place = f"{file}, {entry.get('id', '?')}"
    category = _text(entry, "category", place)
    forms = _texts(entry, "forms", place)
    if category not in set(Category) or not forms:
        raise _refusal(place, "category" if forms else "forms")
    return Entry(
        id=_text(entry, "id", place),
        category=Category(category),
        forms=forms,
        unless=_texts(entry, "unless", place),
        why=_text(entry, "why", place),
        instead=_text(entry, "instead", place),
        fine=_text(entry, "fine", place),
    )


def _text(entry: Mapping[str, object], name: str, place: str) -> str:
    value = entry.get(name)
    if not isinstance(value, str) or not value.strip():
        raise _refusal(place, name)
    return value


def _texts(entry: Mapping[str, object], name: str, place: str) -> tuple[str, ...]:
    value = entry.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
        raise _refusal(place, name)
    return tuple(value)


def _refusal(place: str, field: str) -> Invalid:
    sentence = message("In a list of words, %(entry)s: the field “%(field)s” is missing or wrong.")
    return Invalid(sentence, entry=place, field=field)
