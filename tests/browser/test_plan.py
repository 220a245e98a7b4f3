"""Goals, barriers and the plan, as a guidance worker meets them in the browser …"""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from browser.walker import AXE
from guidance.plans import a_barrier, a_goal, a_term, agree_on_plan, barrier_of, follow, goal_of, step_of
from guidance.trajectories import in_days, trajectory_of
from houvast.guidance.services.describe_domain import NewDomainView, describe_domain
from houvast.guidance.services.give_feedback import NewFeedback, give_feedback
from houvast.guidance.values.domains import DomainLevel
from houvast.guidance.values.entries import DomainView
from houvast.guidance.values.feedback import SessionFeedback
from houvast.guidance.values.goals import GoalLevel, Weight
from houvast.guidance.values.lists import Domain
from houvast.kernel.ids import new_id
from visitor import Visitor
from world import Town

pytestmark = pytest.mark.browser

WIDE = "document.documentElement.scrollWidth > window.innerWidth"
PHONE = {"width": 360, "height": 740}


def pages_of(town: Town) -> list[str]:
    """The pages of domains, goals and feedback, with something of everything on them."""
    anna = town.centre.anna
    trajectory = trajectory_of(anna, town.centre.coach, "Zeynep Yilmaz-Vandenbroucke")
    with anna.acts() as actor:
        for level in (DomainLevel.IN_THE_WAY, DomainLevel.HOLDS):
            for domain in (Domain.SCHOOL, Domain.FAMILY, Domain.HOUSING):
                view = DomainView(domain, "An aunt.", "No quiet place.", "", "", level, DomainLevel.SLIGHTLY)
                describe_domain(actor, NewDomainView(new_id(), trajectory, view))
        for day in range(12):
            taps = SessionFeedback(in_days(day - 12), day % 11, 5, None, 7)
            give_feedback(actor, NewFeedback(new_id(), trajectory, taps))
    barrier = barrier_of(anna, trajectory, a_barrier("Excluded from school.", legal=a_term(4)))
    goal = goal_of(anna, trajectory, a_goal(weight=Weight.MOST))
    step_of(anna, trajectory, goal)
    follow(anna, trajectory, goal, GoalLevel.MORE)
    agree_on_plan(anna, trajectory)
    there = f"/guidance/{trajectory}/"
    since = f"feedback/?since={in_days(-6).isoformat()}"
    below = (
        "domains/",
        "plan/",
        since,
        "feedback/new/",
        "look-back/",
        "close/",
        f"barrier/{barrier}/",
        "goal/",
    )
    return ["/work/", there, *(f"{there}{rest}" for rest in below)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_break_no_rule_and_fit_a_telephone(browser: Visitor, town: Town, scheme: str) -> None:
    page = browser.open(town.centre.anna, language="fr", viewport=PHONE, color_scheme=scheme)
    for address in pages_of(town):
        page.goto(address)
        report = Axe().run(page, options=AXE)
        assert not report.violations_count, f"{address}\n{report.generate_report()}"
        assert not page.evaluate(WIDE), address


def test_lead_from_a_template_to_a_plan_that_was_talked_through(browser: Visitor, town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    page = browser.open(town.centre.anna)
    page.goto(f"/guidance/{trajectory}/plan/")
    page.get_by_role("link", name="Set a goal").click()
    page.get_by_role("link", name="Terug naar de sport").click()
    page.get_by_label("What do you want to reach?").fill("I want to play football with my cousins again.")
    page.get_by_label("It matters most").check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="I want to play football with my cousins again.")).to_be_visible()
    page.get_by_role("link", name="Kiezen: welke sport, met wie?").click()
    page.get_by_label("The person says so").check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("done", exact=True)).to_be_visible()
    page.get_by_role("link", name="Talk the plan through").click()
    page.get_by_label("Agrees", exact=True).check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text(re.compile("^Talked through on"))).to_be_visible()


def test_put_a_term_to_appeal_first_in_my_work(browser: Visitor, town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach, "Ilyas")
    page = browser.open(town.centre.anna)
    page.goto(f"/guidance/{trajectory}/barrier/")
    page.get_by_label("What stands in the way?").fill("The landlord goes to court.")
    page.get_by_label("Life domain").select_option(label="Housing")
    page.get_by_label("In how people treat each other").check()
    page.get_by_label("The worker").check()
    page.get_by_label("Can somebody appeal against a decision?").select_option(label="Eviction")
    page.get_by_label("The last day to appeal, as it stands in the letter").fill(in_days(2).isoformat())
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="Domains and barriers")).to_be_visible()
    page.goto("/work/")
    first = page.locator("main .hv-card").first
    expect(first).to_contain_text("Ilyas: Eviction")
    expect(first).to_contain_text("Nobody helps yet")
