"""A self-evaluation of a cell, and which others there are."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.selectors._self_evaluations import EvaluationPage, evaluation_page


def show_self_evaluation(actor: Actor, evaluation_id: UUID) -> EvaluationPage:
    """Returns a self-evaluation. Raises NotFound."""
    must(actor, "cell.show_self_evaluation")
    found = evaluation_page(actor, evaluation_id)
    log.record_reading("cell.show_self_evaluation", dossier=found.head.id)
    return found
