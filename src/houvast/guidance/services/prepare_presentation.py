"""Preparing a case for peer supervision: what was ticked, rewritten without names, for a worker to check."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import write_once
from houvast.audit import log
from houvast.guidance.models.presentation import Presentation
from houvast.guidance.selectors.preview_presentation import Presentable, preview_presentation
from houvast.guidance.services._presentations import check_meeting
from houvast.guidance.services._writing import take_trajectory
from houvast.guidance.values.presentations import (
    Method,
    PresentationContent,
    PresentationPart,
    PresentationState,
    choice_of,
    lapses_on,
)
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.people.anonymising import Anonymiser, random_shift


@dataclass(frozen=True)
class NewPresentation:
    """What was ticked, the question for the colleagues, the meeting, and how the text speaks.

    ``language`` ("nl", "fr", "en") is that of the words that come instead; ``called`` is how the one it is
    about is spoken of, empty for the usual word.
    """

    presentation_id: UUID
    trajectory_id: UUID
    keys: tuple[str, ...]
    question: str
    meeting_on: date
    language: str
    called: str = ""
    method: Method = Method.NONE


def prepare_presentation(actor: Actor, new: NewPresentation) -> None:
    """Keeps a proposal that only its checking makes ready.

    Raises NotFound; Invalid without a question or anything ticked, or for a meeting gone by or too far away;
    Conflict when something ticked has changed, or the page was sent before with other choices.
    """
    must(actor, "guidance.prepare_presentation")
    check_meeting(new.question, new.meeting_on)
    if not new.keys:
        raise Invalid(message("Tick at least one thing to speak of."))
    trajectory = take_trajectory(new.trajectory_id)
    preview = preview_presentation(actor, new.trajectory_id)
    chosen = [item for item in preview.items if item.key in new.keys]
    if len(chosen) != len(set(new.keys)):
        raise Conflict(message("Something you ticked has changed meanwhile. Look again, and send it anew."))
    row = Presentation(
        id=new.presentation_id,
        dossier_id=trajectory.dossier_id,
        compartment_id=trajectory.compartment_id,
        state=PresentationState.PROPOSED,
        due_on=lapses_on(new.meeting_on),
    )
    texts = [new.question, *(each.text for item in chosen for each in item.texts)]
    people = preview.named(new.language, new.called)
    content = _rewritten(actor, new, Anonymiser(people, texts, new.language, random_shift()), chosen)
    seal_content(actor, row, content)
    if not _was_sent_before(actor, row, content) and write_once(actor, row, PresentationContent, content):
        log.record("guidance.prepare_presentation", dossier=trajectory.dossier_id)


def _rewritten(
    actor: Actor, new: NewPresentation, anonymiser: Anonymiser, chosen: Sequence[Presentable]
) -> PresentationContent:
    parts = tuple(
        PresentationPart(
            item.kind,
            each.field,
            each.about,
            anonymiser.month_of(item.day),
            anonymiser.rewrite(each.text, item.day),
        )
        for item in chosen
        for each in item.texts
    )
    return PresentationContent(
        actor.user_id,
        actor.name,
        new.language,
        anonymiser.rewrite(new.question, clock.today()),
        new.meeting_on,
        new.method,
        parts,
        choice_of(sorted(new.keys), new.question, new.meeting_on, new.language, new.called, new.method),
    )


def _was_sent_before(actor: Actor, row: Presentation, content: PresentationContent) -> bool:
    """Says whether the same choices were kept under this number: days move anew each time, words need not."""
    kept = Presentation.objects.filter(id=row.id, dossier_id=row.dossier_id).first()
    return kept is not None and unseal_content(actor, kept, PresentationContent).choice == content.choice
