"""A judgement whole: what the team came to, the sheets beside it, and what the person says of it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.rounds import judgement_row
from houvast.assessment.selectors._judgements import Before, before, comments_on, opened
from houvast.assessment.values.comments import CommentNow
from houvast.assessment.values.rounds import JudgementContent, Spread, spreads_of
from houvast.audit import log
from houvast.instruments.definition import Definition
from houvast.kernel import clock


@dataclass(frozen=True)
class JudgementPage:
    """One judgement with the instrument it was made with, and what was said of it since."""

    id: UUID
    dossier_id: UUID
    definition: Definition
    content: JudgementContent
    spreads: tuple[Spread, ...]
    made_on: date
    due_on: date
    is_stale: bool
    comments: tuple[CommentNow, ...]
    before: Before | None


def show_judgement(actor: Actor, judgement_id: UUID) -> JudgementPage:
    """Returns a judgement. Raises NotFound, Conflict while the actor's own sheet of a new round is open."""
    must(actor, "assessment.show_judgement")
    row = judgement_row(actor, judgement_id)
    definition, content = opened(actor, row)
    log.record("assessment.show_judgement", dossier=row.dossier_id)
    return JudgementPage(
        row.id,
        row.dossier_id,
        definition,
        content,
        spreads_of(definition, content.sheets),
        clock.day_of(row.created_at),
        row.due_on,
        row.due_on < clock.today(),
        comments_on(actor, row.id),
        before(actor, row, definition, content),
    )
