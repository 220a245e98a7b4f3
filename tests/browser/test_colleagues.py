"""Colleagues who come, work together, change teams and leave, in the browser …"""

import re

import pytest
from playwright.sync_api import Page, expect

from access.telephone import code_of, real_work
from houvast.access.finding import dossier_row
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.values import Function, FunctionKeyKind, Track
from houvast.kernel.errors import NotFound
from visitor import Visitor
from world import PASSWORD, Service, dossier_of, found, hire, secure_recovery, team

pytestmark = pytest.mark.browser


@pytest.fixture
def service() -> Service:
    service = found()
    secure_recovery(service)
    for name in ("anna", "bert"):
        hire(service, name, Function.GUIDE)
    return service


def sign_in(page: Page, name: str, password: str = PASSWORD) -> None:
    page.goto("/access/sign-in/")
    page.get_by_label("Sign-in name").fill(name)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


def test_come_by_an_invitation_a_fingerprint_and_a_telephone(browser: Visitor, service: Service) -> None:
    steward, colleague = browser.open(service.steward), browser.open()
    name = f"mila.{service.id.hex[:10]}"
    steward.goto("/access/team/")
    steward.get_by_role("link", name="Invite a colleague").click()
    steward.get_by_label("First name and name").fill("Mila Janssens")
    steward.get_by_label("Sign-in name").fill(name)
    steward.get_by_label("Guidance worker").check()
    steward.get_by_label("Professional secrecy").check()
    steward.get_by_label("Where is that written?").fill("Contract of 1 November 2026")
    steward.get_by_role("button", name="Make the invitation").click()
    code = steward.locator(".hv-code--large").inner_text()
    steward.get_by_role("link", name="To the page of this colleague").click()
    expect(steward.get_by_text("Invited")).to_be_visible()

    colleague.goto("/access/sign-in/")
    colleague.get_by_role("link", name="I was invited and have a code").click()
    colleague.get_by_label("Code of your invitation").fill(code)
    colleague.get_by_label("New password").fill(PASSWORD)
    colleague.get_by_role("button", name="Go on").click()
    read_out = colleague.locator(".hv-code--large").inner_text()

    steward.reload()
    steward.get_by_role("link", name="Compare the fingerprint").click()
    steward.get_by_label("Fingerprint they read to you").fill("AAAA BBBB CCCC DDDD EEEE FFFF")
    steward.get_by_role("button", name="Compare and open").click()
    expect(steward.get_by_text("This is not the fingerprint")).to_be_visible()
    steward.get_by_label("Fingerprint they read to you").fill(read_out.lower())
    steward.get_by_role("button", name="Compare and open").click()
    expect(steward.get_by_text("Confirmed: the account is open.")).to_be_visible()

    with real_work():
        sign_in(colleague, name)
        expect(colleague.get_by_role("img", name="QR code")).to_be_visible()
        secret = colleague.locator(".hv-code").inner_text().replace(" ", "")
        colleague.get_by_label("Code from your telephone").fill("123")
        colleague.get_by_role("button", name="Go on").click()
        expect(colleague.get_by_text("This is not the code")).to_be_visible()
        colleague.get_by_label("Code from your telephone").fill(code_of(secret))
        colleague.get_by_role("button", name="Go on").click()
        colleague.goto("/access/account/")
        expect(colleague.get_by_text("Mila Janssens")).to_be_visible()


def test_get_their_first_dossier_from_a_colleague(browser: Visitor, service: Service) -> None:
    opened = dossier_of(service.anna, service)
    anna, bert = browser.open(service.anna), browser.open(service.bert)
    assert bert.goto(f"/access/dossiers/{opened.id}/").status == 404  # type: ignore[union-attr]
    anna.goto(f"/access/dossiers/{opened.id}/")
    anna.get_by_role("link", name="Give a colleague access").click()
    anna.get_by_label("Colleague").select_option(label="Bert (Guidance centre)")
    anna.get_by_label("Stand-in").check()
    anna.get_by_role("button", name="Give access").click()
    expect(anna.get_by_role("row", name="Bert")).to_contain_text("Stand-in")
    bert.goto("/access/notices/")
    expect(bert.get_by_text(opened.reference)).to_be_visible()
    bert.goto(f"/access/dossiers/{opened.id}/")
    expect(bert.get_by_text(opened.reference)).to_be_visible()
    anna.get_by_role("row", name="Bert").get_by_role("button", name="Withdraw").click()
    expect(anna.get_by_text("They cannot open the dossier any more.")).to_be_visible()
    assert bert.goto(f"/access/dossiers/{opened.id}/").status == 404  # type: ignore[union-attr]
    anna.get_by_role("link", name="Who looked when").click()
    expect(anna.get_by_role("row", name=re.compile("Bert")).first).to_be_visible()


def test_join_a_team_when_a_member_hands_over_its_keys(browser: Visitor, service: Service) -> None:
    desk = team(service, FunctionKeyKind.TEAM, service.anna)
    with service.anna.acts() as actor:
        opened = open_dossier(actor, NewDossier(service.id, Track.GUIDANCE, "ground", team_id=desk))
    steward, anna = browser.open(service.steward), browser.open(service.anna)
    steward.goto(f"/access/teams/{desk}/add/")
    steward.get_by_label("Colleague").select_option(label="Bert (Guidance centre)")
    steward.get_by_role("button", name="Add").click()
    expect(steward.get_by_text("Bert waits until a member hands over")).to_be_visible()
    anna.goto("/access/team/")
    anna.get_by_role("button", name="Hand over the keys").click()
    expect(anna.get_by_text("They have the keys of the team now.")).to_be_visible()
    with service.bert.acts() as bert:
        assert bert.keyring.compartment(opened.compartment_id)
    steward.goto("/access/team/")
    steward.get_by_role("button", name="Take Bert out").click()
    expect(steward.get_by_text("The team has new keys.")).to_be_visible()
    with service.bert.acts(), pytest.raises(NotFound):
        dossier_row(opened.id)


def test_leave_only_when_nothing_depends_on_them(browser: Visitor, service: Service) -> None:
    opened = dossier_of(service.bert, service)
    steward, bert = browser.open(service.steward), browser.open(service.bert)
    steward.goto(f"/access/colleagues/{service.bert.user_id}/leave/")
    expect(steward.get_by_text(opened.reference)).to_be_visible()
    steward.get_by_label("I made sure").check()
    steward.get_by_role("button", name="Close the account").click()
    expect(steward.get_by_text("Hand them over first.")).to_be_visible()
    bert.goto(f"/access/dossiers/{opened.id}/give/")
    bert.get_by_label("Colleague").select_option(label="Anna (Guidance centre)")
    bert.get_by_label("Took the dossier over").check()
    bert.get_by_role("button", name="Give access").click()
    steward.goto(f"/access/colleagues/{service.bert.user_id}/leave/")
    steward.get_by_label("I made sure").check()
    steward.get_by_role("button", name="Close the account").click()
    expect(steward.get_by_text("The account is closed.")).to_be_visible()
    bert.goto("/access/account/")
    expect(bert.get_by_role("heading", name="Sign in")).to_be_visible()
    with service.anna.acts() as anna:
        assert anna.keyring.compartment(opened.compartment_id)
