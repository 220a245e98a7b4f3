"""What the pages of self-evaluations share: one of them, and which others there are."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cell.finding.parties import self_evaluations
from houvast.cell.finding.sitting import documents_of, own_document
from houvast.cell.selectors._heads import CellHead, head
from houvast.cell.values.evaluations import SelfEvaluation, evaluation_due
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class EvaluationPage:
    """A version of a self-evaluation; ``others`` are the other versions and days, the newest first."""

    id: UUID
    head: CellHead
    said: SelfEvaluation
    due_on: date
    others: tuple[tuple[UUID, SelfEvaluation], ...]


def evaluation_page(actor: Actor, evaluation_id: UUID) -> EvaluationPage:
    """Returns a self-evaluation. Raises NotFound."""
    found = own_document(actor, evaluation_id)
    said = found.content.said
    if not isinstance(said, SelfEvaluation):
        raise NotFound(message("This does not exist, or not for you."))
    held = self_evaluations(documents_of(actor, found.cell_id))
    others = sorted(
        (one for one in held if one[0] != found.id), key=lambda one: (one[1].on, one[1].version), reverse=True
    )
    due_on = evaluation_due(said.on, max(one.on for _, one in held))
    return EvaluationPage(found.id, head(actor, found.cell_id), said, due_on, tuple(others))
