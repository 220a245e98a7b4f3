"""The roster of the desk …"""

from collections.abc import Iterator
from datetime import timedelta
from inspect import signature

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from desk.duties import MONDAY, acting_on, build_old_town
from houvast.desk.models.duty import Shift
from houvast.desk.selectors.show_duty import show_duty
from houvast.desk.selectors.show_roster import Roster, show_roster
from houvast.desk.services.plan_week import WeekPlan, plan_week
from houvast.desk.services.release_shift import release_shift
from houvast.desk.services.swap_shifts import swap_shifts
from houvast.desk.services.take_shift import take_shift
from houvast.desk.values.duty import HALVES, Half, Slot, slot_from, week_slots
from houvast.kernel.errors import Conflict, Invalid, NotAllowed
from world import Person, Town, build_town

TUESDAY = MONDAY + timedelta(days=1)
MORNING, AFTERNOON = (Slot(TUESDAY, half) for half in HALVES)


@pytest.fixture(scope="module")
def desk_town() -> Iterator[Town]:
    """A desk of its own: its roster is counted."""
    return build_old_town()


def planned(town: Town, worker: Person | None = None, alike: int = 0) -> None:
    """Dina plans the week: one colleague in the mornings, herself in the afternoons."""
    dina = town.desk.dina
    first = worker or town.desk.emil
    workers = {slot: (first if slot.half is Half.MORNING else dina).user_id for slot in week_slots(MONDAY)}
    with acting_on(dina, MONDAY) as actor:
        plan_week(actor, WeekPlan(MONDAY, workers, alike))


def roster(town: Town) -> Roster:
    with acting_on(town.desk.emil, MONDAY) as emil:
        return show_roster(emil)


def names(town: Town, slots: tuple[Slot, ...] = (MORNING, AFTERNOON)) -> list[str]:
    found = {half.slot: half.name for week in roster(town).weeks for day in week.days for half in day.halves}
    return [found[slot] for slot in slots]


def test_is_planned_for_weeks_ahead_by_anybody_of_the_desk(desk_town: Town) -> None:
    planned(desk_town, alike=3)
    weeks = roster(desk_town).weeks
    filled = [sum(bool(half.name) for day in week.days for half in day.halves) for week in weeks]
    assert filled == [10, 10, 10, 10, 0, 0, 0, 0]
    assert names(desk_town) == ["Emil", "Dina"]


def test_says_who_is_on_duty_now(desk_town: Town) -> None:
    planned(desk_town)
    with acting_on(desk_town.desk.dina, TUESDAY, 9) as dina:
        morning = show_duty(dina)
    with acting_on(desk_town.desk.dina, TUESDAY, 15) as dina:
        afternoon = show_duty(dina)
    assert (morning and morning.name, morning and morning.is_mine) == ("Emil", False)
    assert (afternoon and afternoon.name, afternoon and afternoon.is_mine) == ("Dina", True)


def test_is_taken_over_opened_again_and_swapped_with_one_act_each(desk_town: Town) -> None:
    planned(desk_town)
    with acting_on(desk_town.desk.dina, MONDAY) as dina:
        swap_shifts(dina, MORNING, AFTERNOON)
    assert names(desk_town) == ["Dina", "Emil"]
    with acting_on(desk_town.desk.dina, MONDAY) as dina:
        release_shift(dina, AFTERNOON)
    assert names(desk_town) == ["Dina", ""]
    with acting_on(desk_town.desk.emil, MONDAY) as emil:
        take_shift(emil, AFTERNOON)
        with pytest.raises(Invalid):
            swap_shifts(emil, MORNING, MORNING)
    assert names(desk_town) == ["Dina", "Emil"]


def test_keeps_nothing_of_a_half_day_that_is_open_again(desk_town: Town) -> None:
    """Whether a colleague is ill is no business of a roster: there is no row left, and no word to give."""
    planned(desk_town)
    with acting_on(desk_town.desk.dina, MONDAY) as dina:
        release_shift(dina, MORNING)
        assert not Shift.objects.filter(day=MORNING.day, half=MORNING.half).exists()
    assert [*signature(release_shift).parameters] == ["actor", "slot"]


def test_is_planned_and_not_rewritten(desk_town: Town) -> None:
    planned(desk_town)
    with acting_on(desk_town.desk.dina, TUESDAY, 15) as dina:
        for act in (take_shift, release_shift):
            with pytest.raises(Invalid):
                act(dina, MORNING)
        plan_week(dina, WeekPlan(MONDAY, {MORNING: dina.user_id, AFTERNOON: None}))
    assert names(desk_town) == ["Emil", ""]


def test_reaches_eight_weeks_and_knows_nobody_from_elsewhere(desk_town: Town) -> None:
    stranger = desk_town.centre.anna.user_id
    with acting_on(desk_town.desk.dina, MONDAY) as dina:
        for plan in (
            WeekPlan(MONDAY - timedelta(days=7), {}),
            WeekPlan(MONDAY, {}, alike=8),
            WeekPlan(MONDAY, {MORNING: stranger}),
        ):
            with pytest.raises(Invalid):
                plan_week(dina, plan)


def test_does_not_exist_outside_the_team(desk_town: Town) -> None:
    planned(desk_town)
    for person in (desk_town.centre.anna, desk_town.desk.dpo, desk_town.desk.steward, desk_town.centre.coach):
        with acting_on(person, MONDAY) as stranger:
            assert not Shift.objects.exists()
            with pytest.raises(NotAllowed):
                show_roster(stranger)


def test_asks_a_worker_without_a_team_to_be_added() -> None:
    """A desk that has just begun says what is missing, and its list still opens."""
    town = build_town()
    with connections["owner"].cursor() as cursor:
        cursor.execute("DELETE FROM access.function_member WHERE user_id = %s", [town.desk.emil.user_id])
    with town.desk.emil.acts() as emil:
        assert show_duty(emil) is None
        with pytest.raises(Conflict):
            show_roster(emil)


def test_refuses_a_half_day_moved_by_who_writes_the_database(desk_town: Town) -> None:
    planned(desk_town)
    with acting_on(desk_town.desk.dina, MONDAY) as dina:
        release_shift(dina, MORNING)
    with connections["owner"].cursor() as cursor:
        cursor.execute("DELETE FROM desk.shift WHERE day = %s AND half = 'am'", [TUESDAY])
        cursor.execute("UPDATE desk.shift SET half = 'am' WHERE day = %s AND half = 'pm'", [TUESDAY])
    half = roster(desk_town).weeks[0].days[1].halves[0]
    assert (half.name, half.is_readable) == ("", False)


def test_costs_no_query_more_with_a_fuller_roster(desk_town: Town) -> None:
    counts = []
    for alike in (0, 7):
        planned(desk_town, alike=alike)
        with acting_on(desk_town.desk.emil, MONDAY) as emil, CaptureQueriesContext(connection) as queries:
            show_roster(emil)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 12, counts


def test_names_a_half_day_in_a_form_and_takes_no_other_word() -> None:
    assert slot_from(MORNING.key) == MORNING
    assert slot_from("tomorrow am") is slot_from("2026-11-30 night") is slot_from("") is None
    assert MORNING < AFTERNOON
