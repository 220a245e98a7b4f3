"""A sheet everybody agreed to, as the police seat reads it; every reading is logged."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import may, must
from houvast.access.voices import name_of_sheet
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.sheets import given_sheet
from houvast.cell.models.cases import Case
from houvast.cell.values.sheets import GivenSheetContent


@dataclass(frozen=True)
class GivenSheetPage:
    """An agreed sheet. ``may_send``: the reader sits for police; ``may_hand``: police has it on paper."""

    id: UUID
    reference: str
    content: GivenSheetContent
    may_send: bool
    may_hand: bool


def show_given_sheet(actor: Actor, given_id: UUID) -> GivenSheetPage:
    """Returns it; raises NotFound for whom it was not given to (law of 30 July 2018, art. 4 §2)."""
    must(actor, "cell.show_given_sheet")
    found = given_sheet(actor, given_id)
    log.record_reading("cell.show_given_sheet", dossier=found.dossier_id)
    return GivenSheetPage(
        found.id,
        name_of_sheet(found.id)[0],
        found.content,
        may(actor, "cell.note_sheet_sent"),
        may(actor, "cell.note_sheet_given") and _on_paper(actor, found.dossier_id),
    )


def _on_paper(actor: Actor, case_id: UUID) -> bool:
    case = Case.objects.filter(dossier_id=case_id).first()
    return case is not None and own_cell(actor, case.cell_id).police_function_id is None
