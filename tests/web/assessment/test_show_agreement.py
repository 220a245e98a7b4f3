"""The page of how far a team agrees …"""

import re

import pytest
from django.test import Client

from assessment.nameless import CANARY, LATER, OVER, a_case, a_locked
from browsing import browsing
from desk.duties import build_old_town
from houvast.assessment.values.nameless import CaseKind
from houvast.instruments.definition import Missing
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock
from world import Town

ADDRESS = "/assessment/agreement/"
IDEALS = shipped_definitions()["houvast.ideals"]


@pytest.fixture(scope="module")
def town() -> Town:
    """Four real cases of a quarter that is over, and one practised today."""
    town = build_old_town()
    anna, centre = town.centre.anna, town.centre
    for _ in range(3):
        a_case(anna, centre, OVER, a_locked(["1", "0", "2"]), a_locked(["1", "2", "2"]))
    a_case(anna, centre, OVER, a_locked(["1", Missing.NO_INFO, "2"]), a_locked(["1", "1", "2"]))
    for _ in range(2):
        a_case(anna, centre, LATER, a_locked(["0"]), a_locked(["2"]))
    today = clock.today()
    a_case(anna, centre, today, a_locked(["0"]), a_locked(["1"]), kind=CaseKind.PRACTICE, definition=IDEALS)
    return town


def main_of(answer_text: str) -> str:
    return answer_text[answer_text.index("<main") : answer_text.index("</main")]


def shown(client: Client, **query: str) -> str:
    answer = client.get(ADDRESS, query)
    assert answer.status_code == 200
    return main_of(answer.content.decode())


def test_begins_with_talk_and_ends_with_coefficients(town: Town) -> None:
    page = shown(browsing(town.centre.bert))
    order = [
        page.index(words)
        for words in (
            "To talk about first",
            "in 3 two levels or more apart",
            "How far apart, in cases",
            "What is not known",
            "What first impressions did is told from twelve cases",
            "Coefficients, last",
            "Too few cases to say.",
        )
    ]
    assert order == sorted(order)
    assert "4 cases" in page


def test_has_a_table_and_a_sentence_beside_every_picture(town: Town) -> None:
    page = shown(browsing(town.centre.anna))
    figures = page.count("<figure")
    assert figures == 3, "forty-four sides in three parts, and nothing of first impressions"
    assert page.count('role="img"') == 2 * figures
    for label in re.findall(r'aria-label="([^"]*)" direction', page):
        assert len(label) > 20


def test_tells_levels_only_from_twelve_real_cases_on(town: Town) -> None:
    page = shown(browsing(town.centre.anna))
    assert "Which levels were given is told from twelve real cases on" in page
    assert "Domains that came and went" not in page
    practice = re.findall(r'\?of=(practice[^"]*)', page)
    assert "Which levels were given is told" not in shown(browsing(town.centre.anna), of=practice[0])


def test_tells_first_impressions_of_many_and_never_what_holds_of_all_or_of_nobody() -> None:
    town = build_old_town()
    other = a_locked(["2"], after=("health",))
    for _ in range(12):
        a_case(town.centre.anna, town.centre, OVER, a_locked(["1"]), a_locked(["2"]), other)
    page = shown(browsing(town.centre.bert))
    assert "Over 36 sheets: in 12 the domains named first were the same after rating." in page
    assert "the rater was surer" not in page, "all were"
    assert page.count("<figure") == 4
    assert "Domains that came and went" not in page, "no domain both came and went"


def test_says_nothing_of_anybody(town: Town) -> None:
    page = shown(browsing(town.centre.coach))
    assert CANARY.split()[0] not in page
    for name in ("Anna", "Bert"):
        assert name not in page


def test_says_kindly_when_there_is_nothing_or_no_team(town: Town) -> None:
    assert "Nothing to look at yet" in shown(browsing(town.elsewhere.chloe))
    assert browsing(town.desk.dina).get(ADDRESS).status_code == 404
    assert browsing(town.centre.anna).get(ADDRESS, {"of": "real-0"}).status_code == 404
