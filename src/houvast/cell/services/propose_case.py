"""Proposing somebody to the mayor: indications in the legal sense, what goes well, why less would not do."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.access.functions import own_functions
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.values import FunctionKeyKind, GrantReason, ReceiverKind, Track
from houvast.access.writing import was_written
from houvast.audit import log
from houvast.cell.figures import count_case
from houvast.cell.finding.cells import OwnCell, own_cell
from houvast.cell.finding.frames import frame_of
from houvast.cell.models.cases import Case
from houvast.cell.services._proposals import ensure_entry, texts_of
from houvast.cell.services._ter import refuse_ter
from houvast.cell.services.found_cell import GROUND
from houvast.cell.values.cases import CaseContent, CaseState
from houvast.cell.values.figures import Happened


@dataclass(frozen=True)
class NewCase:
    """A case to propose; its number comes with the form.

    ``looked`` says that the writer looked, and that nothing in it was copied from the T.E.R. database.
    """

    case_id: UUID
    cell_id: UUID
    content: CaseContent
    looked: bool = False


def propose_case(actor: Actor, new: NewCase) -> UUID:
    """Opens a case for the coordinators and the mayor's seat, as a proposal; returns its number.

    Raises Invalid without a name, an indication in the legal sense, something that goes well or why less
    would not do, or for a child without what is weighed (F4, F9, F11, F14); for T.E.R. text (F8); NotFound.
    """
    must(actor, "cell.propose_case")
    cell = own_cell(actor, new.cell_id)
    content = replace(new.content, proposal=replace(new.content.proposal, writer_id=actor.user_id))
    ensure_entry(content, frame_of(cell.content))
    if was_written(actor, Case, new.case_id, CaseContent, content):
        return new.case_id
    refuse_ter(texts_of(content), new.looked)
    _open(actor, replace(new, content=content), cell)
    count_case(dossier(cell.id).controller_id, Happened.PROPOSED)
    log.record("cell.propose_case", dossier=new.case_id)
    return new.case_id


def _open(actor: Actor, new: NewCase, cell: OwnCell) -> None:
    """Opens the dossier for the seat of whoever proposes, and gives it to the other of the two."""
    mine = {own.id for own in own_functions(actor, FunctionKeyKind.SEAT)}
    seats = [seat for seat in (cell.coordinator_function_id, cell.mayor_function_id) if seat is not None]
    first = next((seat for seat in seats if seat in mine), cell.coordinator_function_id)
    opened = open_dossier(
        actor,
        NewDossier(dossier(cell.id).controller_id, Track.CONSULTATION, GROUND, first, new.case_id),
    )
    row = Case(id=opened.id, dossier_id=opened.id, compartment_id=opened.compartment_id, cell_id=cell.id)
    seal_content(actor, row, new.content)
    row.save(force_insert=True)
    set_state(opened.id, CaseState.PROPOSED, None)
    for seat in seats:
        if seat != first:
            given = NewGrant(opened.compartment_id, seat, GrantReason.TEAM, ReceiverKind.FUNCTION)
            give_grant(actor, given)
