"""Withdrawing one's own proposal …"""

import pytest
from django.db import DatabaseError, connection, transaction

from assessment.speaking import a_service, adopted, proposed, reworded
from houvast.assessment.selectors.show_glossary import show_glossary
from houvast.assessment.selectors.show_term import show_term
from houvast.assessment.services.withdraw_proposal import withdraw_proposal
from houvast.assessment.values.language import ProposalState
from houvast.kernel.errors import Conflict, NotFound
from world import Service


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def test_takes_it_off_the_list_and_keeps_it_to_be_read(service: Service) -> None:
    term = proposed(service.anna, reworded("on second thought"))
    for _ in range(2):
        with service.anna.acts() as anna:
            withdraw_proposal(anna, term)
    with service.bert.acts() as bert:
        assert term not in {one.id for one in show_glossary(bert, "en").proposals}
        assert [one.state for one in show_term(bert, term, "en").settled] == [ProposalState.WITHDRAWN]


def test_is_for_its_writer(service: Service) -> None:
    term = proposed(service.anna, reworded("of anna"))
    for other in (service.bert, service.coach, service.steward):
        with other.acts() as actor, pytest.raises(NotFound):
            withdraw_proposal(actor, term)
    with service.bert.acts() as bert, connection.cursor() as cursor:
        cursor.execute(
            "UPDATE assessment.proposal SET state = 'withdrawn', settled_by = %s WHERE id = %s",
            [bert.user_id, term],
        )
        assert cursor.rowcount == 0


def test_lets_no_writer_adopt_in_the_database(service: Service) -> None:
    term = proposed(service.anna, reworded("by hand"))
    with (
        service.anna.acts() as anna,
        pytest.raises(DatabaseError),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(
            "UPDATE assessment.proposal SET state = 'adopted', settled_by = %s WHERE id = %s",
            [anna.user_id, term],
        )


def test_is_too_late_once_it_is_adopted(service: Service) -> None:
    term = proposed(service.anna, reworded("adopted before"))
    adopted(service.coach, term)
    with service.anna.acts() as anna, pytest.raises(Conflict):
        withdraw_proposal(anna, term)
