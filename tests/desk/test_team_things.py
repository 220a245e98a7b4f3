"""What a desk's team keeps for a while …"""

from datetime import timedelta
from uuid import UUID

from django.db import connections

from desk.duties import passed_on
from houvast.access.values import FunctionKeyKind
from houvast.desk.models.duty import PassedOn, Shift
from houvast.desk.retention import lapse_team_things
from houvast.desk.services.take_over_shift import take_over_shift
from houvast.desk.services.take_shift import take_shift
from houvast.desk.values.duty import Half, Slot
from houvast.kernel import clock
from world import Town, build_town


def aged(town: Town, passed: UUID, days: int) -> None:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE desk.passed_on SET created_at = created_at - %s * interval '1 day',"
            " taken_at = taken_at - %s * interval '1 day' WHERE id = %s",
            [days, days, passed],
        )
        cursor.execute(
            "UPDATE desk.shift SET day = day - %s WHERE function_key_id = %s",
            [days, town.desk.functions[FunctionKeyKind.TEAM]],
        )


def test_goes_two_weeks_after_it_was_taken_over_and_never_before_that() -> None:
    """Nothing is lost over a weekend, or over a summer."""
    town = build_town()
    taken, waiting = passed_on(town), passed_on(town)
    with town.desk.emil.acts() as emil:
        take_over_shift(emil, taken)
    for passed in (taken, waiting):
        aged(town, passed, 15)
    lapse_team_things()
    with town.desk.emil.acts():
        assert [row.id for row in PassedOn.objects.all()] == [waiting]


def test_leaves_no_record_of_who_worked_when() -> None:
    town = build_town()
    with town.desk.dina.acts() as dina:
        take_shift(dina, Slot(clock.today() + timedelta(days=1), Half.MORNING))
        assert Shift.objects.count() == 1
    aged(town, UUID(int=0), 10)
    lapse_team_things()
    with town.desk.dina.acts():
        assert not Shift.objects.exists()
