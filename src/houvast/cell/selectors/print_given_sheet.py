"""An agreed sheet as a file: the police seat keeps it, or gets it on paper; the log keeps each time."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.rules import must
from houvast.access.voices import name_of_sheet
from houvast.audit import log
from houvast.cell.finding.sheets import given_sheet
from houvast.cell.values.sheets import GivenSheetContent


@dataclass(frozen=True)
class SheetPaper:
    """What the paper says."""

    reference: str
    controller: str
    content: GivenSheetContent


def print_given_sheet(actor: Actor, given_id: UUID) -> SheetPaper:
    """Returns what the paper says; raises NotFound."""
    must(actor, "cell.print_given_sheet")
    found = given_sheet(actor, given_id)
    log.record("cell.print_given_sheet", dossier=found.dossier_id)
    reference, controller = name_of_sheet(found.id)
    names = controller_names([controller] if controller else ())
    return SheetPaper(reference, "".join(names.values()), found.content)
