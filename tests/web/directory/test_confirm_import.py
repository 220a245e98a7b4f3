"""The yes to an import …"""

import re

from django.test import Client

from browsing import browsing
from directory.importing import a_desk, held, imported, looked
from directory.packages import key, package, phones, services


def token_on(browser: Client, address: str) -> str:
    """The token that a page carries."""
    found = re.search(r'name="token" value="(\w+)"', browser.get(address).content.decode())
    assert found
    return found.group(1)


def test_takes_the_file_over_and_says_so() -> None:
    desk, dina = a_desk()
    number, _ = looked(desk, dina, package())
    browser, address = browsing(dina), f"/guide/import/{number}/"
    answer = browser.post(f"{address}confirm/", {"token": token_on(browser, address)})
    assert (answer.status_code, answer["Location"]) == (303, address)
    page = browser.get(address).content.decode()
    assert "The file is taken over into the guide." in page
    assert "Take this import back" in page
    assert ("services", key("Onthaal")) in held(dina, desk)


def test_must_say_what_becomes_of_services_that_are_gone() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package(services=services("Onthaal", "Avondpost")))
    number, _ = looked(desk, dina, package())
    browser, address = browsing(dina), f"/guide/import/{number}/"
    answer = browser.post(f"{address}confirm/", {"token": token_on(browser, address)})
    assert answer.status_code == 422
    assert "Choose one." in answer.content.decode()
    said = {"token": token_on(browser, address), "with_gone": "retire"}
    assert browser.post(f"{address}confirm/", said).status_code == 303
    assert held(dina, desk)["services", key("Avondpost")]["status"] == "inactive"


def test_says_so_when_the_directory_changed_since_somebody_looked() -> None:
    desk, dina = a_desk()
    number, _ = looked(desk, dina, package(phones=phones("112")))
    browser, address = browsing(dina), f"/guide/import/{number}/"
    token = token_on(browser, address)
    imported(desk, dina, package())
    answer = browser.post(f"{address}confirm/", {"token": token})
    assert answer.status_code == 409
    assert "The guide has changed since you looked at the file." in answer.content.decode()
    assert held(dina, desk)["phones", key("lijn")]["number"] == "09 000 00 00"
