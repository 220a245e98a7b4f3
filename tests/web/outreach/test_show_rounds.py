"""The page of the team's rounds …"""

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from browsing import browsing
from houvast.outreach.selectors.show_rounds import show_rounds
from houvast.outreach.values.rounds import Atmosphere, Theme
from outreach.given import a_street_team, logged, said
from world import Service, Town

ADDRESS = "/outreach/"


@pytest.fixture(scope="module")
def street() -> Service:
    return a_street_team()


def test_shows_one_line_a_round_and_acts_on_ones_own_only(street: Service) -> None:
    mine = logged(street.anna, said("Quay", 4, themes=(Theme.IDEALS,), atmosphere=(Atmosphere.CALM,)))
    theirs = logged(street.bert, said("Pier", 1, words="Asked about the exam."))
    page = browsing(street.anna).get(ADDRESS).content.decode()
    for there in (
        "Quay",
        "4 young people",
        "Ideals",
        "Calm",
        "Pier",
        "1 young person",
        "Asked about the exam.",
    ):
        assert there in page
    assert f"/outreach/rounds/{mine}/correct/" in page
    assert f"/outreach/rounds/{mine}/remove/" in page
    assert str(theirs) not in page


def test_offers_no_correction_once_the_evening_is_over(street: Service) -> None:
    mine = logged(street.anna)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE outreach.round SET created_at = now() - interval '2 days' WHERE id = %s",
            [mine],
        )
    page = browsing(street.anna).get(ADDRESS).content.decode()
    assert f"/outreach/rounds/{mine}/correct/" not in page
    assert f"/outreach/rounds/{mine}/remove/" in page


def test_is_empty_and_kind_for_who_is_in_no_team(street: Service) -> None:
    page = browsing(street.cas).get(ADDRESS).content.decode()
    assert "You belong to no team yet" in page
    assert "Quay" not in page


def test_is_in_the_navigation_of_guides_and_of_nobody_at_a_desk(town: Town) -> None:
    offered = f'href="{ADDRESS}"'
    assert offered in browsing(town.centre.anna).get("/work/").content.decode()
    assert offered not in browsing(town.desk.dina).get("/work/").content.decode()


def test_takes_no_other_teams_number(street: Service, town: Town) -> None:
    logged(street.anna, said("Quay"))
    answer = browsing(town.elsewhere.chloe).get(ADDRESS, {"team": str(street.functions["team"])})  # type: ignore[index]
    assert answer.status_code == 404
    assert "Quay" not in browsing(town.elsewhere.chloe).get(ADDRESS).content.decode()


def test_costs_as_many_queries_for_many_rounds_as_for_one(street: Service) -> None:
    def queries() -> int:
        with street.anna.acts() as anna, CaptureQueriesContext(connection) as captured:
            show_rounds(anna)
        return len(captured)

    logged(street.anna)
    few = queries()
    for _ in range(6):
        logged(street.bert)
    assert queries() == few
