"""Putting a statement right, or taking it out: what stood there is gone, why it changed stays (GDPR 16)."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.frames import frame_of
from houvast.cell.services._cases import add_step, content_of, is_step, keep_content, take_case
from houvast.cell.services._correcting import CORRECTABLE, correction
from houvast.cell.services._proposals import ensure_entry, statement_texts
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.cases import Proposal, Statement
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class StatementCorrection:
    """A statement as it stood and as it should; without ``now`` it is taken out."""

    case_id: UUID
    step_id: UUID
    was: Statement
    now: Statement | None
    reason: str
    looked: bool = False


def correct_statement(actor: Actor, change: StatementCorrection) -> None:
    """Puts a statement right. Raises Invalid without a reason or an indication, NotFound, Conflict."""
    must(actor, "cell.correct_statement")
    if is_step(change.step_id):
        return
    case = take_case(change.case_id, *CORRECTABLE)
    texts = (*statement_texts((change.now,) if change.now else ()), change.reason)
    refuse_ter(texts, change.looked, case.dossier_id)
    content = content_of(actor, case)
    where, proposal = _changed(content.proposal, change)
    corrected = replace(content, proposal=proposal)
    ensure_entry(corrected, frame_of(own_cell(actor, case.cell_id).content))
    add_step(actor, case, change.step_id, correction(where, change.reason))
    keep_content(actor, case, corrected)
    log.record("cell.correct_statement", dossier=case.dossier_id)


def _changed(proposal: Proposal, change: StatementCorrection) -> tuple[str, Proposal]:
    """Returns where it stood and the proposal as it should be. Raises Conflict when it changed meanwhile."""
    if change.was in proposal.indications:
        return "indication", replace(proposal, indications=_with(proposal.indications, change))
    if change.was in proposal.positive:
        return "positive", replace(proposal, positive=_with(proposal.positive, change))
    raise Conflict(message("Somebody changed this meanwhile. Look at it again."))


def _with(standing: tuple[Statement, ...], change: StatementCorrection) -> tuple[Statement, ...]:
    put = (one if one != change.was else change.now for one in standing)
    return tuple(one for one in put if one is not None)
