"""The last imports into the directory somebody keeps, the newest first."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.directory.finding import kept_controllers
from houvast.directory.models.imports import Import
from houvast.directory.selectors._imports import ImportFacts, import_facts

MOST: Final = 20


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
