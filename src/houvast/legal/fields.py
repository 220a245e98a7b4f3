"""Reads the fields of a data file, and refuses a broken one in a sentence that says where and what.

Law is edited by people who are no programmers: a typing error must be found when the file is read, never
when somebody relies on it.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.legal.values import LANGUAGES, Text

Member = TypeVar("Member", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Fields:
    """One entry of a data file, with the name of its place so that a refusal can point at it."""

    file: str
    entry: str
    values: Mapping[str, object]

    def refusal(self, text: str, field: str, **facts: str | int) -> Invalid:
        """Returns the refusal of a field, naming file and entry."""
        return Invalid(text, file=self.file, entry=self.entry, field=field, **facts)

    def only(self, *known: str) -> None:
        """Raises Invalid when the entry holds a field nobody reads: a typing error in a name."""
        for name in self.values:
            if name not in known:
                raise self.refusal(message("%(file)s, %(entry)s: the field “%(field)s” is not known."), name)

    def has(self, name: str) -> bool:
        """Says whether the entry holds a field."""
        return name in self.values

    def needed(self, name: str) -> object:
        """Returns a field's raw value; raises Invalid when it is missing."""
        if name not in self.values:
            raise self.refusal(message("%(file)s, %(entry)s: the field “%(field)s” is missing."), name)
        return self.values[name]

    def string(self, name: str) -> str:
        """Returns a field of text that is not empty."""
        value = self.needed(name)
        if not isinstance(value, str) or not value.strip():
            raise self.refusal(
                message("%(file)s, %(entry)s: the field “%(field)s” must be text and not empty."), name
            )
        return value

    def optional_string(self, name: str) -> str | None:
        """Returns a field of text, or None where it is absent."""
        return self.string(name) if self.has(name) else None

    def strings(self, name: str) -> tuple[str, ...]:
        """Returns a list of texts; empty where the field is absent."""
        value = self.values.get(name, [])
        if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
            raise self.refusal(
                message("%(file)s, %(entry)s: the field “%(field)s” must be a list of texts."), name
            )
        return tuple(value)

    def text(self, name: str) -> Text:
        """Returns a sentence held in all four languages; raises Invalid when one is missing or empty."""
        return self._within(name).as_text(name)

    def optional_text(self, name: str) -> Text | None:
        """Returns a sentence in four languages, or None where it is absent."""
        return self.text(name) if self.has(name) else None

    def as_text(self, name: str) -> Text:
        """Returns the entry itself as a sentence in four languages."""
        self.only(*LANGUAGES)
        for language in LANGUAGES:
            value = self.values.get(language)
            if not isinstance(value, str) or not value.strip():
                sentence = message(
                    "%(file)s, %(entry)s: the text “%(field)s” is missing in the language “%(language)s”."
                )
                raise self.refusal(sentence, name, language=language)
        return Text(**{language: self.string(language) for language in LANGUAGES})

    def day(self, name: str) -> date:
        """Returns a date; raises Invalid for anything else, a date with a time included."""
        value = self.needed(name)
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.refusal(
                message("%(file)s, %(entry)s: the field “%(field)s” must be a date, as 2026-04-08."), name
            )
        return value

    def optional_day(self, name: str) -> date | None:
        """Returns a date, or None where it is absent."""
        return self.day(name) if self.has(name) else None

    def whole(self, name: str) -> int:
        """Returns a whole number above zero."""
        value = self.needed(name)
        if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
            raise self.refusal(
                message("%(file)s, %(entry)s: the field “%(field)s” must be a whole number above zero."), name
            )
        return value

    def truth(self, name: str) -> bool:
        """Returns true or false."""
        value = self.needed(name)
        if not isinstance(value, bool):
            raise self.refusal(
                message("%(file)s, %(entry)s: the field “%(field)s” must be true or false."), name
            )
        return value

    def member(self, name: str, kinds: type[Member]) -> Member:
        """Returns a member of a closed list."""
        value = self.string(name)
        if value not in set(kinds):
            sentence = message("%(file)s, %(entry)s: “%(value)s” is not known for the field “%(field)s”.")
            raise self.refusal(sentence, name, value=value)
        return kinds(value)

    def entries(self, name: str) -> Iterator["Fields"]:
        """Yields the entries of a list of tables, each knowing its own place."""
        value = self.values.get(name, [])
        if not isinstance(value, list):
            raise self.refusal(message("%(file)s, %(entry)s: the field “%(field)s” must be a list."), name)
        for number, item in enumerate(value, start=1):
            label = item.get("id", number) if isinstance(item, dict) else number
            yield self._place(f"{name} {label}", name, item)

    def within(self, name: str) -> "Fields":
        """Returns a table inside the entry; raises Invalid when it is missing or no table."""
        return self._within(name)

    def _within(self, name: str) -> "Fields":
        return self._place(self.entry, name, self.needed(name))

    def _place(self, entry: str, name: str, value: object) -> "Fields":
        if not isinstance(value, dict):
            raise self.refusal(
                message("%(file)s, %(entry)s: the field “%(field)s” must be a table of fields."), name
            )
        return Fields(self.file, entry, value)


def read_file(path: Path) -> Fields:
    """Returns a data file's fields; raises Invalid when it cannot be read as TOML."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as cause:
        sentence = message("%(file)s cannot be read: %(cause)s.")
        raise Invalid(sentence, file=path.name, cause=str(cause)) from cause
    return Fields(path.name, str(values.get("id", path.stem)), values)
