"""Recovery, in the browser …"""

import pytest
from playwright.sync_api import expect

from access.lost import begin_anew
from houvast.access.values import Function
from visitor import Visitor
from world import PASSWORD, Person, dossier_of, found, hire, secure_recovery

pytestmark = pytest.mark.browser


def test_opens_everything_still_after_a_holder_has_left(browser: Visitor) -> None:
    service = found()
    secure_recovery(service)
    anna = hire(service, "anna", Function.GUIDE)
    hire(service, "holder4", Function.RECOVERY)
    opened = dossier_of(anna, service)
    steward, first, second = (
        browser.open(person) for person in (service.steward, service.holder2, service.holder4)
    )
    worker = browser.open(anna)

    steward.goto(f"/access/services/{service.id}/recovery/")
    for name in ("Holder2", "Holder3", "Holder4"):
        steward.get_by_label(f"{name} (Guidance centre)").check()
    steward.get_by_role("button", name="Found the recovery").click()
    expect(steward.get_by_text("Not practised yet")).to_be_visible()

    first.goto("/access/recovery/")
    first.get_by_role("link", name="Begin with another holder").click()
    first.get_by_label("Second holder").select_option(label="Holder4")
    first.get_by_role("button", name="Do my half").click()
    second.goto("/access/recovery/")
    second.get_by_role("button", name="Finish the rehearsal").click()
    expect(second.get_by_text("It works")).to_be_visible()

    worker.goto("/access/lost-keys/")
    worker.get_by_role("button", name="Seal them now").click()
    expect(worker.get_by_role("button", name="Seal them now")).to_have_count(0)

    steward.goto(f"/access/colleagues/{service.holder1.user_id}/leave/")
    steward.get_by_label("I made sure").check()
    steward.get_by_role("button", name="Close the account").click()
    expect(steward.get_by_text("The account is closed.")).to_be_visible()

    again = begin_anew(service, anna)
    second.goto("/access/recovery/")
    second.get_by_role("link", name="Begin with another holder").click()
    second.get_by_label("Second holder").select_option(label="Holder2")
    second.get_by_label("A colleague lost their keys").check()
    second.get_by_label("Which colleague lost their keys?").select_option(label="Anna")
    second.get_by_role("button", name="Do my half").click()
    first.goto("/access/recovery/")
    first.get_by_role("button", name="Give their dossiers again").click()
    expect(first.get_by_text("1 dossier was given again.")).to_be_visible()
    with again.acts() as actor:
        assert actor.keyring.compartment(opened.compartment_id)
    steward.goto("/access/recovery/")
    expect(steward.get_by_text("This recovery was used")).to_be_visible()


def test_brings_a_sole_steward_back_who_lost_password_and_key_sheet(browser: Visitor) -> None:
    service = found()
    secure_recovery(service)
    hire(service, "anna", Function.GUIDE)
    first, second = browser.open(service.holder1), browser.open(service.holder2)

    first.goto("/access/recovery/")
    first.get_by_role("link", name="Begin with another holder").click()
    first.get_by_label("Second holder").select_option(label="Holder2")
    first.get_by_label("A steward lost password and key sheet").check()
    first.get_by_label("Which colleague lost their keys?").select_option(label="Steward")
    first.get_by_role("button", name="Do my half").click()

    second.goto("/access/recovery/")
    expect(second.get_by_text("Holder1 began to help Steward")).to_be_visible()
    second.get_by_role("link", name="Invite this steward anew").click()
    second.get_by_label("I made sure").check()
    second.get_by_role("button", name="Invite this steward anew").click()
    code = second.locator(".hv-code--large").inner_text()

    stranger = browser.open(None)
    stranger.goto("/access/invitation/")
    stranger.get_by_label("Code of your invitation").fill(code)
    stranger.get_by_label("New password").fill(PASSWORD)
    stranger.get_by_role("button", name="Go on").click()
    read_out = stranger.locator(".hv-code--large").inner_text()

    second.get_by_role("link", name="Compare the fingerprint").click()
    second.get_by_label("Fingerprint they read to you").fill(read_out)
    second.get_by_role("button", name="Compare and open the account").click()
    expect(second.get_by_text("Confirmed: they are steward again.")).to_be_visible()
    expect(second.get_by_text("This recovery was used")).to_be_visible()

    steward = browser.open(Person(service.steward.user_id, service.steward.login_name))
    steward.goto("/access/team/")
    steward.get_by_role("button", name="Begin the team anew with Steward").click()
    expect(steward.get_by_text("The team has new keys.")).to_be_visible()
    steward.get_by_role("link", name="Anna").click()
    steward.get_by_role("link", name="Password and key sheet are lost").click()
    steward.get_by_label("I made sure").check()
    steward.get_by_role("button", name="Take the old keys out of use").click()
    expect(steward.locator(".hv-code--large")).to_be_visible()

    colleague = browser.open(service.holder3)
    colleague.goto("/access/notices/")
    expect(colleague.get_by_text("A steward of your service works with new keys")).to_be_visible()
