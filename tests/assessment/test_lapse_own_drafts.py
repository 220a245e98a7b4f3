"""A draft of a service's own version that nobody changed for a year …"""

from uuid import UUID

import pytest
from django.db import DatabaseError, connection, connections, transaction

from assessment.drafts import begun, published, written
from houvast.assessment.finding.own_versions import own_version
from houvast.assessment.retention import lapse_own_drafts
from houvast.kernel.errors import NotFound
from world import Town


def untouched(*versions: UUID) -> None:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE assessment.own_version SET changed_on = changed_on - 366 WHERE id = ANY (%s)",
            [list(versions)],
        )


def test_goes_and_what_was_published_or_changed_meanwhile_stays(town: Town) -> None:
    coach = town.centre.coach
    left, fresh, taken_up, kept = begun(coach), begun(coach), begun(coach), published(coach)
    untouched(left, taken_up, kept)
    with coach.acts() as actor:
        written(actor, taken_up, min_raters=4)
    assert lapse_own_drafts() == 1
    with coach.acts():
        assert {own_version(number).id for number in (fresh, taken_up, kept)} == {fresh, taken_up, kept}
        with pytest.raises(NotFound):
            own_version(left)


def test_goes_by_the_databases_own_day_alone(town: Town) -> None:
    number = begun(town.centre.coach)
    for statement in (
        "SELECT assessment.lapse_own_drafts()",
        "UPDATE assessment.own_version SET changed_on = changed_on - 366",
    ):
        with (
            town.centre.coach.acts(),
            pytest.raises(DatabaseError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)
    lapse_own_drafts()
    with town.centre.coach.acts():
        assert own_version(number).id == number
