"""Writes a data package of HSDS 3.0: exact, complete, and the same bytes for the same entries.

Cells are written as they are, also one that begins like a formula of a spreadsheet: a package is read by
machines, and an added sign would come back as part of a telephone number. The page that gives the file says
so.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from houvast.directory.exchange import columns
from houvast.directory.exchange.json_form import SINGULAR
from houvast.directory.exchange.opening import DIRECTORY
from houvast.directory.values.package import TABLES, Entry
from houvast.directory.values.written import Cell, kind_of, written

EntriesOf = Callable[[str], Iterable[Entry]]

_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
_KINDS: Final[Mapping[type, tuple[str, str]]] = {
    UUID: ("string", "uuid"),
    date: ("date", "default"),
    datetime: ("datetime", "default"),
    time: ("time", "default"),
    int: ("integer", "default"),
    Decimal: ("number", "default"),
}


def write_csv_package(entries_of: EntriesOf) -> bytes:
    """Returns a zip with every table, the empty ones too: what it does not hold is not there."""
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for table in TABLES:
            with archive.open(_dated(f"{table}.csv"), "w") as opened:
                text = io.TextIOWrapper(opened, encoding="utf-8", newline="")
                _write_table(text, table, entries_of(table))
                text.flush()
                text.detach()
        archive.writestr(_dated(DIRECTORY), json.dumps(description(), indent=1))
    return target.getvalue()


def write_json(entries_of: EntriesOf) -> bytes:
    """Returns the same as one JSON file, flat: a list of entries per table."""
    target, separator = io.StringIO(), "{"
    for name, table in SINGULAR.items():
        target.write(f"{separator}\n{json.dumps(name)}: [")
        for number, entry in enumerate(entries_of(table)):
            target.write(f"{',' if number else ''}\n{_as_object(table, entry)}")
        target.write("\n]")
        separator = ","
    target.write("\n}\n")
    return target.getvalue().encode()


def description() -> dict[str, object]:
    """Returns what datapackage.json says of the tables, their columns and pointers."""
    return {
        "name": "human_services_data",
        "title": "Human Services Data Specification 3.0",
        "profile": "tabular-data-package",
        "resources": [_resource(table) for table in TABLES],
    }


def _resource(table: str) -> dict[str, object]:
    headings = columns.headings(table)
    pointers = [
        {"fields": name, "reference": {"resource": columns.refers_to(name), "fields": "id"}}
        for name in headings
        if columns.refers_to(name)
    ]
    return {
        "name": table,
        "path": f"{table}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(table, heading, name) for heading, name in headings.items()],
            "primaryKey": "id",
            "foreignKeys": pointers,
        },
    }


def _field(table: str, heading: str, name: str) -> dict[str, object]:
    kind, form = _KINDS.get(kind_of(TABLES[table], name), ("string", "default"))
    return {
        "name": heading,
        "type": kind,
        "format": form,
        "constraints": {"required": name in columns.needed(table), "unique": name == "id"},
    }


def _write_table(text: io.TextIOWrapper, table: str, entries: Iterable[Entry]) -> None:
    headings = columns.headings(table)
    lines = csv.writer(text)
    lines.writerow(headings)
    for entry in entries:
        cells = written(entry)
        lines.writerow(
            str(entry.id) if name == "id" else _in_a_cell(table, name, cells.get(name, ""))
            for name in headings.values()
        )


def _in_a_cell(table: str, name: str, cell: Cell) -> str:
    if isinstance(cell, list):
        return " ".join(cell)
    return _number(cell) if cell != "" and kind_of(TABLES[table], name) is Decimal else str(cell)


def _as_object(table: str, entry: Entry) -> str:
    """Returns an entry as JSON: numbers keep their digits, empty fields of ours are said to be empty."""
    cells = written(entry)
    parts = [f'"id": {json.dumps(str(entry.id))}']
    for heading, name in columns.headings(table).items():
        is_number = kind_of(TABLES[table], name) is Decimal
        if name in cells:
            value = _number(cells[name]) if is_number else json.dumps(cells[name], ensure_ascii=False)
            parts.append(f"{json.dumps(heading)}: {value}")
        elif heading != name:
            parts.append(f"{json.dumps(heading)}: null")
    return "{" + ", ".join(parts) + "}"


def _number(cell: Cell) -> str:
    return format(Decimal(str(cell)), "f")


def _dated(name: str) -> ZipInfo:
    made = ZipInfo(name, _LONG_AGO)
    made.compress_type = ZIP_DEFLATED
    made.external_attr = 0o600 << 16
    return made
