"""A self-evaluation as a file: the log keeps each time one was made."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.selectors._self_evaluations import EvaluationPage, evaluation_page


def print_self_evaluation(actor: Actor, evaluation_id: UUID) -> EvaluationPage:
    """Returns what the paper says. Raises NotFound."""
    must(actor, "cell.print_self_evaluation")
    found = evaluation_page(actor, evaluation_id)
    log.record("cell.print_self_evaluation", dossier=found.head.id)
    return found
