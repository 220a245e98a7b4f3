"""What the acts between list and deletion share: the states they begin from, review days, the last day."""

from datetime import date, timedelta
from typing import Final

from houvast.access.actor import Actor
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.frames import Span, frame_of
from houvast.cell.models.cases import Case
from houvast.cell.values.cases import CaseState
from houvast.cell.values.keeping import REVIEW_WITHIN
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.legal.values import PeriodKind

ON_LIST: Final = (CaseState.LISTED, CaseState.FROZEN, CaseState.TO_CLOSE)


def ensure_review(review_on: date | None) -> date:
    """Returns the day of the next review; raises Invalid for none, one that is over, or one too far away."""
    today = clock.today()
    if review_on is None or review_on <= today:
        raise Invalid(message("Choose a day to come on which it is looked at again."))
    if review_on > today + timedelta(days=REVIEW_WITHIN):
        raise Invalid(message("A case is looked at again within six months."))
    return review_on


def span_of(actor: Actor, case: Case, kind: PeriodKind) -> Span:
    """Returns how long the cell's regime lets something be kept, or the local decision in its place.

    Raises Conflict where there is neither: no period is made up (F12).
    """
    span = frame_of(own_cell(actor, case.cell_id).content).span(kind)
    if span is None:
        raise Conflict(
            message(
                "No text held here says how long this may be kept. Write down the local decision and its"
                " source on the page of the cell first."
            )
        )
    return span


def counted_from(case: Case) -> date:
    """Returns the day the clock of keeping counts from: the last discussion, else the day it was proposed."""
    return case.last_discussed_on or case.created_at.astimezone(clock.BELGIUM).date()
