"""Reads a CSV data package of HSDS 3.0: which files it has, which columns they have, and each line."""

import json
from collections.abc import Iterator, Mapping
from typing import Final

from houvast.directory.exchange import columns
from houvast.directory.exchange.cells import Incoming, Known, Sheet, settle_pointers
from houvast.directory.exchange.findings import Findings, Unreadable
from houvast.directory.exchange.lines import rows
from houvast.directory.exchange.opening import DIRECTORY, Package
from houvast.directory.values.package import TABLES
from houvast.directory.values.written import Cell
from houvast.kernel.messages import message

MOST_ENTRIES: Final = 500_000
NEEDED_FILES: Final = ("organizations.csv", "services.csv")
LARGEST_DESCRIPTION: Final = 4 * 1024 * 1024

MISSING_FILE: Final = message("This file is missing; datapackage.json names it.")
NEEDED_FILE: Final = message("This file is missing; a package has at least organisations and services.")
OWNER_FILE: Final = message("This file is missing; other files point to what is in it.")
MISSING_COLUMN: Final = message("This column is missing.")
TWO_COLUMNS: Final = message("This column is there twice.")
LOST_COLUMN: Final = message("This column is not known here; what is in it is not taken over.")
LOST_FILE: Final = message("This file is not known here; what is in it is not taken over.")
NOT_JSON: Final = message("This file cannot be read as JSON.")
A_POINTER: Final = message("This is only a pointer to another file; the package is read by HSDS 3.0 itself.")
NO_DESCRIPTION: Final = message("This file is missing; the package is read by HSDS 3.0 itself.")
TOO_MANY: Final = message("The package holds more than %(most)s entries; that is more than can be read.")


def read_csv_package(found: Findings, package: Package, known: Known) -> Iterator[Incoming]:
    """Yields every sound entry of a package, table by table; ``found`` and ``known`` fill as it is read.

    Raises Unreadable when a file cannot be read to its end.
    """
    names = set(package.names)
    _look_for_files(found, package, names)
    for name in sorted(names - {f"{table}.csv" for table in TABLES} - {DIRECTORY}):
        found.note(name, 0, "", LOST_FILE)
    count = 0
    for table in TABLES:
        file = f"{table}.csv"
        if file not in names:
            continue
        for entry in _read_table(Sheet(found, known, file, table), package):
            count += 1
            if count > MOST_ENTRIES:
                found.refuse(file, entry.line, "", TOO_MANY, most=MOST_ENTRIES)
                raise Unreadable
            yield entry
        settle_pointers(found, known)


def _read_table(sheet: Sheet, package: Package) -> Iterator[Incoming]:
    with package.open(sheet.file) as opened:
        lines = rows(sheet.found, sheet.file, opened)
        fields = _heading(sheet, next(lines)[1])
        said = frozenset(filter(None, fields)) - {"id"}
        sheet.known.tables.add(sheet.table)
        for line, cells in lines:
            row: Mapping[str, Cell] = {name: cell for name, cell in zip(fields, cells, strict=True) if name}
            entry = sheet.examined(line, row, said)
            if entry is not None:
                yield entry


def _heading(sheet: Sheet, cells: list[str]) -> list[str]:
    """Returns the field of each column; empty for a column that is not taken over."""
    names = columns.headings(sheet.table)
    fields: list[str] = []
    for cell in (one.strip() for one in cells):
        name = names.get(cell, "")
        if name and name in fields:
            sheet.refuse(1, cell, TWO_COLUMNS)
        if not name:
            sheet.note(1, cell[:60], LOST_COLUMN)
        fields.append(name)
    missing = columns.needed(sheet.table) - set(fields)
    for column in sorted(missing):
        sheet.refuse(1, column, MISSING_COLUMN)
    if missing:
        raise Unreadable
    return fields


def _look_for_files(found: Findings, package: Package, names: set[str]) -> None:
    promised = _promised(found, package) if DIRECTORY in names else None
    if promised is None:
        found.note(DIRECTORY, 0, "", A_POINTER if DIRECTORY in names else NO_DESCRIPTION)
    for name in sorted((promised or set()) - names):
        found.refuse(name, 0, "", MISSING_FILE)
    for name in NEEDED_FILES:
        if name not in names | (promised or set()):
            found.refuse(name, 0, "", NEEDED_FILE)
    for table in TABLES:
        for column in columns.needed(table) if f"{table}.csv" in names else ():
            owner = f"{columns.refers_to(column)}.csv"
            if columns.is_bound(table, column) and owner not in names | (promised or set()):
                found.refuse(owner, 0, "", OWNER_FILE)
    if found.is_refused:
        raise Unreadable


def _promised(found: Findings, package: Package) -> set[str] | None:
    """Returns the files the description names; None for one that only points elsewhere."""
    with package.open(DIRECTORY) as opened:
        content = opened.read(LARGEST_DESCRIPTION)
    if content.strip().endswith(DIRECTORY.encode()) and b"\n" not in content.strip():
        return None
    try:
        described = json.loads(content)
        return {str(one["path"]).rpartition("/")[2] for one in described["resources"]}
    except (ValueError, KeyError, TypeError, RecursionError):
        found.refuse(DIRECTORY, 0, "", NOT_JSON)
        raise Unreadable from None
