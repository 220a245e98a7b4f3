"""What the acts between list and deletion share: the states they begin from, review days, the last day."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.cell.figures import count_case
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.frames import Span, frame_of
from houvast.cell.models.cases import Case
from houvast.cell.services._cases import add_step
from houvast.cell.values.cases import CaseState
from houvast.cell.values.figures import Happened
from houvast.cell.values.keeping import REVIEW_WITHIN, KeptLonger, ObjectiveGround
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
    return case.last_discussed_on or clock.day_of(case.created_at)


@dataclass(frozen=True)
class Extension:
    """A decision to keep a closed case longer: by whom and when, on which elements, why, until when."""

    step_id: UUID
    on: date
    by: str
    grounds: tuple[ObjectiveGround, ...]
    reasons: str
    until_on: date | None
    paper: str = ""


def ensure_grounds(grounds: tuple[ObjectiveGround, ...], reasons: str) -> None:
    """Raises Invalid without an objective element and reasons (FWB decree art. 20)."""
    if not grounds or not reasons.strip():
        raise Invalid(message("Choose on which objective elements it rests, and write why."))


def ensure_until(until_on: date | None, now: date, last: date) -> date:
    """Returns the day; raises Invalid for none, one that is no later than today's, or past the longest."""
    if until_on is None or not now < until_on <= last:
        raise Invalid(message("Choose a day after the one that is set, and not past %(last)s."), last=last)
    return until_on


def extend(actor: Actor, case: Case, new: Extension) -> None:
    """Moves the day on which a closed case is erased, once the cell discussed it (F12).

    Raises Invalid without an objective element and reasons, or past the longest period; Conflict where no
    period is known, or it was never discussed in a meeting.
    """
    ensure_grounds(new.grounds, new.reasons)
    if case.last_discussed_on is None or case.erase_on is None:
        raise Conflict(message("A case is kept longer only after the cell discussed it."))
    last = span_of(actor, case, PeriodKind.RETENTION_EXTENDED).after(counted_from(case))
    until_on = ensure_until(new.until_on, case.erase_on, last)
    said = KeptLonger(new.on, new.by, new.grounds, new.reasons, case.last_discussed_on, until_on, new.paper)
    add_step(actor, case, new.step_id, said)
    case.erase_on = until_on
    case.save(update_fields=["erase_on"])
    with speaking():
        set_state(case.dossier_id, CaseState.CLOSED, case.erase_on)
    count_case(dossier(case.dossier_id).controller_id, Happened.KEPT_LONGER)
