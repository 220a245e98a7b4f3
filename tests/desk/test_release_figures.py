"""Releasing a quarter …"""

from datetime import date

import pytest
from django.db import DatabaseError, connection, connections, transaction

from desk.duties import acting_on, asked_on, build_old_town
from houvast.desk.figures import ReleasedQuarter, released_figures
from houvast.desk.models.counts import ReleasedFigures
from houvast.desk.selectors.export_figures import export_figures
from houvast.desk.selectors.show_figures import show_figures
from houvast.desk.services.release_figures import release_figures
from houvast.desk.values.counts import WITHIN, Counting, Dimension
from houvast.kernel.counting import FEWEST_LEFT, STEP, Rounded, fewest_left
from houvast.kernel.errors import Conflict, NotAllowed
from world import Town

SUMMER = date(2026, 7, 1)
LAST_DAY_TO_PUT_RIGHT = date(2026, 10, 31)
SETTLED = date(2026, 11, 1)


@pytest.fixture(scope="module")
def released_town() -> Town:
    """A desk where seven schools asked something in July and August, released in November."""
    town = build_old_town()
    for day in (date(2026, 7, 6), date(2026, 8, 5)) * 3 + (date(2026, 8, 6),):
        asked_on(town, day)
    with acting_on(town.desk.dina, SETTLED) as dina:
        release_figures(dina, SUMMER)
    return town


def seen(town: Town) -> ReleasedQuarter:
    with town.desk.steward.acts() as steward:
        (line,) = show_figures(steward).released
    assert line.service == "Desk"
    return line.figures


def test_shows_it_to_everybody_of_the_service_rounded_to_fives(released_town: Town) -> None:
    figures = seen(released_town)
    assert figures.totals[Counting.ASKED] in {5, 10}
    assert figures.tables[Dimension.ENTRANCE]["school"] in {5, 10}
    numbers = [number for table in figures.tables.values() for number in table.values()]
    assert all(number % STEP == 0 for number in (*numbers, *figures.totals.values()))


def test_gives_no_number_away_to_who_subtracts(released_town: Town) -> None:
    """F24: with every table of the quarter beside each other, each number can still be one of several."""
    figures = seen(released_town)
    for what, dimensions in WITHIN.items():
        tables = {name: figures.tables[name] for name in dimensions}
        assert fewest_left(Rounded(figures.totals[what], tables)) >= FEWEST_LEFT


def test_is_done_once_and_never_drawn_again(released_town: Town) -> None:
    """Whoever could see it rounded twice would come nearer to the truth."""
    before = seen(released_town)
    for _ in range(3):
        with acting_on(released_town.desk.emil, date(2026, 12, 1)) as emil:
            release_figures(emil, SUMMER)
    assert seen(released_town) == before


def test_waits_for_the_month_in_which_things_are_put_right() -> None:
    town = build_old_town()
    asked_on(town, date(2026, 7, 6))
    with acting_on(town.desk.dina, LAST_DAY_TO_PUT_RIGHT) as dina:
        assert not show_figures(dina).own[0].may_release
        with pytest.raises(Conflict):
            release_figures(dina, SUMMER)
    with acting_on(town.desk.dina, SETTLED) as dina:
        assert show_figures(dina).own[0].may_release


def test_is_refused_while_a_part_of_its_counts_does_not_open() -> None:
    town = build_old_town()
    asked_on(town, date(2026, 7, 6))
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE desk.counter SET sealed = %s WHERE controller_id = %s", [b"x", town.desk.id])
    with acting_on(town.desk.dina, SETTLED) as dina, pytest.raises(Conflict):
        release_figures(dina, SUMMER)


def test_is_the_desks_own_act(released_town: Town) -> None:
    with released_town.desk.steward.acts() as steward, pytest.raises(NotAllowed):
        release_figures(steward, SUMMER)


def test_is_changed_by_nobody(released_town: Town) -> None:
    for person in (released_town.desk.dina, released_town.desk.steward):
        with person.acts():
            for statement in (
                "UPDATE desk.released_figures SET quarter = quarter",
                "DELETE FROM desk.released_figures",
            ):
                with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
                    cursor.execute(statement)


def test_is_of_that_service_and_no_other(released_town: Town) -> None:
    with released_town.centre.coach.acts() as coach:
        assert not ReleasedFigures.objects.exists()
        assert released_figures([released_town.desk.id]) == ()
        assert show_figures(coach).released == ()


def test_goes_along_as_a_file_with_the_same_numbers(released_town: Town) -> None:
    with released_town.desk.steward.acts() as steward:
        (line,) = export_figures(steward)
    assert line.figures == seen(released_town)
