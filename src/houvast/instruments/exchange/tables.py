"""Reads the sheets of a form from .xlsx, .csv or a Markdown table, into rows of cells and nothing else."""

import csv
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from io import BytesIO, StringIO
from typing import Final, Protocol, TypeAlias
from zipfile import BadZipFile

from houvast.instruments.exchange.outcome import Refused
from houvast.instruments.exchange.packed import BROKEN, DAMAGE, check_packed
from houvast.kernel.messages import message

LARGEST: Final = 4 * 1024 * 1024
MOST_ROWS: Final = 5_000
"""Over all sheets that are read, empty rows as well: each of them costs time."""
MOST_CELLS: Final = 60_000
"""Four hundred questions in three languages, with all our columns and answers, fill about 40,000."""
MOST_COLUMNS: Final = 300
MOST_PLACES: Final = MOST_ROWS * MOST_COLUMNS
"""Cells over all sheets, empty ones as well: one far to the right makes thousands of them in its row."""
LONGEST_CELL: Final = 33_000
PACKED: Final = b"PK\x03\x04"
OLD: Final = b"\xd0\xcf\x11\xe0"
WIDE: Final = (b"\xff\xfe", b"\xfe\xff")
FORMULAS: Final = {"=TRUE()": "true", "=FALSE()": "false"}
READ: Final = frozenset({"survey", "choices", "settings", "entities"})
"""The sheets that say something; what else a spreadsheet holds is never opened."""
NAMELESS: Final = 3
"""As many sheets has a new spreadsheet: where none is called “survey”, the one that is filled is."""
SEPARATORS: Final = ",;\t"
BETWEEN: Final = re.compile(r"(?<!\\)\|")
OWN: Final = re.compile(r"(houvast_\w+)\.(\w+)")
RULE: Final = re.compile(r"\s*:?-{3,}:?\s*")

TOO_LARGE: Final = message("This file is larger than a form can be (4 MB).")
OLD_SHEET: Final = message(
    "This is a spreadsheet of the old kind (.xls); save it as .xlsx and choose it again."
)
NOT_UTF8: Final = message("This file is not written in UTF-8: byte %(number)s cannot be read.")
NOT_CSV: Final = message("Line %(line)s cannot be read as CSV: a quotation mark is missing or stands alone.")
FORMULA: Final = message("Cell %(cell)s of “%(sheet)s” holds a formula; put in it what it comes to.")
A_FAULT: Final = message("Cell %(cell)s of “%(sheet)s” holds an error of the spreadsheet (%(value)s).")
TOO_MANY_ROWS: Final = message("This file has more than %(most)s rows; that is more than is read.")
TOO_FULL: Final = message("This spreadsheet has more than %(most)s filled cells; that is more than is read.")
TOO_WIDE: Final = message("The sheet “%(sheet)s” has more than %(most)s filled columns.")
TOO_LARGE_TABLE: Final = message(
    "This file has more than %(most)s cells, filled or empty; that is more than is read."
)
TOO_LONG: Final = message("Row %(row)s of “%(sheet)s” has a cell longer than a text can be.")
TWICE: Final = message("The heading “%(heading)s” stands twice on the sheet “%(sheet)s”.")
NO_HEADING: Final = message(
    "Row %(row)s of “%(sheet)s” has a cell in column %(column)s, which has no heading."
)
NO_TEXT: Final = message("This file holds signs that no text has; it is no form.")

Key: TypeAlias = tuple[str, str]
Grid: TypeAlias = list[tuple[int, list[str]]]


class Found(Protocol):
    """A cell as the library gives it."""

    value: object
    data_type: str
    coordinate: str


class FoundSheet(Protocol):
    """A sheet as the library gives it, which reads a row only when it is asked for."""

    title: str

    def reset_dimensions(self) -> None:
        """Forgets how large the sheet says it is."""

    def iter_rows(self) -> Iterable[tuple[Found, ...]]:
        """Yields its rows."""


@dataclass(frozen=True)
class Row:
    """One filled row: its number as people count, and its filled cells by heading and language."""

    number: int
    cells: Mapping[Key, str]

    def cell(self, heading: str) -> str:
        """Returns a cell without a language, tidied; empty when there is none."""
        return self.cells.get((heading, ""), "").strip()

    def by_language(self, heading: str) -> Iterator[tuple[str, str]]:
        """Yields the cells of a heading with their languages as written, untouched."""
        yield from ((key[1], text) for key, text in self.cells.items() if key[0] == heading and text.strip())


@dataclass(frozen=True)
class Sheet:
    """A sheet: its headings with their languages, and its filled rows."""

    headings: tuple[Key, ...]
    rows: tuple[Row, ...]


NO_SHEET: Final = Sheet((), ())
Book: TypeAlias = Mapping[str, Sheet]


def read_book(data: bytes) -> Book:
    """Returns the sheets of a form by name, in small letters; raises Refused for what is no form."""
    if len(data) > LARGEST:
        raise Refused(TOO_LARGE)
    if data.startswith(OLD):
        raise Refused(OLD_SHEET)
    if data.startswith(PACKED):
        check_packed(data)
        grids = _from_xlsx(data)
    else:
        grids = _from_text(data)
    sheets = {name: _sheet(name, grid) for name, grid in grids.items() if grid}
    if len(sheets) == 1 and "survey" not in sheets and data.startswith(PACKED):
        return {"survey": next(iter(sheets.values()))}
    return sheets


def _from_xlsx(data: bytes) -> dict[str, Grid]:
    opened = import_module("openpyxl")
    grids: dict[str, Grid] = {}
    try:
        with warnings.catch_warnings(action="ignore"):
            book = opened.load_workbook(BytesIO(data), read_only=True, keep_links=False)
            room = _Room()
            for name, sheet in _sheets_to_read(book.worksheets).items():
                sheet.reset_dimensions()
                grids[name] = list(_filled(sheet.title, sheet.iter_rows(), room))
    except Refused:
        raise
    except (*DAMAGE, BadZipFile, KeyError, IndexError, TypeError, AttributeError, SyntaxError) as error:
        raise Refused(BROKEN) from error
    return grids


def _sheets_to_read(opened: list[FoundSheet]) -> dict[str, FoundSheet]:
    named = {sheet.title.strip().lower(): sheet for sheet in opened}
    if "survey" in named:
        return {name: sheet for name, sheet in named.items() if name in READ}
    return dict(list(named.items())[:NAMELESS])


class _Room:
    """What may still be read of one file, counted over all its sheets."""

    def __init__(self) -> None:
        self._rows, self._places, self._cells = MOST_ROWS, MOST_PLACES, MOST_CELLS

    def take_row(self, width: int) -> None:
        """Raises Refused for a row too many, or too wide a one, before anything of it is looked at."""
        self._rows -= 1
        self._places -= width
        if self._rows < 0:
            raise Refused(TOO_MANY_ROWS, most=MOST_ROWS)
        if self._places < 0:
            raise Refused(TOO_LARGE_TABLE, most=MOST_PLACES)

    def take_cells(self, filled: int) -> None:
        """Raises Refused for a cell too many."""
        self._cells -= filled
        if self._cells < 0:
            raise Refused(TOO_FULL, most=MOST_CELLS)


def _filled(sheet: str, rows: Iterable[tuple[Found, ...]], room: _Room) -> Iterator[tuple[int, list[str]]]:
    for number, row in enumerate(rows, 1):
        room.take_row(len(row))
        if any(cell.value is not None for cell in row[MOST_COLUMNS:]):
            raise Refused(TOO_WIDE, sheet=sheet, most=MOST_COLUMNS)
        cells = [_cell_text(sheet, cell) for cell in row[:MOST_COLUMNS]]
        if any(len(cell) > LONGEST_CELL for cell in cells):
            raise Refused(TOO_LONG, sheet=sheet, row=number)
        room.take_cells(sum(1 for cell in cells if cell))
        if any(cell.strip() for cell in cells):
            yield number, cells


def _cell_text(sheet: str, cell: Found) -> str:
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "f":
        known = FORMULAS.get(str(value).replace(" ", "").upper())
        if known is None:
            raise Refused(FORMULA, sheet=sheet, cell=cell.coordinate)
        return known
    if cell.data_type == "e":
        raise Refused(A_FAULT, sheet=sheet, cell=cell.coordinate, value=str(value))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _from_text(data: bytes) -> dict[str, Grid]:
    if data[:2] in WIDE or b"\x00" in data:
        raise Refused(NO_TEXT)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(NOT_UTF8, number=error.start + 1) from error
    lines = _within(_markdown(text) if text.lstrip().startswith("|") else _csv(text))
    grids: dict[str, Grid] = {}
    name = ""
    for number, cells in lines:
        if not grids and _is_heading(cells):
            return {"survey": [(number, cells), *lines]}
        if cells and cells[0].strip():
            name = cells[0].strip().lower()
            grids.setdefault(name, [])
        if name and any(cell.strip() for cell in cells[1:]):
            grids[name].append((number, cells[1:]))
    return grids


def _within(lines: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    room = _Room()
    for number, cells in lines:
        room.take_row(len(cells))
        if any(cell.strip() for cell in cells[MOST_COLUMNS:]):
            raise Refused(TOO_WIDE, sheet="survey", most=MOST_COLUMNS)
        yield number, cells[:MOST_COLUMNS]


def _is_heading(cells: list[str]) -> bool:
    """Whether a file of one sheet begins with its headings instead of the name of the sheet."""
    return {"type", "name"} <= {cell.strip().lower() for cell in cells} and bool(cells[0].strip())


def _csv(text: str) -> Iterator[tuple[int, list[str]]]:
    beginning = text[:4000]
    separator = max(SEPARATORS, key=beginning.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True, skipinitialspace=True)
    try:
        yield from ((reader.line_num, cells) for cells in reader)
    except csv.Error as error:
        raise Refused(NOT_CSV, line=reader.line_num) from error


def _markdown(text: str) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip().startswith("|"):
            continue
        parts = BETWEEN.split(line.strip())[1:]
        cells = [part.strip().replace("\\|", "|") for part in (parts if parts[-1].strip() else parts[:-1])]
        if not all(RULE.fullmatch(cell) for cell in cells if cell):
            yield number, cells


def _sheet(name: str, grid: Grid) -> Sheet:
    headings = [_key(cell) for cell in grid[0][1]]
    filled = [key for key in headings if key[0]]
    for key in filled:
        if filled.count(key) > 1:
            raise Refused(TWICE, sheet=name, heading="::".join(part for part in key if part))
    return Sheet(tuple(filled), tuple(_row(name, headings, number, cells) for number, cells in grid[1:]))


def _row(name: str, headings: list[Key], number: int, cells: list[str]) -> Row:
    kept: dict[Key, str] = {}
    for place, cell in enumerate(cells):
        if not cell.strip():
            continue
        if place >= len(headings) or not headings[place][0]:
            raise Refused(NO_HEADING, sheet=name, row=number, column=_letters(place))
        kept[headings[place]] = cell
    return Row(number, kept)


def _key(heading: str) -> Key:
    own = OWN.fullmatch(heading.strip().lower())
    if own:
        return own.group(1), own.group(2)
    base, _, language = heading.strip().lower().replace("::", ":").partition(":")
    return re.sub(r"\s+", "_", base.strip()), language.strip()


def _letters(place: int) -> str:
    first, second = divmod(place, 26)
    return (chr(64 + first) if first else "") + chr(65 + second)
