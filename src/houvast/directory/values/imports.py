"""What an import is: looked at first, then done or dropped, and taken back while nothing came after it."""

from enum import StrEnum
from hashlib import sha256
from typing import Final

from houvast.directory.values.lists import GONE, ServiceStatus
from houvast.directory.values.written import Cell

Cells = dict[str, Cell]

DETAILS: Final = frozenset(
    {
        "organization_identifiers",
        "service_at_location",
        "contacts",
        "phones",
        "addresses",
        "accessibility",
        "schedules",
        "languages",
        "cost_options",
        "funding",
        "required_documents",
        "service_areas",
        "attributes",
        "metadata",
    }
)
"""Tables whose entries are a part of another one, and go when a package has that one without them."""


class ImportState(StrEnum):
    """Where an import stands. A dropped one is not kept."""

    LOOKED = "looked"
    DONE = "done"
    TAKEN_BACK = "taken_back"


class LineKind(StrEnum):
    """What a line of an import says of an entry.

    Dropped is a part of something the package has without it; gone a service it no longer has; left is
    whatever else it does not have: organisations, places, services that were retired before.
    """

    NEW = "new"
    CHANGED = "changed"
    DROPPED = "dropped"
    GONE = "gone"
    LEFT = "left"


CHANGING: Final = (LineKind.NEW, LineKind.CHANGED, LineKind.DROPPED, LineKind.GONE)
"""With none of these, a package changes nothing."""


class WithGone(StrEnum):
    """What becomes of entries that the package no longer has."""

    LEAVE = "leave"
    RETIRE = "retire"
    REMOVE = "remove"


def after_import(table: str, kept: Cells, wanted: Cells, said: frozenset[str]) -> Cells:
    """Returns an entry's cells when a package that speaks of these fields has been taken over."""
    cells = {name: cell for name, cell in kept.items() if name not in said} | wanted
    if table != "services":
        return cells
    if cells.get("status") not in GONE and "retired_from" not in said:
        cells.pop("retired_from", None)  # the package has the service at work again
    if cells.get("assured_date") != kept.get("assured_date"):
        cells.pop("checked_by", None)  # whoever checked it then did not check this
    return cells


def retired(cells: Cells) -> Cells:
    """Returns the cells of a service that is no longer offered; it stays known to those who keep it."""
    was = str(cells.get("status", ServiceStatus.ACTIVE))
    return cells | {"status": ServiceStatus.INACTIVE.value, "retired_from": was}


def token_of(digest: str, mark: str) -> str:
    """Returns what a page shows of a look: it stands for one file and the directory as it was then."""
    return sha256(f"{digest} {mark}".encode()).hexdigest()[:32]


def is_retired(cells: Cells) -> bool:
    """Returns whether a service is no longer offered."""
    return cells.get("status") in GONE


def called(cells: Cells) -> str:
    """Returns by what somebody recognises an entry."""
    for name in _NAMES:
        if cells.get(name):
            return str(cells[name])
    return ""


_NAMES: Final = (
    "name",
    "number",
    "address_1",
    "document",
    "description",
    "option",
    "amount_description",
    "source",
    "identifier",
    "email",
    "code",
    "value",
    "byday",
    "field_name",
    "url",
)
