"""Reads HSDS 3.0 as JSON: flat, a list of entries per table, or nested, services or organisations whole.

The flat form holds the tables of the CSV package and is what we write. The nested form is what the API of
the standard answers: an entry with everything that hangs on it, the same telephone perhaps several times.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from houvast.directory.exchange import columns
from houvast.directory.exchange.cells import Incoming, Known, Sheet, settle_pointers
from houvast.directory.exchange.csv_form import LOST_COLUMN, MOST_ENTRIES, TOO_MANY
from houvast.directory.exchange.findings import Findings, Unreadable
from houvast.directory.exchange.json_text import JsonText, JsonValue
from houvast.directory.exchange.nesting import Gathered
from houvast.directory.exchange.opening import Readable
from houvast.directory.values.package import TABLES
from houvast.directory.values.written import Cell
from houvast.kernel.messages import message

SINGULAR: Final[Mapping[str, str]] = {
    "organization": "organizations",
    "organization_identifier": "organization_identifiers",
    "program": "programs",
    "service": "services",
    "location": "locations",
    "service_at_location": "service_at_location",
    "contact": "contacts",
    "phone": "phones",
    "address": "addresses",
    "accessibility": "accessibility",
    "schedule": "schedules",
    "language": "languages",
    "cost_option": "cost_options",
    "funding": "funding",
    "required_document": "required_documents",
    "service_area": "service_areas",
    "taxonomy": "taxonomies",
    "taxonomy_term": "taxonomy_terms",
    "attribute": "attributes",
    "metadata": "metadata",
    "meta_table_description": "meta_table_descriptions",
}
"""How the flat form calls each table."""

NO_ENTRY: Final = message("Here an entry was expected: an object with an id.")
NO_TEXT: Final = message("Here a text or a number was expected.")
NOTHING: Final = message("This file holds neither services nor organisations in the words of HSDS.")


def read_json(found: Findings, file: str, opened: Readable, known: Known) -> Iterator[Incoming]:
    """Yields every sound entry of a JSON file; raises Unreadable when it cannot be read to its end."""
    text = JsonText(found, file, opened)
    for number, entry in enumerate(_entries(found, file, text, known)):
        if number == MOST_ENTRIES:
            found.refuse(file, entry.line, "", TOO_MANY, most=MOST_ENTRIES)
            raise Unreadable
        yield entry
    if not known.tables and not found.is_refused:
        found.refuse(file, 0, "", NOTHING)
        raise Unreadable


def _entries(found: Findings, file: str, text: JsonText, known: Known) -> Iterator[Incoming]:
    gathered = Gathered(found, file)
    if text.peek() == "[":
        _gather(text, gathered)
    else:
        for name in text.members():
            if name in SINGULAR and text.peek() == "[":
                yield from _flat_table(Sheet(found, known, file, SINGULAR[name]), text)
            elif name == "contents" and text.peek() == "[":
                _gather(text, gathered)
            else:
                gathered.keep_member(name, text.value(), text.line)
    text.end()
    gathered.take_whole()
    for table in TABLES:
        yield from _nested_table(Sheet(found, known, file, table), gathered)
    settle_pointers(found, known)


def _gather(text: JsonText, gathered: Gathered) -> None:
    for line in text.elements():
        gathered.take(text.value(), line)


def _flat_table(sheet: Sheet, text: JsonText) -> Iterator[Incoming]:
    """Reads a table that stands flat; what it points to may come later in the file."""
    sheet.known.tables.add(sheet.table)
    for line in text.elements():
        value = text.value()
        if isinstance(value, dict):
            yield from _one(sheet, line, value)
        else:
            sheet.refuse(line, sheet.table, NO_ENTRY)


def _nested_table(sheet: Sheet, gathered: Gathered) -> Iterator[Incoming]:
    for line, value in gathered.rows(sheet.table):
        sheet.known.tables.add(sheet.table)
        yield from _one(sheet, line, value)


def _one(sheet: Sheet, line: int, value: Mapping[str, JsonValue]) -> Iterator[Incoming]:
    """Yields the entry, if it is sound: it speaks of every field of the standard, and of ours it names."""
    headings = columns.headings(sheet.table)
    said = {name for heading, name in headings.items() if heading == name or heading in value} - {"id"}
    entry = sheet.examined(line, _row(sheet, line, value), frozenset(said))
    if entry is not None:
        yield entry


def _row(sheet: Sheet, line: int, value: Mapping[str, JsonValue]) -> dict[str, Cell]:
    names, row = columns.headings(sheet.table), dict[str, Cell]()
    for name, cell in value.items():
        if name not in names:
            sheet.note(line, name[:60], LOST_COLUMN)
        elif cell is None or cell == "":
            continue
        elif isinstance(cell, list) and all(isinstance(one, str) for one in cell):
            row[names[name]] = [str(one) for one in cell]
        elif isinstance(cell, bool) or not isinstance(cell, str | int):
            sheet.refuse(line, name, NO_TEXT)
        else:
            row[names[name]] = cell
    return row
