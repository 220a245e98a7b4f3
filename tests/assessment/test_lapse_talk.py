"""What was said of a proposal that is settled …"""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, connections, transaction
from django.db.models import F

from assessment.speaking import a_service, adopted, proposed, reworded, said
from houvast.assessment.models.language import Proposal, Remark
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


def a_year_older(rows: type[Proposal] | type[Remark], service: UUID) -> None:
    found = rows.objects.using("owner").filter(controller_id=service)
    found.update(created_at=F("created_at") - timedelta(days=367))


def test_goes_with_its_proposal_when_nobody_decides_for_a_year() -> None:
    service = a_service()
    silent, spoken = (proposed(service.anna, reworded(words)) for words in ("silent", "spoken"))
    a_year_older(Proposal, service.id)
    said(service.bert, spoken)
    lapse_talk()
    with service.anna.acts() as anna:
        assert show_term(anna, spoken, "en").proposals[0].remarks, "somebody spoke of it within the year"
        with pytest.raises(NotFound):
            show_term(anna, silent, "en")
    a_year_older(Remark, service.id)
    assert lapse_talk() == 2
    with service.anna.acts() as anna, pytest.raises(NotFound):
        show_term(anna, spoken, "en")


def test_goes_by_date_alone() -> None:
    service = a_service()
    with (
        service.steward.acts(),
        pytest.raises(DatabaseError),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT assessment.lapse_talk()")
