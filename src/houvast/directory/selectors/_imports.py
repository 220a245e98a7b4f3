"""What every page says of an import."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.directory.models.imports import Import
from houvast.directory.values.imports import ImportState, LineKind


@dataclass(frozen=True)
class ImportFacts:
    """One import: when it was looked at, where it stands, how many entries of each kind it has."""

    id: UUID
    looked_at: datetime
    done_at: datetime | None
    state: ImportState
    counts: tuple[tuple[LineKind, int], ...]

    def count(self, kind: LineKind) -> int:
        """How many entries are of a kind."""
        return dict(self.counts).get(kind, 0)


def import_facts(row: Import) -> ImportFacts:
    """Returns what a list says of an import."""
    counts = tuple((kind, sum(row.counts.get(kind.value, {}).values())) for kind in LineKind)
    return ImportFacts(row.id, row.created_at, row.done_at, ImportState(row.state), counts)
