"""Cells of a spreadsheet form: texts in their languages, words of ours, lists of answers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from houvast.instruments.definition import Level, Missing, Words
from houvast.instruments.exchange.lost import PICTURES
from houvast.instruments.exchange.naming import comes_from, language_code
from houvast.instruments.exchange.outcome import Losses, Refused
from houvast.instruments.exchange.tables import Row, Sheet
from houvast.kernel.messages import message

Choice = TypeVar("Choice", bound=StrEnum)
TAKES_IN: Final = re.compile(r"\$\{([^}$]{0,200})\}")
"""Bounded, and it stops at the next sign of its kind: halves without end are looked through once."""
TRUE: Final = frozenset({"yes", "true", "true()", "1", "ja", "oui"})

NOT_ONE_OF: Final = message("Row %(row)s: “%(heading)s” must be one of %(allowed)s, not “%(value)s”.")
NOT_A_NUMBER: Final = message("Row %(row)s: “%(heading)s” must be a whole number, not “%(value)s”.")
ANSWER_IN_TEXT: Final = message(
    "Row %(row)s: this text takes in the answer to “%(name)s”; here a text is the same for everybody."
)
LISTLESS: Final = message("Row %(row)s of “choices” does not say which list or which name.")
NO_LIST: Final = message("The answers of “%(name)s” are in the list “%(list)s”, which is not in this form.")


@dataclass(frozen=True)
class Cells:
    """How texts are read: the language of a column that names none."""

    default: str

    def language(self, written: str) -> str:
        """Returns the code of the language a heading names; raises Refused for an unknown one."""
        return language_code(written, self.default)

    def words(self, row: Row, heading: str) -> Words:
        """Returns the texts of a heading by language; raises Refused for one that takes an answer in."""
        found: dict[str, str] = {}
        for language, text in row.by_language(heading):
            taken = TAKES_IN.search(text)
            if taken:
                raise Refused(ANSWER_IN_TEXT, row=row.number, name=taken.group(1))
            found.setdefault(self.language(language), text)
        return Words(found)


@dataclass(frozen=True)
class Answers:
    """The answers of one list: its levels, and the name each has in the form."""

    levels: tuple[Level, ...]
    names: Mapping[str, str]


def one_of(kinds: type[Choice], row: Row, heading: str) -> Choice:
    """Returns one of the words of an enumeration; raises Refused."""
    value = row.cell(heading)
    try:
        return kinds(value)
    except ValueError as error:
        allowed = ", ".join(kinds)
        raise Refused(NOT_ONE_OF, row=row.number, heading=heading, allowed=allowed, value=value) from error


def whole(row: Row, heading: str) -> int | None:
    """Returns a whole number, or None when the cell is empty; raises Refused."""
    value = row.cell(heading)
    if value and not re.fullmatch(r"\d{1,6}", value):
        raise Refused(NOT_A_NUMBER, row=row.number, heading=heading, value=value)
    return int(value) if value else None


def is_true(row: Row, heading: str) -> bool:
    """Whether a cell says yes."""
    return row.cell(heading).lower() in TRUE


def missing_of(row: Row) -> tuple[Missing, ...]:
    """Returns the values for what is not known; raises Refused for an unknown one."""
    try:
        return tuple(Missing(one) for one in row.cell("houvast_missing").split())
    except ValueError as error:
        raise Refused(
            NOT_ONE_OF,
            row=row.number,
            heading="houvast_missing",
            allowed=", ".join(Missing),
            value=row.cell("houvast_missing"),
        ) from error


def lists_of(sheet: Sheet, cells: Cells, losses: Losses) -> dict[str, Answers]:
    """Returns the lists of the sheet “choices” by name."""
    levels: dict[str, list[Level]] = {}
    names: dict[str, dict[str, str]] = {}
    for row in sheet.rows:
        listed, name = row.cell("list_name"), row.cell("name") or row.cell("value")
        if not listed or not name:
            raise Refused(LISTLESS, row=row.number)
        if row.cell("houvast_missing"):
            continue
        own = row.cells.get(("houvast_value", ""), "")
        value = own if own and comes_from_value(name, own) else name
        level = Level(value, cells.words(row, "label"), cells.words(row, "houvast_anchor"))
        levels.setdefault(listed, []).append(level)
        names.setdefault(listed, {}).setdefault(value, name)
        if any(heading in {"image", "audio", "video", "media"} for heading, _ in row.cells):
            losses.add(PICTURES, listed)
    return {listed: Answers(tuple(found), names[listed]) for listed, found in levels.items()}


def choice_name(value: str) -> str:
    """Returns the name of an answer as a spreadsheet form allows it: without spaces."""
    return re.sub(r"\s+", "_", value.strip()) or "_"


def comes_from_value(name: str, own: str) -> bool:
    """Whether the name of an answer was made from our own value."""
    return name == choice_name(own) or comes_from(name, own) or name.startswith(f"{choice_name(own)}_")
