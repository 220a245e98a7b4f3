"""Signing in, in the browser …"""

import pytest
from playwright.sync_api import Page, expect

from visitor import Visitor
from world import PASSWORD, Town

pytestmark = pytest.mark.browser


def fill(page: Page, name: str, password: str) -> None:
    page.goto("/access/sign-in/")
    page.get_by_label("Sign-in name").fill(name)
    page.get_by_label("Password").fill(password)
    page.keyboard.press("Enter")


def test_leads_on_to_work(browser: Visitor, town: Town) -> None:
    page = browser.open()
    fill(page, town.centre.bert.login_name, PASSWORD)
    page.get_by_text("Account", exact=True).click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


def test_says_so_when_name_and_password_do_not_go_together(browser: Visitor, town: Town) -> None:
    page = browser.open()
    fill(page, town.centre.bert.login_name, "not the password at all")
    expect(page.get_by_text("This name and password do not go together.")).to_be_visible()
    assert page.get_by_label("Password").input_value() == ""
