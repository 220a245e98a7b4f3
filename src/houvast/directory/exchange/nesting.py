"""Takes nested entries apart: each thing that hangs on another becomes a row that points to it.

The same thing may hang in several places; its row then has all their pointers. Two different things under
one id are a fault.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from houvast.directory.exchange import columns
from houvast.directory.exchange.findings import Findings
from houvast.directory.exchange.json_text import JsonValue
from houvast.kernel.messages import message

LISTS: Final[Mapping[str, str]] = {
    "services": "services",
    "locations": "locations",
    "programs": "programs",
    "organization_identifiers": "organization_identifiers",
    "service_at_locations": "service_at_location",
    "contacts": "contacts",
    "phones": "phones",
    "addresses": "addresses",
    "accessibility": "accessibility",
    "schedules": "schedules",
    "languages": "languages",
    "cost_options": "cost_options",
    "funding": "funding",
    "required_documents": "required_documents",
    "service_areas": "service_areas",
    "attributes": "attributes",
    "metadata": "metadata",
}
"""What may hang on an entry as a list → the table it belongs to."""

SINGLE: Final[Mapping[str, tuple[str, str]]] = {
    "organization": ("organizations", "organization_id"),
    "program": ("programs", "program_id"),
    "service": ("services", "service_id"),
    "location": ("locations", "location_id"),
    "taxonomy_term": ("taxonomy_terms", "taxonomy_term_id"),
    "taxonomy_detail": ("taxonomies", "taxonomy_id"),
}
"""What an entry may name whole → its table, and the pointer that is left in its place."""

POINTERS: Final[Mapping[str, str]] = {
    "organizations": "organization_id",
    "services": "service_id",
    "locations": "location_id",
    "service_at_location": "service_at_location_id",
    "contacts": "contact_id",
    "phones": "phone_id",
    "taxonomies": "taxonomy_id",
}
ENTITIES: Final[Mapping[str, str]] = {
    "organizations": "organization",
    "services": "service",
    "locations": "location",
    "programs": "program",
    "contacts": "contact",
    "phones": "phone",
    "addresses": "address",
    "schedules": "schedule",
    "service_at_location": "service_at_location",
}

NO_OBJECT: Final = message("Here an entry was expected: an object with an id.")
NO_ID: Final = message("This entry has no id.")
NOT_THE_SAME: Final = message("The same id stands in the file before, on line %(line)s, with something else.")

Row = dict[str, JsonValue]


class Gathered:
    """Rows taken from nested entries, each once, with the line where it was first seen."""

    def __init__(self, found: Findings, file: str) -> None:
        self._found, self._file = found, file
        self._rows: dict[str, dict[str, tuple[int, Row]]] = {}
        self._whole: Row = {}
        self._whole_line = 0

    def rows(self, table: str) -> Iterator[tuple[int, Row]]:
        """Yields the rows of a table."""
        yield from self._rows.get(table, {}).values()

    def keep_member(self, name: str, value: JsonValue, line: int) -> None:
        """Keeps a member of the outermost object; it may turn out to be one entry whole."""
        self._whole[name], self._whole_line = value, self._whole_line or line

    def take_whole(self) -> None:
        """Takes the outermost object as an entry, if it is one."""
        if isinstance(self._whole.get("id"), str):
            self.take(self._whole, self._whole_line)

    def take(self, value: JsonValue, line: int) -> None:
        """Takes a service or an organisation apart."""
        if not isinstance(value, dict):
            self._found.refuse(self._file, line, "", NO_OBJECT)
            return
        self._take_apart(kind_of_entry(value), value, line)

    def _take_apart(self, table: str, value: Row, line: int, **pointers: str) -> str:
        """Adds an entry and all that hangs on it; returns its id."""
        key = value.get("id")
        if not isinstance(key, str) or not key:
            self._found.refuse(self._file, line, table, NO_ID)
            return ""
        row: Row = {}
        for name, cell in value.items():
            if name in SINGLE and isinstance(cell, dict):
                owner, pointer = SINGLE[name]
                row[pointer] = self._take_apart(owner, cell, line)
            elif name in LISTS and isinstance(cell, list):
                for one in cell:
                    self._hang(table, key, LISTS[name], one, line)
            else:
                row[name] = cell
        names = columns.headings(table)
        row |= {pointer: owner for pointer, owner in pointers.items() if pointer in names}
        self._add(table, key, row, line)
        return key

    def _hang(self, owner: str, key: str, table: str, value: JsonValue, line: int) -> None:
        if not isinstance(value, dict):
            self._found.refuse(self._file, line, table, NO_OBJECT)
            return
        pointers = {POINTERS[owner]: key} if owner in POINTERS else {}
        if table == "attributes":
            pointers |= {"link_id": key, "link_entity": ENTITIES.get(owner, owner)}
        elif table == "metadata":
            pointers |= {"resource_id": key, "resource_type": ENTITIES.get(owner, owner)}
        self._take_apart(table, value, line, **pointers)

    def _add(self, table: str, key: str, row: Row, line: int) -> None:
        kept = self._rows.setdefault(table, {}).setdefault(key, (line, row))
        if kept[1] is row:
            return
        for name, cell in row.items():
            before = kept[1].setdefault(name, cell)
            if before != cell and before not in (None, "") and cell not in (None, ""):
                self._found.refuse(self._file, line, f"{table}.{name}", NOT_THE_SAME, line=kept[0])
                return
            kept[1][name] = before if before not in (None, "") else cell


def kind_of_entry(value: Mapping[str, JsonValue]) -> str:
    """Returns whether an outermost entry is a service or an organisation, by what only one of them has."""
    of_services = {"status", "organization", "organization_id", "service_at_locations", "service_areas"}
    return "services" if of_services & value.keys() else "organizations"
