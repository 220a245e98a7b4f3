"""Noting what a service answered to the mayor's request, with its source; or that it shared nothing."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.frames import frame_of
from houvast.cell.models.cases import Step
from houvast.cell.services._cases import take_case
from houvast.cell.services._proposals import ensure_statement, statement_texts
from houvast.cell.services._ter import refuse_ter
from houvast.cell.services.ask_service import ASKING
from houvast.cell.values.case_steps import ServiceAnswer, ServiceAsked
from houvast.cell.values.cases import Statement
from houvast.cell.values.steps import StepContent
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NotedAnswer:
    """What came back on a request; without a statement nothing was shared, which says nothing."""

    case_id: UUID
    step_id: UUID
    statement: Statement | None
    looked: bool = False


def note_service_answer(actor: Actor, noted: NotedAnswer) -> None:
    """Keeps an answer once. Raises Invalid, NotFound, Conflict when another answer was noted."""
    must(actor, "cell.note_service_answer")
    case = take_case(noted.case_id, *ASKING)
    row = taken_for_change(Step, noted.step_id)
    content = unseal_content(actor, row, StepContent)
    asked = content.said
    if row.dossier_id != case.dossier_id or not isinstance(asked, ServiceAsked):
        raise NotFound(message("This does not exist, or not for you."))
    answer = ServiceAnswer(clock.today(), noted.statement)
    if asked.answer == answer:
        return
    if asked.answer is not None:
        raise Conflict(message("An answer was noted already. Look at it again."))
    if noted.statement is not None:
        ensure_statement(noted.statement, frame_of(own_cell(actor, case.cell_id).content))
        refuse_ter(statement_texts((noted.statement,)), noted.looked, case.dossier_id)
    seal_content(actor, row, replace(content, said=replace(asked, answer=answer)))
    row.save(update_fields=["content"])
    log.record("cell.note_service_answer", dossier=case.dossier_id, subject=row.id)
