"""Looks at one entry's cells: what kind they are, whether they are filled, what they point to.

What passes is what the directory stores: cells by field name, empty ones left out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final
from uuid import UUID

from houvast.directory.exchange import columns
from houvast.directory.exchange.findings import Findings
from houvast.directory.values.package import TABLES
from houvast.directory.values.written import Cell, kind_of, read, value_of, written
from houvast.kernel.errors import Invalid
from houvast.kernel.extracts import beginning
from houvast.kernel.messages import message

MOST_SIGNS: Final = 20_000
SHOWN: Final = 60
OLDEST: Final = 150
_FORMS: Final[Mapping[type, re.Pattern[str]]] = {
    UUID: re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
    date: re.compile(r"\d{4}-\d\d-\d\d"),
    datetime: re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)"),
    time: re.compile(r"\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?"),
    int: re.compile(r"-?\d{1,9}"),
    Decimal: re.compile(r"-?\d{1,12}(\.\d{1,12})?"),
}
_WRONG: Final[Mapping[type, str]] = {
    UUID: message("“%(value)s” is not an identifier (UUID)."),
    date: message("“%(value)s” is not a date; write it as 2026-12-31."),
    datetime: message("“%(value)s” is not a moment; write it as 2026-12-31T18:00:00Z."),
    time: message("“%(value)s” is not a time; write it as 18:00."),
    int: message("“%(value)s” is not a whole number."),
    Decimal: message("“%(value)s” is not a number."),
}
_DAMAGED: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_SCHEME: Final = re.compile(r"([a-zA-Z][a-zA-Z0-9+-]*):")
_SPACE: Final = re.compile(r"\s+")
"""Browsers leave it out of an address, also in the middle of a word."""

EMPTY: Final = message("This cell must not be empty.")
ASKED: Final = message("The standard asks for this; it is empty and stays so.")
LONG: Final = message("This text is longer than %(most)s signs.")
DAMAGED: Final = message("This text holds a sign that no text has (code %(code)s).")
CHOICE: Final = message("“%(value)s” is none of: %(choices)s.")
LINK: Final = message("An address here begins with http:// or https://, not with “%(value)s”.")
AGE: Final = message("An age lies between 0 and %(oldest)s.")
TWICE: Final = message("This identifier stands in the file before, on line %(line)s.")
NOWHERE: Final = message("“%(value)s” is not in %(file)s.")
LOOSE: Final = message("What this points to is not in the package; the number is kept as it is.")
OFF_THE_MAP: Final = message("No place on earth has this coordinate; it is kept as it is.")


@dataclass(frozen=True)
class Incoming:
    """An entry as a package has it: its table, the line it stands on, and its cells by field name.

    ``said`` are the fields the package speaks of; of any other it says nothing, not that it is empty.
    """

    table: str
    line: int
    key: UUID
    cells: dict[str, Cell]
    said: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pointer:
    """A cell that points to an entry nobody has met yet."""

    file: str
    table: str
    line: int
    column: str
    key: int


@dataclass
class Known:
    """The tables and ids met so far, these with their lines; and the pointers that wait for theirs."""

    tables: set[str] = field(default_factory=set)
    lines: dict[str, dict[int, int]] = field(default_factory=dict)
    waiting: list[Pointer] = field(default_factory=list)

    def has(self, table: str, key: int) -> bool:
        """Whether an entry of this id was met."""
        return key in self.lines.get(table, {})


@dataclass(frozen=True)
class Sheet:
    """One table in one file, with what is found in it and the ids known until then."""

    found: Findings
    known: Known
    file: str
    table: str

    def examined(self, line: int, row: Mapping[str, Cell], said: frozenset[str]) -> Incoming | None:
        """Returns an entry when nothing is wrong with it; adds what is wrong to the findings otherwise.

        ``row`` has every cell the package gives, by field name, as text, number or list of keys.
        """
        before = self.found.faults_in_all
        _look_for_gaps(self, line, row)
        cells = {
            column: cell
            for column, cell in row.items()
            if cell not in ("", []) and _fits(self, line, column, cell)
        }
        key = _own_id(self, line, cells)
        _look_at_pointers(self, line, cells)
        if key is None or self.found.faults_in_all > before:
            return None
        entry = read(TABLES[self.table], key, {name: cell for name, cell in cells.items() if name != "id"})
        return Incoming(self.table, line, key, written(entry), said)

    def refuse(self, line: int, column: str, text: str, /, **facts: str | int) -> None:
        """Adds a fault of this file."""
        self.found.refuse(self.file, line, column, text, **facts)

    def note(self, line: int, column: str, text: str) -> None:
        """Adds a note of this file."""
        self.found.note(self.file, line, column, text)


def settle_pointers(found: Findings, known: Known) -> None:
    """Looks once more at what pointed to something not met yet: bound, it is refused; else it hangs loose."""
    for one in known.waiting:
        owner = columns.refers_to(one.column)
        if known.has(owner, one.key):
            continue
        if columns.is_bound(one.table, one.column):
            value = str(UUID(int=one.key))
            found.refuse(one.file, one.line, one.column, NOWHERE, value=value, file=f"{owner}.csv")
        else:
            found.note(one.file, one.line, one.column, LOOSE)
    known.waiting.clear()


def _look_for_gaps(sheet: Sheet, line: int, row: Mapping[str, Cell]) -> None:
    for column in sorted(columns.needed(sheet.table)):
        if row.get(column, "") == "":
            sheet.refuse(line, column, EMPTY)
    for column in sorted(columns.ASKED.get(sheet.table, ())):
        if row.get(column, "") == "":
            sheet.note(line, column, ASKED)


def _fits(sheet: Sheet, line: int, column: str, cell: Cell) -> bool:
    kind = kind_of(TABLES[sheet.table], column)
    for word in cell if isinstance(cell, list) else [str(cell)]:
        wrong = _damage(word) or _misfit(sheet.table, column, kind, word)
        if wrong:
            text, facts = wrong
            sheet.refuse(line, column, text, **facts)
            return False
    if column in {"latitude", "longitude"} and abs(Decimal(str(cell))) > _limit(column):
        sheet.note(line, column, OFF_THE_MAP)
    return True


def _limit(column: str) -> int:
    return 90 if column == "latitude" else 180


def _damage(text: str) -> tuple[str, dict[str, str | int]] | None:
    if len(text) > MOST_SIGNS:
        return LONG, {"most": MOST_SIGNS}
    hurt = _DAMAGED.search(text)
    return (DAMAGED, {"code": f"{ord(hurt.group()):04X}"}) if hurt else None


def _misfit(table: str, column: str, kind: type, text: str) -> tuple[str, dict[str, str | int]] | None:
    shown = beginning(text, SHOWN)
    form = _FORMS.get(kind)
    if form and not (form.fullmatch(text) and _reads(kind, column, text)):
        return _WRONG[kind], {"value": shown}
    choices = columns.CHOICES.get((table, column))
    if choices and text not in choices:
        return CHOICE, {"value": shown, "choices": ", ".join(sorted(choices))}
    scheme = _SCHEME.match(_SPACE.sub("", text)) if column in columns.ADDRESSES else None
    if scheme and scheme.group(1).lower() not in {"http", "https"}:
        return LINK, {"value": beginning(scheme.group(), SHOWN)}
    if column in {"minimum_age", "maximum_age"} and not 0 <= Decimal(text) <= OLDEST:
        return AGE, {"oldest": OLDEST}
    return None


def _reads(kind: type, column: str, text: str) -> bool:
    try:
        value_of(kind, column, text)
    except Invalid:
        return False
    return True


def _own_id(sheet: Sheet, line: int, cells: Mapping[str, Cell]) -> UUID | None:
    if "id" not in cells:
        return None
    key = UUID(str(cells["id"]))
    lines = sheet.known.lines.setdefault(sheet.table, {})
    if key.int in lines:
        sheet.refuse(line, "id", TWICE, line=lines[key.int])
        return None
    lines[key.int] = line
    return key


def _look_at_pointers(sheet: Sheet, line: int, cells: Mapping[str, Cell]) -> None:
    for column in cells:
        owner = columns.refers_to(column)
        if owner:
            key = UUID(str(cells[column])).int
            if not sheet.known.has(owner, key):
                sheet.known.waiting.append(Pointer(sheet.file, sheet.table, line, column, key))
