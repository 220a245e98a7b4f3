"""An overview before and after it is given: each entry as it will be said, what is held back, until when."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import FOREIGN, case_row
from houvast.cell.finding.overviews import (
    Composed,
    EntryLine,
    answer_by,
    answer_days,
    composed,
    last_day,
    overview_step,
)
from houvast.cell.values.overviews import OverviewAsked, OverviewEntry, entry_number
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.legal.values import Period, PeriodKind


@dataclass(frozen=True)
class OverviewPage:
    """An overview with all its preparers see; none of it but ``said`` reaches whoever asked.

    ``answer_by`` is the last day to answer, none where no text held here gives a period; ``may_be_later`` the
    one it can become with reasons, while there is time to say so.
    """

    id: UUID
    case_id: UUID
    asked: OverviewAsked
    found: Composed
    answer_by: date | None
    period: Period
    last_day: date | None
    may_be_later: date | None

    @property
    def is_given(self) -> bool:
        """Whether it was given: then it says what it said."""
        return self.asked.given is not None

    @property
    def said(self) -> tuple[OverviewEntry, ...]:
        """What it says: once given, as it was given."""
        return self.asked.given.entries if self.asked.given else self.found.entries

    @property
    def is_late(self) -> bool:
        """Whether the last day to answer is over."""
        return not self.is_given and self.answer_by is not None and self.answer_by < clock.today()

    def line(self, number: UUID) -> EntryLine:
        """Returns an entry that is said, by its number; raises NotFound."""
        for one in self.found.lines:
            if entry_number(self.id, one.said.key) == number:
                return one
        raise NotFound(FOREIGN)

    def held_entry(self, number: UUID) -> OverviewEntry:
        """Returns an entry that is held back, by its number; raises NotFound."""
        for entry, _ in self.found.held:
            if entry_number(self.id, entry.key) == number:
                return entry
        raise NotFound(FOREIGN)


def show_overview(actor: Actor, case_id: UUID, overview_id: UUID) -> OverviewPage:
    """Returns an overview. Raises NotFound."""
    must(actor, "cell.show_overview")
    case = case_row(case_id)
    step = overview_step(actor, case, overview_id)
    if step is None or not isinstance(step[1].said, OverviewAsked):
        raise NotFound(FOREIGN)
    asked = step[1].said
    log.record_reading("cell.show_overview", dossier=case.dossier_id)
    found = composed(actor, case, asked)
    first, extended = answer_days(found.frame, asked)
    in_time = asked.later is None and asked.given is None and first is not None and clock.today() <= first
    return OverviewPage(
        overview_id,
        case_id,
        asked,
        found,
        answer_by(found.frame, asked),
        found.frame.period(PeriodKind.REQUEST_ANSWER),
        last_day(case),
        extended if in_time else None,
    )
