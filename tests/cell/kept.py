"""Cases between list and deletion, as the tests of keeping need them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from uuid import UUID

from houvast.access.models.dossiers import Dossier
from houvast.cell.models.cases import Case
from houvast.cell.services.close_case import Closing, close_case
from houvast.cell.values.cells import LocalPeriod
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.legal.values import PeriodKind, Unit
from world import Town

AFTER = LocalPeriod(
    PeriodKind.RETENTION_AFTER_LAST_DISCUSSION.value,
    6,
    Unit.MONTH.value,
    "Decision of the council",
    date(2026, 1, 5),
)


def in_days(days: int) -> date:
    """A day that many days from today."""
    return clock.today() + timedelta(days=days)


def discussed(case: UUID, day: date) -> None:
    """Says that a case was discussed on a day, as the end of an item does."""
    Case.objects.using("owner").filter(id=case).update(last_discussed_on=day)


def stands(case: UUID) -> tuple[str, date | None]:
    """Where a case stands, and its day."""
    row = Dossier.objects.using("owner").get(id=case)
    return row.state, row.due_on


def closed(town: Town, case: UUID) -> None:
    """Has the mayor take somebody off the list."""
    with town.city.mira.acts() as mira:
        close_case(mira, Closing(case, new_id(), "Nothing pointed that way any more.", "He works again."))


@contextmanager
def overdue(case: UUID, days: int) -> Iterator[None]:
    """Lets the day of a case lie that far back."""
    Dossier.objects.using("owner").filter(id=case).update(due_on=in_days(-days))
    yield
