"""Keeping what a cell found when it looked back on itself: one paper of all, and of nobody (F24)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.cell.finding.cells import OwnCell, own_cell
from houvast.cell.finding.parties import self_evaluations
from houvast.cell.finding.sitting import documents_of, organisations_of
from houvast.cell.services._cells import settle_due
from houvast.cell.services._documents import keep_of_all
from houvast.cell.services._names import refuse_names
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.evaluations import SelfAnswer, SelfEvaluation
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewEvaluation:
    """What the cell answered together; ``looked`` at T.E.R. text, and at names, as the writer says."""

    evaluation_id: UUID
    cell_id: UUID
    on: date
    answers: tuple[SelfAnswer, ...]
    agreed: str
    looked: tuple[bool, bool] = (False, False)


def evaluate_cell(actor: Actor, new: NewEvaluation) -> UUID:
    """Keeps a self-evaluation once, as the next version of its day; returns its number.

    Who wrote it is kept nowhere. Raises Invalid for a day to come, without an answer or what is agreed, for a
    name (F10) or T.E.R. text (F8); NotFound, Conflict.
    """
    must(actor, "cell.evaluate_cell")
    answers = tuple(one for one in new.answers if one.words.strip())
    if new.on > clock.today():
        raise Invalid(message("This day is yet to come."))
    if not answers or not new.agreed.strip():
        raise Invalid(message("Answer at least one question, and write what you agree to change."))
    cell = own_cell(actor, new.cell_id)
    texts = (*(one.words for one in answers), new.agreed)
    refuse_ter(texts, new.looked[0], cell.id)
    refuse_names("\n".join(texts), _known(actor, cell), looked=new.looked[1])
    one_at_a_time(f"cell documents {cell.id}")
    held = self_evaluations(documents_of(actor, cell.id))
    same = next((said for number, said in held if number == new.evaluation_id), None)
    version = 1 + max((said.version for _, said in held if said.on == new.on), default=0)
    said = SelfEvaluation(new.on, same.version if same else version, answers, new.agreed)
    if keep_of_all(actor, cell, new.evaluation_id, said):
        settle_due(actor, cell.id, cell.content)
        log.record("cell.evaluate_cell", dossier=cell.id)
    return new.evaluation_id


def _known(actor: Actor, cell: OwnCell) -> tuple[str, ...]:
    """The names that may stand in it: places and organisations; of no person, of no seat's holder."""
    organisations = organisations_of(actor, cell.id)
    return (cell.content.name, *cell.content.municipalities, *(one.content.name for one in organisations))
