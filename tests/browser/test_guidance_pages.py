"""The pages of guidance, as people and their tools meet them …"""

from uuid import UUID

import pytest
from axe_playwright_python.sync_playwright import Axe

from browser.walker import AXE
from guidance.stories import told
from guidance.trajectories import agree, trajectory_of, write_notes
from houvast.guidance.services.describe_domain import NewDomainView, describe_domain
from houvast.guidance.services.hold_conversation import NewConversation, hold_conversation
from houvast.guidance.values.entries import Conversation, DomainView, Topic
from houvast.guidance.values.lists import Domain, FilledIn, Need
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.people.selectors.list_people import list_people
from visitor import Visitor
from world import Town

pytestmark = pytest.mark.browser

WIDE = "document.documentElement.scrollWidth > window.innerWidth"


def pages_of(town: Town) -> list[str]:
    """The address of every page of guidance, with something on it."""
    trajectory = trajectory_of(town.centre.anna, town.centre.coach, "Zeynep Yilmaz-Vandenbroucke")
    (note,) = write_notes(town.centre.anna, trajectory, 1)
    action = agree(town.centre.anna, trajectory, "Ring the school together", -2)
    with town.centre.anna.acts() as anna:
        topic = Topic(Need.NEEDS, "A place of my own.", "She says it softly.")
        held = Conversation(clock.today(), FilledIn.PERSON, (topic,))
        hold_conversation(anna, NewConversation(new_id(), trajectory, held))
        view = DomainView(Domain.HOUSING, "An aunt with a sofa.", "No contract.", "", "")
        describe_domain(anna, NewDomainView(new_id(), trajectory, view))
        person = list_people(anna, trajectory)[0].id
    ids = told(town.centre.anna, trajectory)
    return ["/guidance/", "/guidance/?show=closed", "/guidance/inbox/", "/guidance/new/"] + [
        f"/guidance/{trajectory}/{rest}" for rest in (*below(note, action, person), *told_below(ids))
    ]


def below(note: UUID, action: UUID, person: UUID) -> tuple[str, ...]:
    """What stands below the address of a trajectory."""
    return (
        "",
        "story/",
        "note/",
        f"note/{note}/",
        "conversation/",
        "domain/",
        "action/",
        f"action/{action}/",
        "look-back/",
        "close/",
        "reopen/",
        "people/",
        f"people/{person}/",
    )


def told_below(ids: dict[str, UUID]) -> tuple[str, ...]:
    """The pages of the person's side."""
    return (
        "rulers/",
        "ideals/",
        "ideals/talk/",
        "ideals/ally/",
        f"ideals/ally/{ids['ally']}/",
        "ideals/project/",
        f"ideals/project/{ids['project']}/",
        f"ideals/project/{ids['project']}/end/",
        "life-line/",
        "life-line/add/",
        f"life-line/{ids['event']}/",
        f"life-line/{ids['event']}/remove/",
        f"life-line/{ids['event']}/restore/",
        "agreements/",
        "agreements/frame/",
        "agreements/limit/",
        f"agreements/limit/{ids['limit']}/",
        "agreements/answer/",
        f"agreements/answer/{ids['answer']}/",
        "agreements/withheld/",
        f"agreements/withheld/{ids['withheld']}/",
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_break_no_rule_of_accessibility(browser: Visitor, town: Town, scheme: str) -> None:
    page = browser.open(town.centre.anna, language="nl", color_scheme=scheme)
    for address in pages_of(town):
        page.goto(address)
        found = Axe().run(page, options=AXE)
        assert not found.violations_count, f"{address}\n{found.generate_report()}"


def test_fit_a_telephone_and_four_hundred_per_cent(browser: Visitor, town: Town) -> None:
    addresses = pages_of(town)
    for width in (360, 320):
        page = browser.open(town.centre.anna, language="fr", viewport={"width": width, "height": 640})
        for address in addresses:
            page.goto(address)
            assert not page.evaluate(WIDE), f"{address} at {width}"


def test_print_the_reference_and_not_the_name(browser: Visitor, town: Town) -> None:
    address = pages_of(town)[4]
    page = browser.open(town.centre.anna)
    page.goto(address)
    page.emulate_media(media="print")
    printed = page.inner_text("body")
    assert "Yilmaz" not in printed
    assert "A place of my own." in printed
    assert "Timeline" in printed
    assert "Add a note" not in printed


def test_never_print_what_somebody_may_not_learn(browser: Visitor, town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    told(town.centre.anna, trajectory)
    page = browser.open(town.centre.anna)
    for rest in ("", "?show=all", "agreements/"):
        page.goto(f"/guidance/{trajectory}/{rest}")
        assert "where he lives now" in page.inner_text("body"), rest
        page.emulate_media(media="print")
        printed = page.inner_text("body")
        assert "where he lives now" not in printed, rest
        assert "Not to be known by" not in printed, rest
        page.emulate_media(media="screen")
