"""Makes an .xlsx of plain texts: no formula, no number, a heading that stays in sight.

A text that begins with “=” is a text, also for the program that opens the file. The file holds neither the
name of who made it nor the hour.
"""

import re
from datetime import UTC, datetime
from importlib import import_module
from io import BytesIO
from typing import Any, Final, TypeAlias

from houvast.instruments.exchange.assembling import NO_SIGNS

Cell: TypeAlias = str
Table: TypeAlias = list[dict[str, Cell]]

FIRST: Final = ("type", "list_name", "name")
LONGEST: Final = 32_000
LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
WIDE: Final = 46
NARROW: Final = 16
WRITTEN_IN: Final = ("label", "hint", "guidance", "houvast_anchor", "houvast_counts", "houvast_definition")


def workbook(tables: dict[str, Table]) -> bytes:
    """Returns the tables as the sheets of an .xlsx, in order."""
    opened = import_module("openpyxl")
    book = opened.Workbook()
    book.properties.creator = ""
    book.properties.created = book.properties.modified = LONG_AGO
    for number, (name, rows) in enumerate(tables.items()):
        sheet = book.active if number == 0 else book.create_sheet()
        sheet.title = name
        _fill(sheet, rows)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def headings_of(rows: Table) -> list[str]:
    """Returns the headings in which anything stands, in the order in which a person edits them."""
    found = dict.fromkeys(heading for row in rows for heading, text in row.items() if text)
    return [heading for heading in FIRST if heading in found] + sorted(
        (heading for heading in found if heading not in FIRST), key=_place
    )


def _place(heading: str) -> tuple[int, int]:
    base = re.split(r"::|\.", heading)[0]
    order = ("label", "hint", "form_title", "form_id", "version", "default_language", "required", "relevant")
    place = order.index(base) if base in order else len(order) + (base == "guidance_hint")
    return (place, 0)


def _fill(sheet: Any, rows: Table) -> None:  # noqa: ANN401 - a sheet of the library, which is loaded late
    styles = import_module("openpyxl.styles")
    letters = import_module("openpyxl.utils").get_column_letter
    headings = headings_of(rows)
    for at, heading in enumerate(headings, 1):
        _put(sheet, 1, at, heading).font = styles.Font(bold=True)
        wide = heading.startswith(WRITTEN_IN)
        sheet.column_dimensions[letters(at)].width = WIDE if wide else NARROW
    for number, row in enumerate(rows, 2):
        for at, heading in enumerate(headings, 1):
            if row.get(heading):
                cell = _put(sheet, number, at, row[heading])
                cell.alignment = styles.Alignment(vertical="top", wrap_text=heading.startswith(WRITTEN_IN))
    sheet.freeze_panes = "C2"


def _put(sheet: Any, row: int, column: int, text: str) -> Any:  # noqa: ANN401 - likewise
    cell = sheet.cell(row, column)
    cell.value = NO_SIGNS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")[:LONGEST])
    cell.data_type = "s"
    return cell
