"""The page of the team's own counts …"""

from datetime import timedelta

import pytest

from browsing import browsing
from houvast.kernel import clock
from houvast.outreach.selectors.count_rounds import WEEKS, count_rounds
from houvast.outreach.values.rounds import Theme
from outreach.given import a_street_team, logged, said
from world import Service

ADDRESS = "/outreach/counts/"


@pytest.fixture(scope="module")
def street() -> Service:
    return a_street_team()


def test_counts_evenings_by_week_place_and_theme(street: Service) -> None:
    logged(street.anna, said("Quay", 4, themes=(Theme.IDEALS, Theme.SCHOOL)))
    logged(street.bert, said(" quay", 6, themes=(Theme.IDEALS,)))
    logged(street.anna, said("Quay", 2, is_online=True))
    with clock.frozen_at(clock.now() - timedelta(days=21)):
        logged(street.anna, said("Pier", 3))
    with clock.frozen_at(clock.now() - timedelta(weeks=WEEKS + 1)):
        logged(street.anna, said("Long ago", 50))
    with street.coach.acts() as coach:
        counts = count_rounds(coach)
    assert counts is not None
    assert len(counts.weeks) == WEEKS
    assert sum(week.rounds for week in counts.weeks) == 4
    assert sum(week.young_people for week in counts.weeks) == 15
    places = {
        (one.place.strip().lower(), one.is_online): (one.rounds, one.young_people) for one in counts.places
    }
    assert places == {("quay", False): (2, 10), ("quay", True): (1, 2), ("pier", False): (1, 3)}
    assert [(one.theme, one.rounds) for one in counts.themes] == [(Theme.IDEALS, 2), (Theme.SCHOOL, 1)]


def test_shows_a_drawing_with_its_table(street: Service) -> None:
    logged(street.anna, said("Quay"))
    page = browsing(street.anna).get(ADDRESS).content.decode()
    for there in ("<svg", "The same as a table", "By place", "By theme", "this counts evenings, not people"):
        assert there in page


def test_leaves_the_team_nowhere(street: Service) -> None:
    """Counts by place never leave the team: the officer, the steward and who is in no team see none."""
    logged(street.anna, said("Quay"))
    for other in (street.dpo, street.steward, street.dirk):
        assert browsing(other).get(ADDRESS).status_code == 404
    assert "Quay" not in browsing(street.cas).get(ADDRESS).content.decode()
