"""One case, from the proposal to the day nothing of it is left, played by eight people …

Issue 6, "must show": the mayor and the deputy, the coordinator, police, prevention, a social worker bound by
secrecy, a superior without an account and the data-protection officer; in Dutch where no text gives a period,
and in French under the decree that gives them all.
"""

import re
from uuid import UUID

import pytest
from playwright.sync_api import expect

from browser.cell.playing import (
    NAME,
    OBJECTIVE,
    SAID,
    SHEET,
    WELL,
    Player,
    Stage,
    a_city,
    a_stage,
    in_days,
    number_of,
)
from cell.kept import stands
from cell.passing import days_pass, its_day_comes, left_of, night_falls
from cell.sitting import RECIPIENT
from cell.taking_part import named
from houvast.cell.finding.items import invitations_of
from houvast.cell.services.answer_invitation import Answering, answer_invitation
from houvast.cell.services.approve_sheet import Approval, approve_sheet
from houvast.kernel.ids import new_id
from visitor import Visitor
from world import Town

pytestmark = pytest.mark.slow

PLAYED = {"nl": "flanders", "fr": "french_community"}
STANDS_STILL = (
    "For sixty days nobody said why a case is still on the mayor's list. It stands still: ask the cell."
)
YEAR_AND_MORE = 400
LONG = 61
"""Days after which the officer is told that nobody answered."""


@pytest.fixture(scope="module")
def town() -> Town:
    return a_city()


@pytest.fixture(params=PLAYED)
def stage(browser: Visitor, town: Town, request: pytest.FixtureRequest) -> Stage:
    return a_stage(browser, town, request.param, PLAYED[request.param])


def test_is_played_whole(stage: Stage) -> None:
    """F4 to F7, F12, F22."""
    city = stage.town.city
    cas, mira = stage.plays(city.cas), stage.plays(city.mira, scheme="dark")
    case = proposes(stage, cas)
    lists(mira, case)
    item = invites(stage, cas, case)
    comes_without_account(stage, cas, item)
    participation = prepares(stage, item)
    holds(stage, cas, item)
    given_at_the_table(stage, participation)
    agrees(stage, cas, item)
    sends(stage)
    stands_still(stage, case)
    closes(stage, mira, case)
    is_gone(stage, case, item, participation)


def proposes(stage: Stage, cas: Player) -> str:
    """The coordinator proposes somebody; returns the address of the case."""
    cas.enter("The mayor's list")
    cas.page.locator(f"main a[href='/cell/cells/{stage.cell}/propose/']").click()
    cas.look()
    said, well = SAID[stage.language], WELL[stage.language]
    cas.fill(by="Jeugddienst", name=NAME, municipality="City", about="willing", words=said)
    cas.fill(source="De jeugdwerker", source_kind="heard", provenance="partner")
    cas.fill(positive=well, positive_source="Zijn trainer", positive_kind="seen")
    cas.fill(positive_provenance="partner", done="Twee gesprekken.", why_not_less="Hij komt niet meer.")
    asked = cas.page.locator("main [name=category]").count()
    assert bool(asked) is (stage.language == "fr"), "a category is asked where a list was read"
    if asked:
        cas.fill(category="risk_situations", positive_category="social_context")
    cas.save()
    assert not cas.page.locator("main a[href$='/list/']").count(), "the coordinator does not list"
    return cas.page.url


def lists(mira: Player, case: str) -> None:
    """The mayor reads what the law means, and puts the case on the list."""
    mira.open(case)
    mira.follow("Put on the list")
    mira.fill(reasons="Twee aanwijzingen.", review_on=in_days(90))
    mira.save()
    mira.sees(mira.says("On the list"))


def invites(stage: Stage, cas: Player, case: str) -> UUID:
    """The coordinator plans a meeting and invites two organisations; returns the item's number."""
    cas.open(case)
    cas.follow("All meetings")
    cas.follow("Plan a meeting")
    cas.fill(on=in_days(21), begins="14:00", ends="16:00", place="Stadhuis, zaal 2")
    cas.save()
    cas.follow("Put a case on the agenda")
    cas.fill(case=str(number_of(case)), objective=OBJECTIVE[stage.language])
    cas.save()
    cas.page.get_by_role("link", name=NAME).first.click()
    item = number_of(cas.page.url)
    cas.follow("Invite for this case")
    cas.tick("organisations", stage.centre, stage.school)
    cas.fill(way="page")
    if stage.language == "nl":
        cas.refused()
        cas.fill(urgency="Drie weken volstaan: iedereen weet ervan.")
    else:
        assert not cas.page.locator("main [name=urgency]").count(), "fourteen days are enough by the decree"
    cas.save()
    return item


def comes_without_account(stage: Stage, cas: Player, item: UUID) -> None:
    """The superior of a school reads the invitation once, with a code said by telephone, and comes."""
    cas.follow("Address and code")
    cas.press("Make the page with a code")
    code = re.sub(r"\D", "", cas.page.locator(".hv-code--large").inner_text())
    found = re.search(r"/invited/[^/\"?<]+/", cas.page.content())
    assert found
    school = stage.comes_by()
    school.open(found[0])
    school.fill(code=code)
    school.send()
    for words in (NAME, OBJECTIVE[stage.language], "Stadhuis, zaal 2"):
        school.sees(words)
    school.sees_not(SAID[stage.language])
    school.fill(answer="yes", who="De directeur")
    school.send()
    school.sees_not(NAME)
    cas.open(f"/cell/items/{item}/")
    cas.sees("De directeur")


def prepares(stage: Stage, item: UUID) -> UUID:
    """A social worker bound by secrecy prepares alone, and gives what may be shown; returns its number."""
    with stage.town.city.cas.acts() as cas:
        sent = {one.content.name: one.content.handover_id for one in invitations_of(cas, [item])[item]}
    kept, handover = new_id(), sent["Centre"]
    assert handover
    with stage.town.centre.siham.acts() as siham:
        answer_invitation(siham, Answering(handover, kept, in_care=True, comes=True))
    named(stage.town, kept, stage.town.centre.paul)
    paul = stage.plays(stage.town.centre.paul, phone=True)
    paul.enter("Taking part")
    paul.page.locator(f"main a[href$='/{kept}/']").first.click()
    paul.look()
    paul.follow("Prepare the meeting")
    paul.fill(
        may_share=WELL[stage.language], keeps_back="Wat zijn moeder zei.", told="yes", with_person="yes"
    )
    paul.save()
    paul.follow("Write a statement")
    paul.fill(said=WELL[stage.language], source="Zijn trainer", source_kind="seen", purpose="Wat goed gaat")
    paul.fill(ground="Art. 7", provenance="partner")
    if paul.page.locator("main [name=category]").count():
        paul.fill(category="social_context")
    paul.save()
    paul.follow("Give an extract")
    paul.page.locator("main [name=statements]").check()
    paul.fill(in_room="yes")
    paul.save()
    return kept


def holds(stage: Stage, cas: Player, item: UUID) -> None:
    """The day comes: coming, a frame, what may be shown, an action, the next review, the end."""
    cas.open(f"/cell/items/{item}/")
    cas.follow("The meeting")
    meeting = cas.page.url
    its_day_comes(stage.town, number_of(meeting))
    prisca = stage.plays(stage.town.city.prisca)
    prisca.open(meeting)
    prisca.sees(prisca.says("The agenda is with the mayor and the coordinator"))
    prisca.sees_not(NAME)
    cas.page.reload()
    cas.follow("Begin the meeting")
    cas.send()
    cas.page.locator(f"main a[href$='/items/{item}/begin/']").click()
    cas.look()
    cas.send()
    for who in ("Mira Mayor", "Pol Officer", "Prisca Official", "Centre", "PMS North"):
        cas.page.get_by_role("button", name=f"{cas.says_of('meeting', 'Is here')} {who}").click()
    cas.page.get_by_role("link", name=f"{cas.says('State the frame')} Centre").click()
    cas.look()
    cas.save()
    cas.page.locator(f"main form[action$='/items/{item}/show/'] button").first.click()
    wall = cas.beside(f"{meeting}room/")
    wall.sees(WELL[stage.language])
    cas.follow("Agree an action")
    cas.choose("owner", "Centre")
    cas.fill(what="Paul belt hem.", by=in_days(7))
    cas.save()
    cas.follow("End this case")
    cas.fill(review_on=in_days(60))
    cas.save()
    cas.follow("Close the meeting")
    cas.send()
    cas.sees(cas.says("The meeting is over"))
    wall.page.reload()
    wall.sees_not(WELL[stage.language])


def given_at_the_table(stage: Stage, participation: UUID) -> None:
    """Prevention reads what it was there for; the social worker keeps what the own regime allows."""
    prisca = stage.plays(stage.town.city.prisca, phone=True)
    prisca.enter("Given to us")
    prisca.follow("Slips of a meeting")
    prisca.sees(WELL[stage.language])
    siham = stage.plays(stage.town.centre.siham, phone=True)
    siham.open(f"/cell/taking-part/{participation}/")
    siham.follow("Read them before they vanish")
    siham.sees("Paul belt hem.")
    keeping = siham.page.locator("main a[href$='/keep/']")
    assert keeping.count() == (3 if stage.language == "fr" else 1)
    keeping.last.click()
    siham.look()
    siham.send()
    if stage.language == "nl":
        siham.open(f"/cell/taking-part/{participation}/")
        siham.follow("Note what your service decided")
        siham.fill(amount="3", unit="month", source="Eigen reglement, blad 4")
        siham.save()
    assert not siham.page.get_by_text(siham.says("How long is this kept?")).count()


def agrees(stage: Stage, cas: Player, item: UUID) -> None:
    """Everybody who stayed agrees to a feedback sheet, on a telephone, with the code of a strip."""
    cas.page.get_by_role("link", name=NAME).first.click()
    cas.look()
    assert number_of(cas.page.url) == item
    cas.follow("Draft a sheet")
    cas.fill(words=SHEET[stage.language])
    cas.tick("recipients", RECIPIENT.id)
    cas.save()
    cas.follow("Ask everybody who was there")
    cas.send()
    cas.sees(SHEET[stage.language])
    shown = cas.page.content()
    (token,) = set(re.findall(r"/approve/[0-9A-Z]{8}/", shown))
    codes = re.findall(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}", shown)
    assert len(codes) == 6, "five who came, and who minutes"
    answers(stage, token, codes[0], "I agree")
    for code in codes[1:]:
        approve_sheet(Approval(token.strip("/").split("/")[-1], code, True, str(new_id())))  # noqa: FBT003
    cas.follow("I have it on paper")
    cas.follow("End the asking")
    cas.send()
    cas.sees(cas.says("Everybody agreed"))
    cas.follow("The agenda item")
    cas.sees(cas.says("Agreed by all, given to the police seat"))


def answers(stage: Stage, token: str, code: str, words: str) -> None:
    """Somebody types the code of their strip, and says what they think."""
    one = stage.comes_by()
    one.open(token)
    one.fill(code=code.lower())
    one.page.keyboard.press("Enter")
    one.press(words)
    one.sees(one.says("Your answer is taken down"))


def sends(stage: Stage) -> None:
    """Police reads what everybody agreed to, and notes that it went by its own means."""
    pol = stage.plays(stage.town.city.pol)
    pol.enter("Feedback sheets")
    pol.page.locator("main a[href*='/given-sheets/']").first.click()
    pol.sees(SHEET[stage.language])
    pol.look()
    pol.sees_not(SAID[stage.language])
    pol.follow("Note that it was sent")
    pol.fill(recipient=str(RECIPIENT.id))
    pol.save()
    pol.sees(pol.says("Sent by the police seat, by its own means"))


def stands_still(stage: Stage, case: str) -> None:
    """Nobody says why it is still on the list: it stands still, the officer is told, the deputy answers."""
    days_pass(90 + LONG, number_of(case))
    night_falls()
    officer = stage.plays(stage.town.city.dpo)
    officer.open("/access/notices/")
    officer.sees(officer.says(STANDS_STILL))
    officer.sees_not(NAME)
    officer.finds_nothing(case)
    milan = stage.plays(stage.town.city.milan)
    milan.open(case)
    milan.sees(milan.says("This case stands still"))
    milan.follow("Say why it stays")
    milan.fill(reasons="Hij vroeg om verder te gaan.", review_on=in_days(60))
    milan.save()
    milan.sees(milan.says("On the list"))


def closes(stage: Stage, mira: Player, case: str) -> None:
    """The mayor takes it off the list; where no text says how long it is kept, the cell decides first."""
    mira.open(case)
    mira.follow("Take off the list")
    mira.fill(reasons="Niets wijst er nog op.", positive="Hij werkt weer.")
    if stage.language == "nl":
        mira.refused()
        mira.follow("Write down the local decision")
        mira.fill(amount="6", unit="month", source="Gemeenteraad, besluit 12")
        mira.save()
        mira.open(f"{case}close/")
        mira.fill(reasons="Niets wijst er nog op.", positive="Hij werkt weer.")
    mira.save()
    mira.sees(mira.says("Closed"))


def is_gone(stage: Stage, case: str, item: UUID, participation: UUID) -> None:
    """The last day passes: nobody finds anything, and nothing is left with the centre either."""
    number = number_of(case)
    assert stands(number)[1]
    days_pass(YEAR_AND_MORE, number, participation)
    night_falls()
    assert left_of(number, participation) == 0
    for person in (stage.town.city.cas, stage.town.city.mira):
        one = stage.plays(person)
        one.finds_nothing(case)
        one.finds_nothing(f"/cell/items/{item}/")
        one.enter("The mayor's list")
        one.sees_not(NAME)
    pol = stage.plays(stage.town.city.pol)
    pol.enter("Feedback sheets")
    expect(pol.page.locator("main a[href*='/given-sheets/']")).to_have_count(0)
    paul = stage.plays(stage.town.centre.paul)
    paul.enter("Taking part")
    paul.sees_not(NAME)
