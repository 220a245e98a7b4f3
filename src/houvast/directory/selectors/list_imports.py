"""The last imports into the directory somebody keeps, the newest first."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.directory.finding import kept_controllers
from houvast.directory.models.imports import Import
from houvast.directory.values.imports import ImportState, LineKind

MOST: Final = 20


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


@dataclass(frozen=True)
class Imports:
    """Whose directory it is, and what was imported into it lately."""

    controller_id: UUID
    imports: tuple[ImportFacts, ...]


def list_imports(actor: Actor) -> Imports:
    """Returns the imports of the directory the actor keeps."""
    must(actor, "directory.import_services")
    controller = kept_controllers(actor)[0]
    rows = Import.objects.filter(controller_id=controller).order_by("-created_at")[:MOST]
    return Imports(controller, tuple(import_facts(row) for row in rows))


def import_facts(row: Import) -> ImportFacts:
    """Returns what a list says of an import."""
    counts = tuple((kind, sum(row.counts.get(kind.value, {}).values())) for kind in LineKind)
    return ImportFacts(row.id, row.created_at, row.done_at, ImportState(row.state), counts)
