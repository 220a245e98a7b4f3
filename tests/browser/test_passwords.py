"""Forgotten passwords, lost telephones and links from elsewhere, in the browser …"""

import pytest
from playwright.sync_api import Page, expect

from access.telephone import code_of, give_telephone, real_work
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.values import Function, GrantReason
from visitor import Visitor
from world import PASSWORD, Service, dossier_of, found, hire, secure_recovery

pytestmark = pytest.mark.browser
NEW = "negen groene kikkers zingen"


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


def test_are_mended_with_the_key_sheet(browser: Visitor, service: Service) -> None:
    opened = dossier_of(service.anna, service)
    anna, elsewhere = browser.open(service.anna), browser.open()
    anna.goto("/access/account/key-sheet/")
    anna.get_by_label("Your password").fill(PASSWORD)
    anna.get_by_role("button", name="Make the sheet").click()
    code = anna.locator(".hv-code--large").inner_text()
    elsewhere.goto("/access/sign-in/")
    elsewhere.get_by_text("I cannot sign in").click()
    elsewhere.get_by_role("link", name="I forgot my password").click()
    elsewhere.get_by_label("Sign-in name").fill(service.anna.login_name)
    elsewhere.get_by_label("Code on your key sheet").fill(code.lower())
    elsewhere.get_by_label("New password").fill(NEW)
    elsewhere.get_by_role("button", name="Set the password").click()
    expect(elsewhere.get_by_text("You have a new password.")).to_be_visible()
    sign_in(elsewhere, service.anna.login_name, NEW)
    elsewhere.goto(f"/access/dossiers/{opened.id}/")
    expect(elsewhere.get_by_text(opened.reference)).to_be_visible()
    anna.goto("/access/account/")
    expect(anna.get_by_role("heading", name="Sign in")).to_be_visible()


def test_are_mended_by_steward_and_colleague_without_a_sheet(browser: Visitor, service: Service) -> None:
    opened = dossier_of(service.anna, service)
    with service.anna.acts() as actor:
        give_grant(actor, NewGrant(opened.compartment_id, service.bert.user_id, GrantReason.STAND_IN))
    steward, anna, bert = browser.open(service.steward), browser.open(), browser.open(service.bert)
    steward.goto(f"/access/colleagues/{service.anna.user_id}/keys/")
    steward.get_by_label("I made sure").check()
    steward.get_by_role("button", name="Take the old keys out of use").click()
    code = steward.locator(".hv-code--large").inner_text()
    anna.goto("/access/invitation/")
    anna.get_by_label("Code of your invitation").fill(code)
    anna.get_by_label("New password").fill(NEW)
    anna.get_by_role("button", name="Go on").click()
    read_out = anna.locator(".hv-code--large").inner_text()
    bert.goto("/access/lost-keys/")
    expect(bert.get_by_text("not confirmed yet")).to_be_visible()
    steward.goto(f"/access/colleagues/{service.anna.user_id}/confirm/")
    steward.get_by_label("Fingerprint they read to you").fill(read_out)
    steward.get_by_role("button", name="Compare and open").click()
    sign_in(anna, service.anna.login_name, NEW)
    assert anna.goto(f"/access/dossiers/{opened.id}/").status == 404  # type: ignore[union-attr]
    bert.reload()
    expect(bert.get_by_text(opened.reference)).to_be_visible()
    bert.get_by_role("button", name="Give these dossiers again").click()
    expect(bert.get_by_text("Given again.")).to_be_visible()
    anna.goto(f"/access/dossiers/{opened.id}/")
    expect(anna.get_by_text(opened.reference)).to_be_visible()


def test_do_not_keep_somebody_out_whose_telephone_is_lost(browser: Visitor, service: Service) -> None:
    opened = dossier_of(service.anna, service)
    give_telephone(service.anna)
    steward, anna = browser.open(service.steward), browser.open()
    sign_in(anna, service.anna.login_name)
    expect(anna.get_by_role("heading", name="One more step")).to_be_visible()
    steward.goto(f"/access/colleagues/{service.anna.user_id}/telephone/")
    steward.get_by_label("I made sure").check()
    steward.get_by_role("button", name="Clear the telephone").click()
    expect(steward.get_by_text("Cleared.")).to_be_visible()
    with real_work():
        sign_in(anna, service.anna.login_name)
        secret = anna.locator(".hv-code").inner_text().replace(" ", "")
        anna.get_by_label("Code from your telephone").fill(code_of(secret))
        anna.get_by_role("button", name="Go on").click()
        anna.goto(f"/access/dossiers/{opened.id}/")
        expect(anna.get_by_text(opened.reference)).to_be_visible()


def test_are_asked_for_after_the_code_in_the_second_step(browser: Visitor, service: Service) -> None:
    secret = give_telephone(service.anna)
    anna = browser.open()
    anna.goto("/access/sign-in/?next=/access/notices/")
    anna.get_by_label("Sign-in name").fill(service.anna.login_name)
    anna.get_by_label("Password").fill(PASSWORD)
    anna.keyboard.press("Enter")
    anna.get_by_label("Code from your telephone").fill("000000")
    anna.keyboard.press("Enter")
    expect(anna.get_by_text("This is not the code")).to_be_visible()
    anna.get_by_label("Code from your telephone").fill(code_of(secret))
    anna.keyboard.press("Enter")
    expect(anna.get_by_role("heading", name="Notices")).to_be_visible()


def test_are_not_asked_again_after_a_link_in_a_mail(browser: Visitor, service: Service) -> None:
    page = browser.open(service.anna)
    elsewhere = f'<a href="{browser.server}/access/account/">link</a>'
    page.route("http://mail.example/", lambda route: route.fulfill(body=elsewhere, content_type="text/html"))
    page.goto("http://mail.example/")
    page.get_by_role("link").click()
    expect(page.get_by_role("heading", name="My account")).to_be_visible()


def test_need_no_javascript(browser: Visitor, service: Service) -> None:
    page = browser.open(java_script_enabled=False)
    sign_in(page, service.bert.login_name)
    page.goto("/access/account/sessions/")
    expect(page.get_by_role("row")).to_have_count(2)
