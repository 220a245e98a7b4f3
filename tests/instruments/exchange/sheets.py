"""Small spreadsheet forms for the tests, as somebody makes them in a spreadsheet."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
from openpyxl.workbook import Workbook


def book(**sheets: list[list[object]]) -> bytes:
    """A spreadsheet of these sheets, the first row of each with the headings."""
    made = openpyxl.Workbook()
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    del made["Sheet"]
    return saved(made)


def saved(made: Workbook) -> bytes:
    """The file of a workbook."""
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def changed(data: bytes, change: Callable[[Workbook], object]) -> bytes:
    """A spreadsheet after somebody changed something in it."""
    made = openpyxl.load_workbook(BytesIO(data))
    change(made)
    return saved(made)


def place(made: Workbook, sheet: str, heading: str, row: str) -> tuple[int, int]:
    """Where a cell stands: by its heading, and by the name in its row."""
    headings = [cell.value for cell in made[sheet][1]]
    names = [
        made[sheet].cell(at, headings.index("name") + 1).value for at in range(1, made[sheet].max_row + 1)
    ]
    return names.index(row) + 1, headings.index(heading) + 1


def put(made: Workbook, sheet: str, heading: str, row: str, text: str) -> None:
    """Writes into a cell."""
    made[sheet].cell(*place(made, sheet, heading, row)).value = text


def packed(parts: dict[str, bytes]) -> bytes:
    """A zip of these parts."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def with_part(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """A spreadsheet with one of its parts changed, or a part more."""
    with ZipFile(BytesIO(data)) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    parts[name] = change(parts.get(name, b""))
    return packed(parts)
