"""Changing an answer to an invitation: a yes to a no before the meeting, a no to a yes until it is discussed.

The mayor learns what counts now, "comes" or "does not come"; neither why, nor that it was otherwise (F5).
"""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.access.services import change_answer as answering
from houvast.access.values import HandoverState
from houvast.audit import log
from houvast.cell.finding.participations import frame_for
from houvast.cell.models.participations import Extract, Participation
from houvast.cell.services._participations import keep_participation, take_participation
from houvast.cell.services.recall_extract import recall_extract
from houvast.cell.values.invitations import InvitationReply
from houvast.cell.values.participations import (
    ParticipationContent,
    ParticipationState,
    counted_from,
    may_change_answer,
)
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ChangedAnswer:
    """The answer that counts from now on: who comes, if it is said; ``reasons`` stay in the own service."""

    participation_id: UUID
    comes: bool
    who: str = ""
    reasons: str = ""


def change_answer(actor: Actor, changed: ChangedAnswer) -> None:
    """Sends another answer in the place of the one before; what was given is recalled with a no.

    Raises Conflict once it is too late or the case is closed; Invalid without reasons where the own regime
    asks them, for the own service alone (FWB decree, art. 7 §3); NotFound.
    """
    must(actor, "cell.change_answer")
    row, content = take_participation(actor, changed.participation_id)
    wanted = ParticipationState.COMING if changed.comes else ParticipationState.DECLINED
    if dossier(row.dossier_id).state == wanted:
        return
    if row.closed_on is not None or not may_change_answer(content, clock.now(), comes=changed.comes):
        raise Conflict(message("It is too late to change this answer here. Call the cell."))
    if not changed.comes and frame_for(row.dossier_id).must_give_reasons and not changed.reasons.strip():
        raise Invalid(message("Write why your service does not come. It stays in your own service."))
    _send(actor, content, changed)
    if not changed.comes:
        for extract in Extract.objects.filter(dossier_id=row.dossier_id):
            recall_extract(actor, extract.id)
    _keep(actor, row, content, changed)
    log.record("cell.change_answer", dossier=row.dossier_id)


def _send(actor: Actor, content: ParticipationContent, changed: ChangedAnswer) -> None:
    assert content.handover_id is not None  # noqa: S101 -- may_change_answer asks for it
    state = HandoverState.ACCEPTED if changed.comes else HandoverState.DECLINED
    reply = InvitationReply(changed.comes, changed.who.strip() if changed.comes else "")
    new = answering.NewAnswer(content.handover_id, state, bytes.fromhex(content.answer_to), reply)
    answering.change_answer(actor, new)


def _keep(actor: Actor, row: Participation, content: ParticipationContent, changed: ChangedAnswer) -> None:
    keep_participation(actor, row, replace(content, reasons="" if changed.comes else changed.reasons))
    if changed.comes:
        set_state(row.dossier_id, ParticipationState.COMING, counted_from(content, None))
    else:
        set_state(row.dossier_id, ParticipationState.DECLINED, None)
