"""What was said of a proposal that is settled …"""

import pytest
from django.db import DatabaseError, connection, connections, transaction

from assessment.speaking import a_service, adopted, proposed, reworded, said
from houvast.assessment.retention import lapse_talk
from houvast.assessment.selectors.show_term import show_term
from houvast.assessment.services.decline_proposal import decline_proposal
from houvast.kernel.errors import NotFound


def test_goes_a_year_later_and_what_was_adopted_stays() -> None:
    service = a_service()
    kept, open_one, declined = (
        proposed(service.anna, reworded(words)) for words in ("kept", "open", "declined")
    )
    for term in (kept, open_one, declined):
        said(service.bert, term)
    adopted(service.coach, kept, "we try it")
    with service.coach.acts() as coach:
        decline_proposal(coach, declined, "no")
    lapse_talk()
    with service.anna.acts() as anna:
        assert show_term(anna, kept, "en").settled[0].remarks
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE assessment.proposal SET settled_on = settled_on - 366 WHERE controller_id = %s"
            " AND settled_on IS NOT NULL",
            [service.id],
        )
    assert lapse_talk() == 3
    with service.anna.acts() as anna:
        found = show_term(anna, kept, "en")
        assert (found.settled[0].remarks, found.versions[0].reason) == ((), "we try it")
        assert show_term(anna, open_one, "en").proposals[0].remarks
        with pytest.raises(NotFound):
            show_term(anna, declined, "en")


def test_goes_by_date_alone() -> None:
    service = a_service()
    with (
        service.steward.acts(),
        pytest.raises(DatabaseError),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT assessment.lapse_talk()")
