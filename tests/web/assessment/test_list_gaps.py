"""The list of what is still open …"""

import pytest

from assessment.given import a_judgement, a_sheet
from assessment.test_list_gaps import PLACE, VIOLENCE, a_critical, judged, without
from browsing import browsing
from houvast.instruments.definition import Missing
from houvast.kernel.ids import new_id
from world import Town, build_town

ADDRESS = "/assessment/agreement/open/"


@pytest.fixture(scope="module")
def town() -> Town:
    """Two dossiers of Anna's with something open."""
    town = build_town()
    judged(town, without(a_sheet(), PLACE, Missing.NO_INFO), a_sheet(), a_judgement())
    judged(town, a_sheet(), a_sheet(), a_critical(None, "He asked to wait <b>until Friday</b>."))
    return town


def test_leads_from_every_open_thing_to_its_dossier(town: Town) -> None:
    page = browsing(town.centre.anna).get(ADDRESS).content.decode()
    assert "A place to live: barrier" in page
    assert "Some know, others do not" in page
    assert "He asked to wait &lt;b&gt;until Friday&lt;/b&gt;." in page
    assert page.count('href="/guidance/') >= 3
    assert page.count("<figure") == 1
    assert page.count("Critical items without an action") == 1
    assert VIOLENCE not in page


def test_says_that_an_action_was_let_go(town: Town) -> None:
    action = new_id()
    judged(town, a_sheet(), a_sheet(), a_critical(action, ""))
    page = browsing(town.centre.anna).get(ADDRESS).content.decode()
    assert page.count("The action for it was let go.") == 1
    assert str(action) not in page


def test_is_empty_for_whoever_may_open_none_of_them(town: Town) -> None:
    page = browsing(town.centre.coach).get(ADDRESS).content.decode()
    assert "No judgement yet" in page
    assert "He asked to wait" not in page
