"""The night roster …"""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connections

from houvast.access.values import FunctionKeyKind
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.rights.models.aids import Evening
from houvast.rights.selectors.show_night_roster import show_night_roster
from houvast.rights.services.change_roster import change_roster
from houvast.rights.values import DutyContent, evening_of
from world import Town, build_town

DUTY = DutyContent("Dina", "internal 1204")


def test_tells_the_team_who_is_on_duty() -> None:
    town = build_town()
    team = town.desk.functions[FunctionKeyKind.TEAM]
    evening = evening_of(clock.now())
    with town.desk.dina.acts() as dina:
        change_roster(dina, team, evening, DUTY)
        change_roster(dina, team, evening + timedelta(days=2), DutyContent("Emil", ""))
    with town.desk.emil.acts() as emil:
        shown = show_night_roster(emil).team(team)
    assert shown.tonight
    assert shown.tonight.duty == DUTY
    assert [later.duty for later in shown.later] == [DutyContent("Emil", "")]


def test_is_replaced_and_emptied() -> None:
    town = build_town()
    team, evening = town.desk.functions[FunctionKeyKind.TEAM], evening_of(clock.now())
    with town.desk.dina.acts() as dina:
        change_roster(dina, team, evening, DUTY)
    with town.desk.emil.acts() as emil:
        change_roster(emil, team, evening, DutyContent("Emil", "internal 9"))
        assert show_night_roster(emil).team(team).tonight.duty == DutyContent("Emil", "internal 9")  # type: ignore[union-attr]
        change_roster(emil, team, evening, None)
        assert show_night_roster(emil).team(team).tonight is None


def test_does_not_exist_outside_the_team(town: Town) -> None:
    team = town.desk.functions[FunctionKeyKind.TEAM]
    with town.desk.dina.acts() as dina:
        change_roster(dina, team, evening_of(clock.now()), DUTY)
    for person in (town.centre.anna, town.desk.dpo, town.desk.steward):
        with person.acts() as stranger:
            assert not Evening.objects.filter(function_key_id=team).exists()
            assert team not in {found.id for found in show_night_roster(stranger).teams}
    with town.centre.anna.acts() as anna, pytest.raises(NotFound):
        change_roster(anna, team, evening_of(clock.now()), DUTY)


def test_lies_sealed(town: Town) -> None:
    team = town.desk.functions[FunctionKeyKind.TEAM]
    with town.desk.dina.acts() as dina:
        change_roster(dina, team, evening_of(clock.now()), DUTY)
        raw = bytes(Evening.objects.get(function_key_id=team, day=evening_of(clock.now())).sealed)
    assert b"1204" not in raw


def test_refuses_an_evening_moved_to_another_day() -> None:
    """Who can write the database cannot send the phone call of one night to another."""
    town = build_town()
    team, evening = town.desk.functions[FunctionKeyKind.TEAM], evening_of(clock.now())
    with town.desk.dina.acts() as dina:
        change_roster(dina, team, evening + timedelta(days=1), DUTY)
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE rights.evening SET day = %s WHERE function_key_id = %s", [evening, team])
    with town.desk.emil.acts() as emil:
        shown = show_night_roster(emil).team(team).tonight
    assert shown
    assert shown.duty is None


def test_refuses_what_another_is_said_to_have_written() -> None:
    town = build_town()
    team, evening = town.desk.functions[FunctionKeyKind.TEAM], evening_of(clock.now())
    with town.desk.dina.acts() as dina:
        change_roster(dina, team, evening, DUTY)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE rights.evening SET writer_id = %s WHERE function_key_id = %s",
            [town.desk.emil.user_id, team],
        )
    with town.desk.emil.acts() as emil:
        assert show_night_roster(emil).team(team).tonight.duty is None  # type: ignore[union-attr]


def test_cannot_change_the_past_nor_call_nobody(town: Town) -> None:
    team, evening = town.desk.functions[FunctionKeyKind.TEAM], evening_of(clock.now())
    with town.desk.dina.acts() as dina:
        with pytest.raises(Invalid):
            change_roster(dina, team, evening - timedelta(days=1), DUTY)
        with pytest.raises(Invalid):
            change_roster(dina, team, evening, DutyContent("", "internal 3"))


def test_forgets_evenings_long_past() -> None:
    town = build_town()
    team, evening = town.desk.functions[FunctionKeyKind.TEAM], evening_of(clock.now())
    with town.desk.dina.acts() as dina:
        change_roster(dina, team, evening, DUTY)
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE rights.evening SET day = day - 30 WHERE function_key_id = %s", [team])
    with town.desk.dina.acts() as dina:
        change_roster(dina, team, evening, DUTY)
        assert [row.day for row in Evening.objects.filter(function_key_id=team)] == [evening]


@pytest.mark.parametrize(
    ("moment", "evening"),
    [
        (datetime(2026, 11, 22, 20, tzinfo=UTC), "2026-11-22"),
        (datetime(2026, 11, 23, 1, tzinfo=UTC), "2026-11-22"),
        (datetime(2026, 11, 23, 6, 59, tzinfo=UTC), "2026-11-22"),
        (datetime(2026, 11, 23, 7, 0, tzinfo=UTC), "2026-11-23"),
        (datetime(2026, 7, 1, 6, 0, tzinfo=UTC), "2026-07-01"),
    ],
)
def test_counts_the_night_with_the_evening_before(moment: datetime, evening: str) -> None:
    assert evening_of(moment).isoformat() == evening
