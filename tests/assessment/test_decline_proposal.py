"""Declining a proposal for the shared language …"""

import pytest

from assessment.speaking import a_service, proposed, reworded
from houvast.assessment.selectors.show_term import show_term
from houvast.assessment.services.decline_proposal import decline_proposal
from houvast.assessment.values.language import ProposalState
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from world import Service, Town


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def test_keeps_the_reason_beside_the_proposal(service: Service) -> None:
    term = proposed(service.anna, reworded("not for us"))
    for _ in range(2):
        with service.coach.acts() as coach:
            decline_proposal(coach, term, "we have a word for it")
    with service.anna.acts() as anna:
        found = show_term(anna, term, "en")
    (line,) = found.settled
    assert (line.state, line.settled_by, line.settled_because) == (
        ProposalState.DECLINED,
        "Coach",
        "we have a word for it",
    )
    assert found.line is None


def test_wants_a_reason(service: Service) -> None:
    term = proposed(service.anna, reworded("why not"))
    with service.coach.acts() as coach, pytest.raises(Invalid):
        decline_proposal(coach, term, " ")


def test_is_for_the_coach_and_the_steward_of_that_service(service: Service, town: Town) -> None:
    term = proposed(service.anna, reworded("who declines"))
    with service.bert.acts() as bert, pytest.raises(NotAllowed):
        decline_proposal(bert, term, "no")
    with town.centre.steward.acts() as steward, pytest.raises(NotFound):
        decline_proposal(steward, term, "no")


def test_comes_once(service: Service) -> None:
    term = proposed(service.anna, reworded("once declined"))
    with service.coach.acts() as coach:
        decline_proposal(coach, term, "no")
    with service.steward.acts() as steward, pytest.raises(Conflict):
        decline_proposal(steward, term, "no")
