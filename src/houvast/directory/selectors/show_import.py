"""One import, line by line: what becomes of each entry, in the fields that change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.directory.exchange import columns
from houvast.directory.exchange.findings import Note
from houvast.directory.finding import ensure_keeper
from houvast.directory.models.entries import Record
from houvast.directory.models.imports import Import, ImportLine
from houvast.directory.selectors._imports import ImportFacts, import_facts
from houvast.directory.values.imports import (
    CHANGING,
    Cells,
    ImportState,
    LineKind,
    WithGone,
    called,
    token_of,
)
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

ON_A_PAGE: Final = 25
OWNERS: Final = ("service_id", "contact_id", "location_id", "organization_id", "link_id", "resource_id")
"""To what an entry belongs; the first that is known says it."""


@dataclass(frozen=True)
class FieldChange:
    """A field and what stands in it before and after; empty is empty."""

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class LineFacts:
    """What becomes of one entry, by what it is recognised, and what it is a part of."""

    kind: LineKind
    table: str
    line: int
    name: str
    part_of: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True)
class ShownImport:
    """An import, with a page of its lines of one kind."""

    about: ImportFacts
    token: str
    tables: tuple[tuple[LineKind, tuple[tuple[str, int], ...]], ...]
    notes: tuple[Note, ...]
    with_gone: WithGone | None
    kind: LineKind
    lines: tuple[LineFacts, ...]
    page: int
    pages: int
    may_take_back: bool

    @property
    def changes_nothing(self) -> bool:
        """Whether the directory already holds all of it."""
        return not any(self.about.count(kind) for kind in CHANGING)


def show_import(actor: Actor, import_id: UUID, kind: LineKind | None = None, page: int = 1) -> ShownImport:
    """Returns an import with a page of its lines of one kind, the first kind that has any for None.

    A constant number of queries. Raises NotFound.
    """
    must(actor, "directory.show_import")
    row = Import.objects.filter(id=import_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    ensure_keeper(actor, row.controller_id)
    about = import_facts(row)
    wanted = kind or next((one for one in LineKind if about.count(one)), LineKind.NEW)
    lines = ImportLine.objects.filter(import_id=row.id, kind=wanted).order_by("number")
    total = lines.count()
    pages = max(1, -(-total // ON_A_PAGE))
    page = min(page, pages)
    shown = list(lines[(page - 1) * ON_A_PAGE : page * ON_A_PAGE])
    owners = _owners(row, shown)
    return ShownImport(
        about=about,
        token=token_of(row.digest, row.mark),
        tables=_tables(row.counts),
        notes=tuple(Note(**note) for note in row.notes),
        with_gone=WithGone(row.with_gone) if row.with_gone else None,
        kind=wanted,
        lines=tuple(_line_facts(line, owners) for line in shown),
        page=page,
        pages=pages,
        may_take_back=row.state == ImportState.DONE and _has_lines(row),
    )


def _has_lines(row: Import) -> bool:
    return ImportLine.objects.filter(import_id=row.id).exists()


def _tables(
    counts: Mapping[str, Mapping[str, int]],
) -> tuple[tuple[LineKind, tuple[tuple[str, int], ...]], ...]:
    return tuple((kind, tuple(counts[kind].items())) for kind in LineKind if kind in counts)


def _line_facts(line: ImportLine, owners: Mapping[UUID, str]) -> LineFacts:
    before, after = line.before or {}, line.after or {}
    changed = line.kind == LineKind.CHANGED
    part_of = next((owners[key] for key in _owner_keys(line) if key in owners), "")
    return LineFacts(
        kind=LineKind(line.kind),
        table=line.table,
        line=line.line,
        name=called(after or before),
        part_of=part_of,
        fields=tuple(_changes(before, after)) if changed else (),
    )


def _changes(before: Cells, after: Cells) -> Iterable[FieldChange]:
    for name in columns.field_order(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            yield FieldChange(name, _said(before, name), _said(after, name))


def _said(cells: Cells, name: str) -> str:
    cell = cells.get(name, "")
    return ", ".join(cell) if isinstance(cell, list) else str(cell)


def _owners(row: Import, lines: Iterable[ImportLine]) -> dict[UUID, str]:
    """Returns what the owners of these entries are called: as the import has them, else the directory."""
    keys = {key for line in lines for key in _owner_keys(line)}
    kept = Record.objects.filter(controller_id=row.controller_id, key__in=keys).values_list("key", "cells")
    coming = ImportLine.objects.filter(import_id=row.id, key__in=keys).filter(after__isnull=False)
    return {key: called(cells) for key, cells in (*kept, *coming.values_list("key", "after"))}


def _owner_keys(line: ImportLine) -> tuple[UUID, ...]:
    cells = line.after or line.before or {}
    return tuple(UUID(str(cells[name])) for name in OWNERS if name in cells)
