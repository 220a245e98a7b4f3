"""What the cell's regime asks: periods, ages, closed lists, whether what was shared may be kept (F12, F17).

A value that nobody read stays empty; then the local decision counts, and where there is none the pages ask
for it and its source. Nothing here fills a gap by itself.
"""

from dataclasses import dataclass
from datetime import date

from houvast.cell.values.cells import CellContent, LocalPeriod
from houvast.legal.selectors.regime import regime
from houvast.legal.values import AgeKind, ClosedList, Period, PeriodKind, Regime, Unit


@dataclass(frozen=True)
class Span:
    """A period that is known: by the law's own text, or by a local decision with its source."""

    amount: int
    unit: Unit
    citation: str | None
    source: str

    def after(self, day: date) -> date:
        """Returns the day on which it ends when it begins on a day; months and years by the calendar."""
        if self.unit is Unit.DAY:
            return date.fromordinal(day.toordinal() + self.amount)
        months = self.amount * (12 if self.unit is Unit.YEAR else 1)
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        last = (date(year + (month == 11), (month + 1) % 12 + 1, 1).toordinal()) - 1  # noqa: PLR2004 - December
        return date.fromordinal(min(last, date(year, month + 1, 1).toordinal() + day.day - 1))


@dataclass(frozen=True)
class Frame:
    """The regime of one cell, with what was decided locally in its gaps."""

    regime: Regime
    content: CellContent

    def span(self, kind: PeriodKind) -> Span | None:
        """Returns a period, or None where neither a text held here nor a local decision gives it."""
        decided = next((one for one in self.content.periods if one.kind == kind), None)
        return known_span(self.period(kind), decided)

    def period(self, kind: PeriodKind) -> Period:
        """Returns the law's own period, with its sentence where it is not known."""
        return self.regime.period(kind)

    def under(self, kind: AgeKind) -> int | None:
        """Returns the age under which something is asked, or None where no text held here says so."""
        return self.regime.age(kind).under

    @property
    def categories(self) -> ClosedList:
        """The closed list of categories of data; empty where the regime holds none."""
        return self.regime.list_of("categories")

    @property
    def special_categories(self) -> ClosedList:
        """The special categories that may be processed, each with a compelling reason."""
        return self.regime.list_of("special_categories")

    @property
    def keeps_shared(self) -> bool:
        """Whether the controller may keep what was shared: only under an exception it named (art. 4 §3)."""
        return self.content.exception is not None


def known_span(period: Period | None, decided: LocalPeriod | None) -> Span | None:
    """Returns the law's own period, else the local decision in its gap; None where there is neither."""
    if period is not None and period.amount is not None and period.unit is not None:
        return Span(period.amount, period.unit, period.citation, "")
    return Span(decided.amount, Unit(decided.unit), None, decided.source) if decided else None


def frame_of(content: CellContent) -> Frame:
    """Returns what a cell's regime asks; raises NotFound for a regime that is not held."""
    return Frame(regime(content.regime), content)
