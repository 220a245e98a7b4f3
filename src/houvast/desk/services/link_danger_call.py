"""Putting a call with its question: its words move into the question, and are no longer the team's apart."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.desk.finding import question_row
from houvast.desk.models.danger_line import DangerCall, DangerEntry
from houvast.desk.selectors._danger_calls import opened_call
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def link_danger_call(actor: Actor, call_id: UUID, question_id: UUID) -> None:
    """Moves a call into a question, closed ones included. Raises NotFound, Conflict when it does not open."""
    must(actor, "desk.link_danger_call")
    call, question = taken_for_change(DangerCall, call_id), question_row(question_id)
    content = opened_call(actor, call)
    if content is None:
        raise Conflict(message("This call does not open: no colleague of your team wrote it."))
    entry = DangerEntry(id=call.id, dossier_id=question.dossier_id, compartment_id=question.compartment_id)
    entry.created_at = call.created_at
    seal_content(actor, entry, content)
    entry.save(force_insert=True)
    call.delete()
    log.record("desk.link_danger_call", dossier=question.dossier_id, subject=call_id)
