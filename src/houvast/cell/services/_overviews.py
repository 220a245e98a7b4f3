"""What the acts on an overview share: taking one with its case, keeping it, finding one of its entries."""

from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import seal_content
from houvast.access.writing import taken_for_change
from houvast.cell.finding.overviews import Composed, composed, overview_step
from houvast.cell.models.cases import Case, Step
from houvast.cell.services._cases import take_case
from houvast.cell.services._keeping import ON_LIST
from houvast.cell.values.cases import CaseState
from houvast.cell.values.overviews import OverviewAsked, OverviewEntry
from houvast.cell.values.steps import StepContent
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message

ANSWERED: Final = (*ON_LIST, CaseState.CLOSED)
"""A person may ask while they are on the list, and afterwards until everything is erased."""
FOREIGN: Final = message("This does not exist, or not for you.")


def take_overview(actor: Actor, case_id: UUID, overview_id: UUID) -> tuple[Case, Step, StepContent]:
    """Returns an overview that only this act changes, with its case. Raises NotFound, Conflict."""
    case = take_case(case_id, *ANSWERED)
    taken_for_change(Step, overview_id)
    found = overview_step(actor, case, overview_id)
    if found is None:
        raise NotFound(FOREIGN)
    return case, *found


def asked_of(content: StepContent) -> OverviewAsked:
    """Returns the request of an overview's step; raises NotFound for any other step."""
    if not isinstance(content.said, OverviewAsked):
        raise NotFound(FOREIGN)
    return content.said


def to_be_given(content: StepContent) -> OverviewAsked:
    """Returns a request that was not answered yet; raises Conflict once it was."""
    asked = asked_of(content)
    if asked.given is not None:
        raise Conflict(message("This overview was given already. What it said does not change any more."))
    return asked


def keep_overview(actor: Actor, row: Step, content: StepContent) -> None:
    """Seals an overview anew; once it was given, nobody waits for it."""
    row.is_awaited = asked_of(content).given is None
    seal_content(actor, row, content)
    row.save(update_fields=["content", "is_awaited"])


def entry_said(actor: Actor, case: Case, asked: OverviewAsked, key: str) -> tuple[Composed, OverviewEntry]:
    """Returns an entry as it would be said today, and all around it; raises NotFound for any other key."""
    found = composed(actor, case, asked)
    entry = next((one for one in found.entries if one.key == key), None)
    if entry is None:
        raise NotFound(FOREIGN)
    return found, entry
