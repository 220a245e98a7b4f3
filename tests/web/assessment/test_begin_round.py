"""The page that begins a round …"""

from datetime import timedelta
from uuid import UUID

import pytest

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.access.values import Function
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town, build_town, hire


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


def address(dossier: UUID) -> str:
    return f"/assessment/dossiers/{dossier}/rounds/new/"


def fields(town: Town, **more: str) -> dict[str, str]:
    told = {
        "submission": str(new_id()),
        "instrument": "houvast.life_domains@1.0",
        "question": "What holds him up?",
        "rater_1": str(town.centre.anna.user_id),
        "because_1": "Knows her best.",
        "rater_2": str(town.centre.bert.user_id),
        "because_2": "Has not met the family.",
        "leader": str(town.centre.coach.user_id),
        "due_on": (clock.today() + timedelta(days=14)).isoformat(),
    }
    return told | more


def test_begins_it_and_lets_whoever_was_asked_in(town: Town, dossier: UUID) -> None:
    anna, sent = browsing(town.centre.anna), fields(town)
    assert browsing(town.centre.bert).get(f"/guidance/{dossier}/").status_code == 404
    answer = anna.post(address(dossier), sent)
    assert (answer.status_code, answer.url) == (303, f"/assessment/rounds/{sent['submission']}/")
    assert anna.post(address(dossier), sent).url == answer.url, "a second click begins nothing more"
    assert browsing(town.centre.bert).get(f"/guidance/{dossier}/").status_code == 200
    assert browsing(town.centre.coach).get(f"/guidance/{dossier}/").status_code == 404


def test_offers_oneself_a_coach_and_a_fortnight_and_says_what_is_given(town: Town, dossier: UUID) -> None:
    page = browsing(town.centre.anna).get(address(dossier)).content.decode()
    for there in (
        f'value="{town.centre.anna.user_id}" selected',
        f'value="{town.centre.coach.user_id}" selected',
        (clock.today() + timedelta(days=14)).isoformat(),
        "may read all of it until fourteen days",
        "nor whether there is one",
    ):
        assert there in page


def test_offers_only_what_colleagues_rate_with(town: Town, dossier: UUID) -> None:
    page = browsing(town.centre.anna).get(address(dossier)).content.decode()
    for name, there in (("life_domains", True), ("ideals", True), ("session_feedback", False)):
        assert (f"houvast.{name}@" in page) is there
    assert "uk.channel_2012" not in page


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"because_2": ""}, "Bert: say why you ask this colleague."),
        ({"rater_2": ""}, "Whom do you mean by “"),
        ({"rater_2": "", "because_2": ""}, "This instrument asks for at least 2 raters."),
        ({"question": ""}, "Fill this in."),
        ({"due_on": "2020-01-01"}, "Choose a day to come by which everybody has rated."),
        ({"leader": str(new_id())}, "Select a valid choice."),
    ],
)
def test_gives_back_what_is_missing_with_what_was_typed(
    town: Town, dossier: UUID, changes: dict[str, str], sentence: str
) -> None:
    answer = browsing(town.centre.anna).post(address(dossier), fields(town, **changes))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in page
    assert "Knows her best." in page


def test_asks_nobody_twice(town: Town, dossier: UUID) -> None:
    sent = fields(town, rater_2=str(town.centre.anna.user_id))
    page = browsing(town.centre.anna).post(address(dossier), sent).content.decode()
    assert ": you chose this colleague already." in page


def test_offers_no_data_protection_officer_and_says_why() -> None:
    town = build_town()
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    both = hire(town.centre, "both", Function.COACH, Function.DPO)
    client = browsing(town.centre.anna)
    page = client.get(address(dossier)).content.decode()
    assert str(both.user_id) not in page
    assert "no conflict of interests (article 38(6))" in page
    answer = client.post(address(dossier), fields(town, leader=str(both.user_id)))
    assert (answer.status_code, "Select a valid choice." in answer.content.decode()) == (422, True)


def test_is_in_dutch_and_french(town: Town, dossier: UUID) -> None:
    assert "Wie kijkt mee?" in browsing(town.centre.anna, "nl").get(address(dossier)).content.decode()
    assert "Qui regarde avec vous" in browsing(town.centre.anna, "fr").get(address(dossier)).content.decode()
