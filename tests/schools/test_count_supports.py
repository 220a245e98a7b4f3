"""Schools in numbers …"""

import pytest
from django.db import DatabaseError, connection, connections, transaction

from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed
from houvast.schools.selectors.count_supports import FEWEST, count_supports
from houvast.schools.values.supports import Organisation, SupportKind
from schools.given import a_question, a_school_team, opened
from world import Service, Town


def shift(service: Service, quarter: str, begun: int) -> None:
    """Lets so many supports have begun in another quarter, and none in this one."""
    with connections["owner"].cursor() as cursor:
        cursor.execute("DELETE FROM schools.support_begun WHERE controller_id = %s", [service.id])
        cursor.execute(
            "INSERT INTO schools.support_begun"
            " (id, created_at, controller_id, quarter, organisation_kind, kind)"
            " SELECT gen_random_uuid(), now(), %s, %s, 'school', 'polarisation' FROM generate_series(1, %s)",
            [service.id, quarter, begun],
        )


def test_tells_a_quarter_that_is_over_from_five_on(town: Town) -> None:
    """F24: reach of schools without naming one."""
    city = a_school_team()
    opened(city.dina)
    opened(city.dina, a_question(organisation="Elsewhere"))
    with city.coach.acts() as coach:
        assert count_supports(coach).quarters == ()
    last = f"{clock.today().year - 1}-Q1"
    for begun, told in ((FEWEST - 1, None), (FEWEST, FEWEST)):
        shift(city, last, begun)
        with city.coach.acts() as coach:
            found = count_supports(coach)
        (quarter,) = found.quarters
        place = found.kinds.index(SupportKind.POLARISATION)
        assert (quarter.quarter, quarter.organisation_kind) == (last, Organisation.SCHOOL)
        assert list(quarter.numbers) == [
            told if index == place else None for index in range(len(found.kinds))
        ]
    with town.centre.coach.acts() as elsewhere:
        assert count_supports(elsewhere).quarters == ()


def test_is_for_coaches_and_stewards() -> None:
    city = a_school_team()
    for worker in (city.dina, city.anna, city.dpo):
        with worker.acts() as actor, pytest.raises(NotAllowed):
            count_supports(actor)
    with city.steward.acts() as steward:
        assert count_supports(steward).quarters == ()


def test_is_counted_for_ones_own_service_and_never_changed(town: Town) -> None:
    city = a_school_team()
    opened(city.dina)
    for statement, values in (
        ("UPDATE schools.support_begun SET kind = 'crisis'", []),
        ("DELETE FROM schools.support_begun", []),
        (
            "INSERT INTO schools.support_begun"
            " (id, created_at, controller_id, quarter, organisation_kind, kind)"
            " VALUES (gen_random_uuid(), now(), %s, '2026-Q1', 'school', 'crisis')",
            [town.centre.id],
        ),
    ):
        with (
            city.coach.acts(),
            pytest.raises(DatabaseError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement, values)


def test_keeps_no_dossier_and_no_moment() -> None:
    city = a_school_team()
    support = opened(city.dina)
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT * FROM schools.support_begun WHERE controller_id = %s", [city.id])
        (row,) = cursor.fetchall()
    assert support not in row
    assert row[1].day == 1
    assert row[1].hour == 0
