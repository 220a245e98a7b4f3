"""Noting what an organisation said by telephone or letter: it comes, or it does not; never why (F5)."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.models.meetings import Invitation
from houvast.cell.values.invitations import InvitationAnswer, InvitationContent
from houvast.kernel import clock


@dataclass(frozen=True)
class AnswerNote:
    """What was said: whether they come, and who, when that was said."""

    invitation_id: UUID
    comes: bool
    who: str = ""


def note_answer(actor: Actor, note: AnswerNote) -> None:
    """Keeps an answer in the place of an earlier one, of today. Raises NotFound."""
    must(actor, "cell.note_answer")
    row = taken_for_change(Invitation, note.invitation_id)
    answer = InvitationAnswer(note.comes, clock.today(), note.who.strip() if note.comes else "")
    content = unseal_content(actor, row, InvitationContent)
    if content.answer == answer:
        return
    seal_content(actor, row, replace(content, answer=answer))
    row.save(update_fields=["content"])
    log.record("cell.note_answer", dossier=row.dossier_id)
