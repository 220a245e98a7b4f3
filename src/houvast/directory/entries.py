"""Entries in and out of their rows, and the lines that are made from them: what every act here stands on.

``entries_of_controller`` gives the whole package of a controller; ``put`` writes entries and takes others
away. Lines and words follow in the same transaction, so that what is found is what is kept.
"""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, fields
from typing import Final
from uuid import UUID

from django.db.models import QuerySet

from houvast.directory.models.entries import Line, Record, Word
from houvast.directory.values.lines import LineFacts, lines_of
from houvast.directory.values.organizations import Organization
from houvast.directory.values.package import NAMES, TABLES, Entry, Package, own_id, package_of
from houvast.directory.values.written import read, written

AT_ONCE: Final = 1000
PARENTS: Final = ("organization_id", "service_id", "location_id", "service_at_location_id")
LINKS: Final = ("contact_id", "phone_id", "link_id", "resource_id", "parent_organization_id", "program_id")


def entries_of_controller(controller_id: UUID) -> Package:
    """Returns all entries a controller keeps."""
    rows = Record.objects.filter(controller_id=controller_id).values_list("table", "key", "cells")
    return package_of(_read(rows.iterator(AT_ONCE)))


def put(controller_id: UUID, wanted: Iterable[Entry], gone: Iterable[Entry] = ()) -> None:
    """Writes these entries over what stood under their ids, and takes others away."""
    rows = [_row(controller_id, entry) for entry in wanted]
    leaving = [own_id(controller_id, NAMES[type(entry)], entry.id) for entry in gone]
    for start in range(0, len(leaving), AT_ONCE):
        some = leaving[start : start + AT_ONCE]
        Record.objects.filter(controller_id=controller_id, id__in=some).delete()
        Line.objects.filter(controller_id=controller_id, id__in=some).delete()
    Record.objects.bulk_create(
        rows,
        batch_size=AT_ONCE,
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=["cells", *PARENTS, "linked_id"],
    )


def make_lines(controller_id: UUID, package: Package) -> None:
    """Makes the lines of all services of a package anew, and learns their words."""
    facts = lines_of(package)
    Line.objects.bulk_create(
        (_line_row(controller_id, line) for line in facts),
        batch_size=AT_ONCE,
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=[one.name for one in fields(LineFacts) if one.name != "key"],
    )
    known = sorted({word for line in facts for word in (*line.names.split(), *line.words.split())})
    Word.objects.bulk_create(
        (Word(controller_id=controller_id, word=word) for word in known),
        batch_size=AT_ONCE,
        ignore_conflicts=True,
    )


def forget_words(controller_id: UUID) -> None:
    """Forgets the words of a controller's entries, before all of them are learned anew."""
    Word.objects.filter(controller_id=controller_id).delete()


def read_entry(table: str, key: UUID, cells: dict[str, str | int | list[str]]) -> Entry:
    """Returns the entry of one row."""
    return read(TABLES[table], key, cells)


def entries_around(controller_id: UUID, services: Iterable[UUID]) -> Package:
    """Returns these services of a controller with everything a line is made from."""
    own = Record.objects.filter(controller_id=controller_id)
    keys = list(services)
    found = [*_rows(own.filter(table="services", key__in=keys)), *_rows(own.filter(service_id__in=keys))]
    hung = _rows(own.filter(table="attributes", linked_id__in=keys))
    package = package_of(_read([*found, *hung]))
    named = (
        *(service.organization_id for service in package.services),
        *(place.location_id for place in package.service_at_location),
        *(attribute.taxonomy_term_id for attribute in package.attributes),
    )
    further = {key for key in named if key is not None}
    around = own.filter(table__in=("organizations", "locations", "taxonomy_terms"), key__in=further)
    return package_of((*(entry for _, entry in package.entries()), *_read(_rows(around))))


def _rows(found: "QuerySet[Record]") -> list[tuple[str, UUID, dict[str, str | int | list[str]]]]:
    return list(found.values_list("table", "key", "cells"))


def _read(rows: Iterable[tuple[str, UUID, dict[str, str | int | list[str]]]]) -> Iterator[Entry]:
    for table, key, cells in rows:
        yield read_entry(table, key, cells)


def _row(controller_id: UUID, entry: Entry) -> Record:
    table, names = NAMES[type(entry)], {one.name for one in fields(entry)}
    parents = {name: getattr(entry, name) for name in PARENTS if name in names}
    linked = next((getattr(entry, name) for name in LINKS if name in names), None)
    return Record(
        id=own_id(controller_id, table, entry.id),
        controller_id=controller_id,
        table=table,
        key=entry.id,
        cells=written(entry),
        linked_id=linked,
        **parents,
    )


def _line_row(controller_id: UUID, line: LineFacts) -> Line:
    values = asdict(line)
    own = own_id(controller_id, "services", values.pop("key"))
    lists = {name: list(value) for name, value in values.items() if isinstance(value, tuple)}
    return Line(id=own, controller_id=controller_id, **{**values, **lists})


def services_at(controller_id: UUID, places: Iterable[UUID]) -> set[UUID]:
    """Returns the services that are at one of these places, by their keys."""
    links = Record.objects.filter(
        controller_id=controller_id, table="service_at_location", location_id__in=list(places)
    )
    return {key for key in links.values_list("service_id", flat=True) if key is not None}


def services_of(controller_id: UUID, organization: UUID) -> set[UUID]:
    """Returns the services of an organisation, by their keys."""
    rows = Record.objects.filter(controller_id=controller_id, table="services", organization_id=organization)
    return set(rows.values_list("key", flat=True))


def organizations_of(controller_ids: Iterable[UUID]) -> list[tuple[UUID, Organization]]:
    """Returns the organisations that these controllers keep, each with its controller."""
    rows = Record.objects.filter(controller_id__in=list(controller_ids), table="organizations")
    return [
        (controller, read(Organization, key, cells))
        for controller, key, cells in rows.values_list("controller_id", "key", "cells")
    ]


def organization_at(controller_id: UUID, key: UUID) -> Organization | None:
    """Returns an organisation a controller keeps; nothing for one that is not there."""
    return next((one for _, one in organizations_of([controller_id]) if one.id == key), None)
