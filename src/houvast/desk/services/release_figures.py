"""Releasing a quarter: rounded by chance once, kept so, seen by everybody of the service and by policy."""

from datetime import date
from secrets import randbelow

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.desk.finding import own_team
from houvast.desk.models.counts import ReleasedFigures
from houvast.desk.selectors.show_figures import own_counts
from houvast.desk.values.counts import WITHIN, Counting, QuarterCounts, quarter_of
from houvast.kernel import clock
from houvast.kernel.counting import Counted, Rounded, rounded
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def release_figures(actor: Actor, first_day: date) -> None:
    """Releases the quarter of a day; done twice, the first stands.

    Raises Conflict without a team, before the quarter is settled, or when a part of its counts does not open.
    """
    must(actor, "desk.release_figures")
    team, quarter = own_team(actor), quarter_of(first_day)
    if not quarter.is_settled(clock.today()):
        raise Conflict(message("This quarter can be released one month after its end."))
    one_at_a_time(f"desk.released {team.controller_id} {quarter.first}")
    held = ReleasedFigures.objects.filter(controller_id=team.controller_id, quarter=quarter.first)
    if held.exists():
        return
    (counts,), closed = own_counts(actor, team.id, (quarter,))
    if closed:
        raise Conflict(message("A part of these counts does not open: figures would be too low."))
    ReleasedFigures(
        controller_id=team.controller_id,
        quarter=quarter.first,
        created_at=clock.at_midnight(clock.today()),
        figures=_rounded(counts),
    ).save(force_insert=True)
    log.record("desk.release_figures", subject=team.id)


def _rounded(counts: QuarterCounts) -> dict[str, dict[str, int] | dict[str, dict[str, int]]]:
    """What is kept of a quarter: each thing that is counted is rounded together with all its tables."""
    drawn: dict[Counting, Rounded] = {
        what: rounded(
            Counted(counts.totals[what], {name: counts.tables[name] for name in dimensions}), randbelow
        )
        for what, dimensions in WITHIN.items()
    }
    return {
        "totals": {what.value: one.total for what, one in drawn.items()},
        "tables": {name: dict(table) for one in drawn.values() for name, table in one.tables.items()},
    }
