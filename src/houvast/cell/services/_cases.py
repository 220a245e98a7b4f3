"""What the acts on a case share: taking one, adding a step once."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.sealing import seal_content, unseal_content, unseal_whole
from houvast.access.writing import taken_for_change, write_once
from houvast.cell.models.cases import Case, Step
from houvast.cell.values.cases import CaseContent, CaseState
from houvast.cell.values.decisions import Decision
from houvast.cell.values.keeping import CaseClosed, KeptLonger
from houvast.cell.values.overviews import OverviewAsked
from houvast.cell.values.steps import Said, StepContent
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def take_case(case_id: UUID, *states: CaseState) -> Case:
    """Returns a case that only this act changes. Raises NotFound, Conflict when it stands elsewhere."""
    case = taken_for_change(Case, case_id)
    ensure_state(case, states)
    return case


def ensure_state(case: Case, states: Collection[CaseState]) -> None:
    """Raises Conflict unless a case stands in one of these states; any, when none is named."""
    if states and state_of_case(case) not in states:
        raise Conflict(message("Something was decided about this case meanwhile. Look at it again."))


def state_of_case(case: Case) -> CaseState:
    """Returns where a case stands. Raises NotFound."""
    return CaseState(dossier_row(case.dossier_id).state)


def content_of(actor: Actor, case: Case) -> CaseContent:
    """Returns the mayor's entry."""
    return unseal_content(actor, case, CaseContent)


def keep_content(actor: Actor, case: Case, content: CaseContent) -> None:
    """Seals the mayor's entry anew."""
    seal_content(actor, case, content)
    case.save(update_fields=["content"])


def is_step(step_id: UUID) -> bool:
    """Returns whether a step of this number stands already: the page was sent before."""
    return Step.objects.filter(id=step_id).exists()


def add_step(actor: Actor, case: Case, step_id: UUID, said: Said) -> bool:
    """Adds a step once; returns whether this call did it. Raises Conflict for other words."""
    row = Step(id=step_id, dossier_id=case.dossier_id, compartment_id=case.compartment_id)
    row.is_awaited = isinstance(said, OverviewAsked)
    content = StepContent(actor.user_id, actor.name, said)
    seal_content(actor, row, content)
    return write_once(actor, row, StepContent, content)


def last_decided_on(actor: Actor, case: Case) -> date:
    """Returns the day of what the mayor decided last about a case, before that the day it was proposed."""
    rows = Step.objects.filter(dossier_id=case.dossier_id)
    decided = (
        content.said.on
        for _, content in unseal_whole(actor, rows, StepContent)
        if isinstance(content.said, Decision | CaseClosed | KeptLonger)
    )
    return max(decided, default=clock.day_of(case.created_at))
