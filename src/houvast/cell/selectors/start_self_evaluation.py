"""What the form of a self-evaluation begins with: the version that is to be written anew, or nothing."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.parties import self_evaluations
from houvast.cell.finding.sitting import documents_of
from houvast.cell.selectors._heads import CellHead, head_of
from houvast.cell.values.evaluations import SelfEvaluation


@dataclass(frozen=True)
class EvaluationStart:
    """A cell, and what it wrote down before, where a version of that is asked for."""

    head: CellHead
    before: SelfEvaluation | None


def start_self_evaluation(actor: Actor, cell_id: UUID, after: str = "") -> EvaluationStart:
    """Returns what the form begins with; ``after`` names a version. Raises NotFound."""
    must(actor, "cell.evaluate_cell")
    cell = own_cell(actor, cell_id)
    log.record_reading("cell.show_cell", dossier=cell.id)
    held = self_evaluations(documents_of(actor, cell.id)) if after else []
    return EvaluationStart(
        head_of(actor, cell), next((said for number, said in held if str(number) == after), None)
    )
