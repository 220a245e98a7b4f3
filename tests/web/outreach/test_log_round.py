"""The page of a round …"""

from uuid import UUID

import pytest
from django.utils import timezone

from browsing import browsing
from houvast.kernel.ids import new_id
from houvast.outreach.selectors.show_rounds import show_rounds
from houvast.outreach.values.rounds import RoundSaid, Theme
from outreach.given import a_street_team, logged, said
from world import Person, Service

ADDRESS = "/outreach/rounds/new/"


@pytest.fixture(scope="module")
def street() -> Service:
    return a_street_team()


def fields() -> dict[str, str]:
    """What the page sends when nothing was touched."""
    return {"submission": str(new_id()), "at": timezone.localtime().strftime("%Y-%m-%dT%H:%M")}


def rounds_of(person: Person) -> dict[UUID, RoundSaid]:
    with person.acts() as actor:
        return {line.id: line.said for week in show_rounds(actor).weeks for line in week.rounds}


def test_takes_a_place_and_one_tap_and_shows_the_line_with_an_undo(street: Service) -> None:
    client = browsing(street.anna)
    sent = fields()
    answer = client.post(ADDRESS, {**sent, "place": "Skate park", "count": "7"})
    assert (answer.status_code, answer.url) == (303, f"/outreach/?logged={sent['submission']}")
    page = client.get(answer.url).content.decode()
    for there in ("Logged", "Undo", "Skate park", "7 young people", f"{sent['submission']}/remove/"):
        assert there in page
    kept = rounds_of(street.anna)[UUID(sent["submission"])]
    assert (kept.place, kept.young_people, kept.is_online) == ("Skate park", 7, False)
    assert client.post(f"/outreach/rounds/{sent['submission']}/remove/").status_code == 303
    assert UUID(sent["submission"]) not in rounds_of(street.anna)


def test_offers_the_last_places_as_one_tap_online_ones_too(street: Service) -> None:
    logged(street.bert, said("a game server", 5, is_online=True))
    client = browsing(street.bert)
    assert 'value="online:a game server"' in client.get(ADDRESS).content.decode()
    sent = fields()
    client.post(ADDRESS, {**sent, "known_place": "online:a game server", "count": "3"})
    kept = rounds_of(street.bert)[UUID(sent["submission"])]
    assert (kept.place, kept.is_online, kept.young_people) == ("a game server", True, 3)


def test_means_what_was_typed_over_what_was_tapped(street: Service) -> None:
    logged(street.coach, said("Quay"))
    client = browsing(street.coach)
    sent = fields()
    both = {"known_place": "here:Quay", "place": "Pier", "count": "2", "more": "0"}
    client.post(ADDRESS, {**sent, **both, "themes": ["school", "ideals"], "initiative": "they"})
    kept = rounds_of(street.coach)[UUID(sent["submission"])]
    assert (kept.place, kept.young_people) == ("Pier", 0)
    assert kept.themes == (Theme.IDEALS, Theme.SCHOOL)


def test_asks_for_place_and_number_and_loses_nothing(street: Service) -> None:
    logged(street.anna, said("Quay"))
    client = browsing(street.anna)
    answer = client.post(ADDRESS, {**fields(), "words": "They want a wall to paint."})
    page = answer.content.decode()
    assert answer.status_code == 422
    for there in ("Tap a place or write another one.", "Tap a number or write one.", "They want a wall"):
        assert there in page


def test_says_to_who_is_in_no_team_what_to_do(street: Service) -> None:
    page = browsing(street.cas).get(ADDRESS).content.decode()
    assert "Ask your steward to found one" in page
    assert "<textarea" not in page


def test_is_in_dutch_and_french(street: Service) -> None:
    assert "Hoeveel jongeren?" in browsing(street.anna, "nl").get(ADDRESS).content.decode()
    assert "Combien de jeunes" in browsing(street.anna, "fr").get(ADDRESS).content.decode()
