"""One page that came in, before anything of it stands in the trajectory."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import FillPageLine, fill_page
from houvast.access.fill_values import FillAnswer, FillQuestion
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._entries import trajectory_row


@dataclass(frozen=True)
class Answered:
    """A question with what was answered to it."""

    question: FillQuestion
    answer: FillAnswer


@dataclass(frozen=True)
class SelfFill:
    """A page with its answers, in the order in which they were asked."""

    page: FillPageLine
    answered: tuple[Answered, ...]


def show_self_fill(actor: Actor, trajectory_id: UUID, page_id: UUID) -> SelfFill:
    """Returns a page with its answers, empty unless they wait. Raises NotFound."""
    must(actor, "guidance.show_self_fill")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_self_fill", dossier=trajectory.dossier_id)
    page, answers = fill_page(actor, trajectory.dossier_id, page_id)
    asked = page.content.questions
    return SelfFill(page, tuple(Answered(question, answers.to(question.key)) for question in asked))
