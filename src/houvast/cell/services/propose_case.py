"""Proposing somebody to the mayor: indications in the legal sense, what goes well, why less would not do."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.values import GrantReason, ReceiverKind, Track
from houvast.access.writing import was_written
from houvast.audit import log
from houvast.cell.finding.cells import OwnCell, own_cell
from houvast.cell.models.cases import Case
from houvast.cell.services.found_cell import GROUND
from houvast.cell.values.cases import CaseContent, CaseState
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewCase:
    """A case to propose; its number comes with the form."""

    case_id: UUID
    cell_id: UUID
    content: CaseContent


def propose_case(actor: Actor, new: NewCase) -> UUID:
    """Opens a case for the coordinators and the mayor's seat, as a proposal; returns its number.

    Raises Invalid without a name, an indication or why less would not do (F4, F9), NotFound.
    """
    must(actor, "cell.propose_case")
    proposal = new.content.proposal
    if not new.content.person.name.strip():
        raise Invalid(message("Write who it is about."))
    if not any(one.words.strip() and one.source.strip() for one in proposal.indications):
        raise Invalid(message("Write at least one indication, and who says so."))
    if not proposal.why_not_less.strip():
        raise Invalid(message("Write what was tried, and why less would not do."))
    if was_written(actor, Case, new.case_id, CaseContent, new.content):
        return new.case_id
    cell = own_cell(actor, new.cell_id)
    _open(actor, new, cell)
    log.record("cell.propose_case", dossier=new.case_id)
    return new.case_id


def _open(actor: Actor, new: NewCase, cell: OwnCell) -> None:
    opened = open_dossier(
        actor,
        NewDossier(
            dossier(cell.id).controller_id,
            Track.CONSULTATION,
            GROUND,
            cell.coordinator_function_id,
            new.case_id,
        ),
    )
    row = Case(id=opened.id, dossier_id=opened.id, compartment_id=opened.compartment_id, cell_id=cell.id)
    seal_content(actor, row, new.content)
    row.save(force_insert=True)
    set_state(opened.id, CaseState.PROPOSED, None)
    if cell.mayor_function_id is not None:
        give_grant(
            actor,
            NewGrant(opened.compartment_id, cell.mayor_function_id, GrantReason.TEAM, ReceiverKind.FUNCTION),
        )
