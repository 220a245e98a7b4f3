"""What an invited organisation's own regime lets it keep, and for how long (F12, F17; FWB decree art. 12-20).

It is the regime of the organisation, not of the cell: each participant is a controller of its own. What no
text held here says stays empty; then the organisation's own decision counts, with its source.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.colleagues import regimes_of
from houvast.cell.finding.frames import known_span
from houvast.cell.values.cells import LocalPeriod
from houvast.legal.selectors.ground import grounds_for_track
from houvast.legal.selectors.regime import regimes
from houvast.legal.values import ClosedList, Ground, GroundStatus, Period, PeriodKind, Regime

TRACK = "consultation"
KEPT = PeriodKind.RETENTION_AFTER_LAST_DISCUSSION
EXTENDED = PeriodKind.RETENTION_EXTENDED
NO_LIST = ClosedList("", None, (), None, None)


@dataclass(frozen=True)
class OwnFrame:
    """The regime of one organisation; ``ground`` and ``regime`` are None where none is held of that name."""

    name: str
    ground: Ground | None
    regime: Regime | None

    @property
    def ground_id(self) -> str:
        """What a dossier of taking part rests on."""
        return f"{TRACK}.{self.name}"

    @property
    def may_keep(self) -> bool:
        """Whether an article that was read lets it record what was shared (FWB decree, art. 14)."""
        return self.ground is not None and self.ground.status is GroundStatus.CITED

    @property
    def kept(self) -> Period | None:
        """How long it may be kept, by the law's own text; None where no regime of this name is held."""
        return self.regime.period(KEPT) if self.regime else None

    @property
    def knows_period(self) -> bool:
        """Whether a text held here says how long."""
        return self.kept is not None and self.kept.amount is not None

    @property
    def must_give_reasons(self) -> bool:
        """Whether who does not come writes down why, for the own service alone (FWB decree, art. 7 §3)."""
        return bool(self.regime and self.regime.reasons.must_be_given)

    @property
    def categories(self) -> ClosedList:
        """The closed list of categories of data; empty where the regime holds none."""
        return self.regime.list_of("categories") if self.regime else NO_LIST

    @property
    def special_categories(self) -> ClosedList:
        """The special categories that may be processed, each with a compelling reason (F11)."""
        return self.regime.list_of("special_categories") if self.regime else NO_LIST

    def longest(self, counted_from: date) -> date | None:
        """Returns until when it may be kept at most, by the law's own text alone (FWB decree art. 20)."""
        span = known_span(self.regime.period(EXTENDED), None) if self.regime else None
        return span.after(counted_from) if span else None

    def erase_on(self, counted_from: date, local: LocalPeriod | None) -> date | None:
        """Returns the day on which it goes; None where neither a text nor a local decision says so."""
        span = known_span(self.kept, local)
        return span.after(counted_from) if span else None


def own_frame(controller_id: UUID) -> OwnFrame:
    """Returns what the regime of a service says."""
    name = regimes_of([controller_id]).get(controller_id, "")
    ground = next((one for one in grounds_for_track(TRACK) if one.id == f"{TRACK}.{name}"), None)
    return OwnFrame(name, ground, next((one for one in regimes() if one.id == name), None))
