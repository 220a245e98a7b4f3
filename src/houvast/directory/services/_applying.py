"""Puts the lines of an import into the directory, or takes them out again, a thousand at a time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from django.db.models import QuerySet

from houvast.directory.entries import entries_around, forget_words, make_lines, put, read_entry
from houvast.directory.models.entries import Record
from houvast.directory.models.imports import ImportLine
from houvast.directory.values.imports import Cells
from houvast.directory.values.package import Entry

AT_ONCE: Final = 1000
ALL_ANEW: Final = 2000
"""From so many changed lines on, everything that is searched is made anew."""


@dataclass
class Touched:
    """Whose search lines have to be made anew: services, and what they show of others."""

    services: set[UUID] = field(default_factory=set)
    organizations: set[UUID] = field(default_factory=set)
    locations: set[UUID] = field(default_factory=set)
    terms: set[UUID] = field(default_factory=set)
    lines: int = 0

    def add(self, table: str, key: UUID, cells: Cells) -> None:
        """Adds an entry that came, went or changed."""
        self.lines += 1
        own = {
            "services": self.services,
            "organizations": self.organizations,
            "locations": self.locations,
            "taxonomy_terms": self.terms,
        }
        own.get(table, set()).add(key)
        for column in ("service_id", "link_id"):
            if column in cells:
                self.services.add(UUID(str(cells[column])))


def in_heaps(lines: "QuerySet[ImportLine]") -> Iterator[list[ImportLine]]:
    """Yields the lines in their order, a thousand at a time, each read once."""
    reached = 0
    while heap := list(lines.filter(number__gt=reached).order_by("number")[:AT_ONCE]):
        yield heap
        reached = heap[-1].number


def write_lines(controller_id: UUID, heap: Iterable[ImportLine], *, back: bool, touched: Touched) -> None:
    """Makes each entry what the line says it will be, or, going back, what it was."""
    wanted: list[Entry] = []
    leaving: list[Entry] = []
    for line in heap:
        before, after = (line.after, line.before) if back else (line.before, line.after)
        for cells in filter(None, (before, after)):
            touched.add(line.table, line.key, cells)
        if after is not None:
            wanted.append(read_entry(line.table, line.key, after))
        elif before is not None:
            leaving.append(read_entry(line.table, line.key, before))
    put(controller_id, wanted, leaving)


def differing(controller_id: UUID, heap: list[ImportLine]) -> int:
    """Returns how many entries are no longer what these lines made of them; the others stay so meanwhile."""
    own = Record.objects.filter(controller_id=controller_id, key__in=[line.key for line in heap])
    rows = own.select_for_update().values_list("table", "key", "cells")
    kept = {(table, key): cells for table, key, cells in rows}
    return sum(kept.get((line.table, line.key)) != line.after for line in heap)


def renew_search(controller_id: UUID, touched: Touched) -> None:
    """Makes the lines anew that are searched: of what was touched, or of everything when that is much."""
    own, services = _own(controller_id).filter(table="services"), touched.services
    if touched.lines >= ALL_ANEW:
        forget_words(controller_id)
        services = set(own.values_list("key", flat=True))
    else:
        services = services | _showing(controller_id, touched)
    keys = sorted(services)
    for start in range(0, len(keys), AT_ONCE):
        make_lines(controller_id, entries_around(controller_id, keys[start : start + AT_ONCE]))


def _showing(controller_id: UUID, touched: Touched) -> set[UUID]:
    """Returns the services that show a touched organisation, place or term."""
    own = _own(controller_id)
    by_owner = own.filter(table="services", organization_id__in=touched.organizations)
    by_place = own.filter(table="service_at_location", location_id__in=touched.locations)
    by_term = own.filter(table="attributes", cells__taxonomy_term_id__in=[str(key) for key in touched.terms])
    keys = (
        *by_owner.values_list("key", flat=True),
        *by_place.values_list("service_id", flat=True),
        *by_term.values_list("linked_id", flat=True),
    )
    return {key for key in keys if key is not None}


def _own(controller_id: UUID) -> "QuerySet[Record]":
    return Record.objects.filter(controller_id=controller_id)
