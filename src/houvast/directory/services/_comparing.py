"""Compares a package with what the directory holds, a thousand entries at a time, and writes it down."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from django.contrib.postgres.aggregates import StringAgg
from django.db.models import TextField
from django.db.models.functions import MD5, Cast, Concat

from houvast.directory.exchange import columns
from houvast.directory.exchange.cells import Incoming, Known
from houvast.directory.models.entries import Record
from houvast.directory.models.imports import ImportLine
from houvast.directory.values.imports import DETAILS, Cells, LineKind, after_import, is_retired

AT_ONCE: Final = 1000
SAME: Final = "same"
ANY_TABLE: Final = ("link_id", "resource_id")


@dataclass(frozen=True)
class Place:
    """Which entry a line is about, and where it stands in the file."""

    table: str
    key: UUID
    line: int


@dataclass
class Comparison:
    """One comparison of one package with one controller's directory, and how much it found so far."""

    controller_id: UUID
    import_id: UUID
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    _waiting: list[ImportLine] = field(default_factory=list)
    _number: int = 0

    def compare(self, entries: Iterable[Incoming]) -> None:
        """Writes a line for every entry that is new or changed."""
        for some in _in_tables(entries):
            table = some[0].table
            own = Record.objects.filter(controller_id=self.controller_id, table=table)
            keys = [one.key for one in some]
            kept = dict(own.filter(key__in=keys).values_list("key", "cells"))
            for one in some:
                self._compare_one(one, kept.get(one.key))
        self._write_down()

    def look_for_the_gone(self, known: Known) -> None:
        """Writes a line for every entry that the package, read to its end, does not have."""
        rows = Record.objects.filter(controller_id=self.controller_id).order_by("table", "key")
        for table, key, cells in rows.values_list("table", "key", "cells").iterator(AT_ONCE):
            if known.has(table, key.int):
                continue
            kind = _kind_of_gone(table, cells, known)
            if kind is not None:
                self._add(kind, Place(table, key, 0), cells, None)
        self._write_down()

    def _compare_one(self, one: Incoming, kept: Cells | None) -> None:
        wanted = after_import(one.table, kept or {}, one.cells, one.said)
        place = Place(one.table, one.key, one.line)
        if kept is None:
            self._add(LineKind.NEW, place, None, wanted)
        elif kept != wanted:
            self._add(LineKind.CHANGED, place, kept, wanted)
        else:
            self._count(SAME, one.table)

    def _add(self, kind: LineKind, place: Place, before: Cells | None, after: Cells | None) -> None:
        self._number += 1
        self._count(kind.value, place.table)
        self._waiting.append(
            ImportLine(
                controller_id=self.controller_id,
                import_id=self.import_id,
                number=self._number,
                kind=kind,
                table=place.table,
                key=place.key,
                line=place.line,
                before=before,
                after=after,
            )
        )
        if len(self._waiting) >= AT_ONCE:
            self._write_down()

    def _count(self, kind: str, table: str) -> None:
        tables = self.counts.setdefault(kind, {})
        tables[table] = tables.get(table, 0) + 1

    def _write_down(self) -> None:
        ImportLine.objects.bulk_create(self._waiting, batch_size=AT_ONCE)
        self._waiting.clear()


def directory_mark(controller_id: UUID) -> str:
    """Returns a mark that changes whenever any entry of a controller's directory does."""
    each = MD5(Concat(*(Cast(name, TextField()) for name in ("table", "key", "cells"))))
    own = Record.objects.filter(controller_id=controller_id)
    found = own.aggregate(mark=MD5(StringAgg(each, "", order_by=("table", "key"))))
    return str(found["mark"] or "empty")


def _kind_of_gone(table: str, cells: Cells, known: Known) -> LineKind | None:
    """Returns what an entry is that the package does not have; None where it says nothing of such entries."""
    if table == "services":
        return LineKind.LEFT if is_retired(cells) else LineKind.GONE
    if table in DETAILS and _is_part_of_what_came(cells, known):
        return LineKind.DROPPED if table in known.tables else None
    return LineKind.LEFT


def _is_part_of_what_came(cells: Cells, known: Known) -> bool:
    for column, cell in cells.items():
        owner = columns.refers_to(column)
        tables: Sequence[str] = tuple(known.lines) if column in ANY_TABLE else (owner,)
        if (owner or column in ANY_TABLE) and any(known.has(one, UUID(str(cell)).int) for one in tables):
            return True
    return False


def _in_tables(entries: Iterable[Incoming]) -> Iterator[list[Incoming]]:
    """Yields entries in heaps of one table each."""
    heap: list[Incoming] = []
    for entry in entries:
        if heap and (len(heap) >= AT_ONCE or heap[0].table != entry.table):
            yield heap
            heap = []
        heap.append(entry)
    if heap:
        yield heap
