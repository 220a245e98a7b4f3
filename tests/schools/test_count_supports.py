"""Schools in numbers …"""

from datetime import date

import pytest
from django.db import DatabaseError, connection, connections, transaction

from houvast.kernel.errors import NotAllowed
from houvast.schools.selectors.count_supports import FEWEST, count_supports
from houvast.schools.values.supports import Organisation, SupportKind
from schools.given import a_question, a_school_team, opened
from world import Service, Town


def shift(service: Service, quarter: str, begun: int) -> None:
    """Puts this quarter's counter into another one, with another number."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE schools.support_count SET quarter = %s, begun = %s WHERE controller_id = %s",
            [quarter, begun, service.id],
        )


def test_tells_a_quarter_that_is_over_from_five_on(town: Town) -> None:
    """F24: reach of schools without naming one."""
    city = a_school_team()
    opened(city.dina)
    opened(city.dina, a_question(organisation="Elsewhere"))
    with city.coach.acts() as coach:
        assert count_supports(coach).quarters == ()
    last = f"{date.today().year - 1}-Q1"
    for begun, told in ((FEWEST - 1, None), (FEWEST, FEWEST)):
        shift(city, last, begun)
        with city.coach.acts() as coach:
            found = count_supports(coach)
        (quarter,) = found.quarters
        place = found.kinds.index(SupportKind.POLARISATION)
        assert (quarter.quarter, quarter.organisation_kind) == (last, Organisation.SCHOOL)
        assert [number for number in quarter.numbers] == [
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


def test_is_counted_by_beginning_alone(town: Town) -> None:
    """Nobody writes a counter by hand, and nobody counts for another service."""
    city = a_school_team()
    opened(city.dina)
    for statement, values in (
        ("UPDATE schools.support_count SET begun = 99", []),
        ("SELECT schools.count_support(%s, 'school', 'crisis')", [town.centre.id]),
    ):
        with city.coach.acts(), pytest.raises(DatabaseError), transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute(statement, values)
