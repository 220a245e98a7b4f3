"""What HSDS 3.0 says of its columns beyond their kind: which must be filled, what they may hold, whose ids.

Read from the specification's own schemas (https://docs.openreferral.org, version 3.0). An entry is refused
only for what the directory cannot do without; what the standard also asks for is noted, never invented.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from houvast.directory.values.ours import OURS, own_columns, standard_columns
from houvast.directory.values.package import TABLES

NEEDED: Final[Mapping[str, frozenset[str]]] = {
    "organizations": frozenset({"id", "name"}),
    "organization_identifiers": frozenset({"id", "organization_id", "identifier"}),
    "programs": frozenset({"id", "organization_id", "name"}),
    "services": frozenset({"id", "organization_id", "name", "status"}),
    "locations": frozenset({"id"}),
    "service_at_location": frozenset({"id", "service_id", "location_id"}),
    "phones": frozenset({"id", "number"}),
    "cost_options": frozenset({"id", "service_id"}),
    "taxonomies": frozenset({"id", "name"}),
    "taxonomy_terms": frozenset({"id", "name"}),
    "attributes": frozenset({"id", "link_id", "taxonomy_term_id"}),
    "metadata": frozenset({"id", "resource_id"}),
}
"""Without these an entry is refused; of a table not named here, only the id is needed."""

ASKED: Final[Mapping[str, frozenset[str]]] = {
    "organizations": frozenset({"description"}),
    "organization_identifiers": frozenset({"identifier_type"}),
    "programs": frozenset({"description"}),
    "locations": frozenset({"location_type"}),
    "addresses": frozenset({"address_1", "city", "state_province", "postal_code", "country", "address_type"}),
    "taxonomies": frozenset({"description"}),
    "taxonomy_terms": frozenset({"description"}),
    "attributes": frozenset({"link_entity"}),
    "metadata": frozenset({"resource_type", "last_action_date", "last_action_type", "field_name"}),
}
"""The standard asks for these too; empty cells are noted and kept."""

_DAYS: Final = frozenset({"MO", "TU", "WE", "TH", "FR", "SA", "SU"})
_PLACES: Final = frozenset({"physical", "postal", "virtual"})
CHOICES: Final[Mapping[tuple[str, str], frozenset[str]]] = {
    ("services", "status"): frozenset({"active", "inactive", "defunct", "temporarily closed"}),
    ("locations", "location_type"): _PLACES,
    ("addresses", "address_type"): _PLACES,
    ("schedules", "freq"): frozenset({"WEEKLY", "MONTHLY"}),
    ("schedules", "wkst"): _DAYS,
}

_OWNERS: Final[Mapping[str, str]] = {
    "organization_id": "organizations",
    "parent_organization_id": "organizations",
    "program_id": "programs",
    "service_id": "services",
    "location_id": "locations",
    "service_at_location_id": "service_at_location",
    "contact_id": "contacts",
    "phone_id": "phones",
    "taxonomy_id": "taxonomies",
    "taxonomy_term_id": "taxonomy_terms",
    "parent_id": "taxonomy_terms",
}

ADDRESSES: Final = frozenset({"url", "uri", "website", "logo", "schedule_link", "term_uri"})
"""Columns that hold an address on the web; a page may make a link of them."""

UNKEPT: Final = frozenset({"checked_by"})
"""Columns of ours that never leave the directory: they name a user."""


def needed(table: str) -> frozenset[str]:
    """Returns the columns without which an entry of a table is refused."""
    return NEEDED.get(table, frozenset({"id"}))


def refers_to(column: str) -> str:
    """Returns the table whose ids a column holds; empty when it holds no id, or of any table."""
    return _OWNERS.get(column, "")


def is_bound(table: str, column: str) -> bool:
    """Returns whether what a column points to must be in the package too."""
    return column in needed(table) and bool(refers_to(column))


@cache
def headings(table: str) -> Mapping[str, str]:
    """Returns every heading a table's file may have → the field it fills, in the order we write them."""
    entry = TABLES[table]
    ours = {f"{OURS}{name}": name for name in own_columns(entry) if name not in UNKEPT}
    return {name: name for name in standard_columns(entry)} | ours


@cache
def _places() -> Mapping[str, int]:
    every = [name for table in TABLES for name in headings(table).values()]
    return {name: place for place, name in enumerate(dict.fromkeys(every))}


def field_order(fields: Iterable[str]) -> list[str]:
    """Returns fields in the order in which the standard lists them, those it does not know at the end."""
    places = _places()
    return sorted(fields, key=lambda name: (places.get(name, len(places)), name))
