"""Checking and changing a presentation: the worker's words are the last, and make it ready to show."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import state_of, taken_for_change
from houvast.audit import log
from houvast.guidance.models.presentation import Presentation
from houvast.guidance.selectors._presentations import presentation_row
from houvast.guidance.services._presentations import check_meeting
from houvast.guidance.values.presentations import Method, PresentationContent, PresentationState, lapses_on
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class PresentationChange:
    """What a presentation must say from now on; ``texts`` in the order of its parts, empty to leave one out.

    ``seen`` is the state of the row the writer looked at.
    """

    presentation_id: UUID
    trajectory_id: UUID
    question: str
    texts: tuple[str, ...]
    meeting_on: date
    method: Method
    seen: str


def change_presentation(actor: Actor, change: PresentationChange) -> None:
    """Keeps the presentation as its worker wrote it, checked.

    Raises NotFound; Invalid without a question or any text, or for a meeting gone by; Conflict when a
    colleague changed it meanwhile.
    """
    must(actor, "guidance.change_presentation")
    check_meeting(change.question, change.meeting_on)
    presentation_row(change.trajectory_id, change.presentation_id)
    row = taken_for_change(Presentation, change.presentation_id)
    kept = unseal_content(actor, row, PresentationContent)
    said = _changed(kept, change)
    if said == kept and row.state == PresentationState.CHECKED:
        return
    if state_of(row) != change.seen or len(kept.parts) != len(change.texts):
        raise Conflict(
            message("A colleague changed this a moment ago. Your text is still here: compare and save again.")
        )
    if not said.parts:
        raise Invalid(message("Leave something to speak of, or remove the whole."))
    seal_content(actor, row, said)
    row.state, row.due_on = PresentationState.CHECKED, lapses_on(change.meeting_on)
    row.save(update_fields=["state", "due_on", "content"])
    log.record("guidance.change_presentation", dossier=row.dossier_id)


def _changed(kept: PresentationContent, change: PresentationChange) -> PresentationContent:
    said = kept.with_texts(change.question, change.texts)
    return replace(said, meeting_on=change.meeting_on, method=change.method)
