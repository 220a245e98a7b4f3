"""Opens a judgement with what stands beside it: its comments, and what is otherwise than the time before."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import unseal_content, unseal_whole
from houvast.assessment.finding.rounds import kept_definition
from houvast.assessment.models.rounds import Comment, Judgement
from houvast.assessment.values.changes import SideChange, changes_between
from houvast.assessment.values.comments import CommentContent, CommentNow, comments_now
from houvast.assessment.values.rounds import JudgementContent
from houvast.instruments.definition import Definition
from houvast.kernel import clock


@dataclass(frozen=True)
class Before:
    """The judgement before this one with the same instrument, and what stands otherwise since."""

    judgement_id: UUID
    made_on: date
    is_same_version: bool
    changes: tuple[SideChange, ...]


def comments_on(actor: Actor, judgement_id: UUID) -> tuple[CommentNow, ...]:
    """Returns what was said of a judgement, oldest first."""
    rows = Comment.objects.filter(judgement_id=judgement_id).order_by("created_at", "id")
    return comments_now((row.id, content) for row, content in unseal_whole(actor, rows, CommentContent))


def before(actor: Actor, row: Judgement, definition: Definition, content: JudgementContent) -> Before | None:
    """Returns the judgement before this one with the same instrument; None for the first."""
    rows = Judgement.objects.filter(dossier_id=row.dossier_id, created_at__lt=row.created_at)
    for earlier, then in unseal_whole(actor, rows.order_by("-created_at", "-id"), JudgementContent):
        if then.instrument == content.instrument:
            asked = kept_definition(then.definition)
            changes = changes_between((asked, then), (definition, content))
            is_same = then.version == content.version
            return Before(earlier.id, clock.day_of(earlier.created_at), is_same, changes)
    return None


def opened(actor: Actor, row: Judgement) -> tuple[Definition, JudgementContent]:
    """Returns a judgement's words and the instrument as it was. Raises Tampered."""
    content = unseal_content(actor, row, JudgementContent)
    return kept_definition(content.definition), content
