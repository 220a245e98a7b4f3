"""The page of one round …"""

from uuid import UUID

import pytest

from assessment.given import a_round, rated, stated
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.assessment.services.end_round import end_round
from houvast.kernel.ids import new_id
from web.assessment.rating import address
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


@pytest.fixture
def round_id(town: Town, dossier: UUID) -> UUID:
    return a_round(town, dossier)


def test_says_who_was_asked_why_and_until_when_they_may_read(town: Town, round_id: UUID) -> None:
    page = browsing(town.centre.bert).get(address(round_id)).content.decode()
    for there in ("What holds him up?", "Knows the neighbourhood.", "May read the dossier until", "My first"):
        assert there in page


def test_leads_back_into_the_sheet_where_one_left_it(town: Town, round_id: UUID) -> None:
    stated(town.centre.bert, round_id)
    page = browsing(town.centre.bert).get(address(round_id)).content.decode()
    for there in (address(round_id, "sheet/3/"), "0 of 5 questions answered", address(round_id, "lock/")):
        assert there in page


def test_shows_whoever_leads_alone_the_round_and_nobodys_name(town: Town, round_id: UUID) -> None:
    page = browsing(town.centre.coach).get(address(round_id)).content.decode()
    assert "You lead the talk afterwards" in page
    assert "Marwa" not in page
    assert address(round_id, "end/") in page
    assert address(round_id, "end/") not in browsing(town.centre.bert).get(address(round_id)).content.decode()


def test_says_the_same_whatever_the_others_did(town: Town, round_id: UUID) -> None:
    before = browsing(town.centre.coach).get(address(round_id)).content
    rated(town.centre.anna, round_id)
    assert stripped(browsing(town.centre.coach).get(address(round_id)).content) == stripped(before)


def test_is_ended_by_its_leader_with_a_reason(town: Town, round_id: UUID) -> None:
    rated(town.centre.anna, round_id)
    stated(town.centre.bert, round_id)
    coach, sent = browsing(town.centre.coach), {"submission": str(new_id()), "because": ""}
    refused = coach.post(address(round_id, "end/"), sent)
    assert refused.status_code == 422
    assert browsing(town.centre.bert).get(address(round_id, "end/")).url == address(round_id)
    assert coach.post(address(round_id, "end/"), sent | {"because": "Bert is ill."}).status_code == 303
    page = browsing(town.centre.bert).get(address(round_id)).content.decode()
    for there in ("Bert is ill.", "The round was over before your sheet was locked"):
        assert there in page
    assert browsing(town.centre.bert).get(address(round_id, "sheet/1/")).url == address(round_id)


def test_says_of_nothing_written_that_nothing_was(town: Town, round_id: UUID) -> None:
    with town.centre.coach.acts() as coach:
        end_round(coach, round_id, "Anna and Bert are ill.")
    page = browsing(town.centre.bert).get(address(round_id)).content.decode()
    assert "You had written nothing yet" in page
    assert "What you wrote" not in page


def stripped(page: bytes) -> bytes:
    """A page without the tokens that are new in every answer."""
    return b"\n".join(line for line in page.splitlines() if b"csrf" not in line.lower())
