"""Seating somebody …"""

from dataclasses import replace
from datetime import timedelta

import pytest

from cell.given import a_cell
from cell.sitting import LONG_AGO, MAYOR, POLICE, PREVENTION, all_seated, cleared, exercised, seated, seen
from cell.test_evaluate_cell import looked_back
from houvast.access.dossiers import dossier
from houvast.cell.services.seat_holder import NewSeat, seat_holder
from houvast.cell.values.cells import SeatContent
from houvast.cell.values.seats import CLEARANCE_NOTICE, YEAR, GapKind
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_fills_the_three_seats_of_the_law_with_or_without_an_account(town: Town) -> None:
    """F17: art. 3 §1: mayor, police, prevention; a deputy fills a seat as well."""
    cell = a_cell(town)
    seated(town, cell, replace(MAYOR, is_deputy=True))
    seated(town, cell, replace(cleared(), user_id=town.city.pol.user_id))
    assert [gap.seat for gap in seen(town.city.cas, cell).gaps] == [PREVENTION.kind]
    seated(town, cell, PREVENTION)
    found = seen(town.city.prisca, cell)
    assert found.gaps == ()
    assert [seat.content.holder for seat in found.seats] == ["Mira Mayor", "Pol Officer", "Prisca Official"]


@pytest.mark.parametrize(
    ("days", "kind"),
    [
        (None, GapKind.CLEARANCE_UNKNOWN),
        (-1, GapKind.CLEARANCE_OVER),
        (60, GapKind.CLEARANCE_LAPSES),
        (61, None),
    ],
)
def test_says_when_a_clearance_lapses_sixty_days_before(
    town: Town, days: int | None, kind: GapKind | None
) -> None:
    cell = a_cell(town)
    until = None if days is None else clock.today() + timedelta(days=days)
    for seat in (MAYOR, replace(POLICE, clearance_until=until), PREVENTION):
        seated(town, cell, seat)
    assert [gap.kind for gap in seen(town.city.cas, cell).gaps] == ([kind] if kind else [])


def test_puts_the_day_that_comes_first_in_the_clear_and_no_name(town: Town) -> None:
    cell = a_cell(town)
    mayor, *_ = all_seated(town, cell)
    exercised(town, cell, mayor)
    looked_back(town, cell)
    lapses = clock.today() + timedelta(days=365)
    with town.city.cas.acts():
        assert dossier(cell).due_on == min(lapses - CLEARANCE_NOTICE, clock.today() + YEAR)


@pytest.mark.parametrize(
    "wrong",
    [
        replace(MAYOR, holder=" "),
        replace(MAYOR, municipality="Elsewhere"),
        replace(MAYOR, clearance_until=clock.today()),
        replace(PREVENTION, clearance_until=clock.today()),
        replace(PREVENTION, municipality="City"),
        replace(PREVENTION, until_on=LONG_AGO - timedelta(days=1)),
    ],
)
def test_asks_the_clearance_of_the_police_alone_and_of_a_mayor_the_municipality(
    town: Town, wrong: SeatContent
) -> None:
    """A1: the law asks a clearance of the police seat alone; nothing more than a day is kept."""
    cell = a_cell(town)
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        seat_holder(cas, NewSeat(new_id(), cell, wrong))


def test_takes_an_account_of_that_seat_only_and_happens_once(town: Town) -> None:
    cell, number = a_cell(town), new_id()
    with town.city.cas.acts() as cas, pytest.raises(NotFound):
        seat_holder(cas, NewSeat(new_id(), cell, replace(MAYOR, user_id=town.city.pol.user_id)))
    for _ in range(2):
        with town.city.cas.acts() as cas:
            assert seat_holder(cas, NewSeat(number, cell, MAYOR)) == number
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        seat_holder(pol, NewSeat(new_id(), cell, MAYOR))
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        seat_holder(anna, NewSeat(new_id(), cell, MAYOR))
