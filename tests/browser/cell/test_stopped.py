"""A case that stops: refused at listing, or a feedback sheet that one person does not agree to …

Issue 6, "must show": what each persona sees of it, in Dutch.
"""

import re

import pytest

from browser.cell.playing import NAME, Stage, a_city, a_stage, number_of
from cell.given import proposed
from cell.given_sheets import WORDS, asked, drafted, held, says
from cell.passing import days_pass, left_of, night_falls
from cell.test_propose_case import counted
from visitor import Visitor
from world import Town

pytestmark = pytest.mark.slow
KEPT = 31
"""A refused proposal is kept for thirty days."""
WHO_OR_HOW_MANY = re.compile(r"\bMira\b|\bPol\b|PMS North|\b(1|2|3|één|een|twee|drie) (van de|nee)")


@pytest.fixture(scope="module")
def town() -> Town:
    return a_city()


@pytest.fixture
def stage(browser: Visitor, town: Town) -> Stage:
    return a_stage(browser, town, "nl", "flanders")


def test_at_listing_is_erased_after_thirty_days_and_only_counted(stage: Stage) -> None:
    """F4, F12: the mayor says why not; who is not of the list's two seats never knew of it."""
    town, case = stage.town, proposed(stage.town, stage.cell)
    here = f"/cell/cases/{case}/"
    mira, cas = stage.plays(town.city.mira), stage.plays(town.city.cas)
    mira.open(here)
    mira.follow("Do not put on the list")
    mira.fill(reasons="Een gesprek volstaat.")
    mira.save()
    mira.sees(mira.says("Not put on the list"))
    cas.open(here)
    cas.sees("Een gesprek volstaat.")
    assert not cas.page.locator("main a[href$='/list/'], main a[href$='/statements/new/']").count()
    for person in (town.city.pol, town.city.prisca, town.city.dpo, town.centre.siham, town.centre.paul):
        stage.plays(person).finds_nothing(here)
    before = counted(town, "refused")
    days_pass(KEPT, case)
    night_falls()
    for player in (mira, cas):
        player.finds_nothing(here)
        player.enter("The mayor's list")
        player.page.locator("main a[href$='?show=closed']").click()
        player.sees_not(NAME)
    assert left_of(case) == 0
    assert counted(town, "refused") == before


def test_by_a_single_no_tells_nobody_whose_and_destroys_the_text(stage: Stage) -> None:
    """F7: the coordinator and the mayor learn the outcome, police nothing at all, whoever said no nothing."""
    one = held(stage.town)
    sheet = drafted(one)
    asking = asked(one, sheet)
    for code in asking.codes[1:]:
        says(asking, code, agrees=True)
    guest = stage.comes_by()
    guest.open(f"/approve/{asking.token}/")
    guest.fill(code=asking.codes[0])
    guest.send()
    guest.press("I do not agree")
    cas, mira = stage.plays(stage.town.city.cas), stage.plays(stage.town.city.mira)
    cas.open(f"/cell/sheets/{sheet}/")
    cas.follow("End the asking")
    cas.send()
    cas.sees(cas.says("No consensus"))
    cas.sees_not(WORDS)
    assert not WHO_OR_HOW_MANY.search(cas.page.locator("main").inner_text())
    cas.follow("The agenda item")
    assert number_of(cas.page.url) == one.item
    cas.page.locator(f"main a[href='/cell/sheets/{sheet}/']").click()
    mira.open(f"/cell/items/{one.item}/")
    mira.sees(mira.says("No consensus"))
    assert not mira.page.locator("main a[href*='/sheets/']").count()
    pol = stage.plays(stage.town.city.pol)
    pol.enter("Feedback sheets")
    pol.sees(pol.says("None yet."))
    for person in (stage.town.city.pol, stage.town.city.prisca, stage.town.city.dpo, stage.town.centre.paul):
        stage.plays(person).finds_nothing(f"/cell/sheets/{sheet}/")
    guest.open(f"/approve/{asking.token}/")
    guest.fill(code=asking.codes[0])
    guest.send()
    assert not guest.page.get_by_role("button", name=guest.says("I agree")).count(), "it opens nothing now"
