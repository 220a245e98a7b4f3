"""Choosing whether hints on wording appear …"""

import re

from browsing import browsing
from world import Town

ADDRESS = "/wording/hints/"
COOKIE = "__Host-wording"


def test_is_kept_in_the_browser_alone(town: Town) -> None:
    anna = browsing(town.centre.anna, "en")
    answer = anna.post(ADDRESS, {"hints": "off"})
    assert (answer.status_code, answer["Location"]) == (303, "/access/account/")
    cookie = answer.cookies[COOKIE]
    assert cookie.value == "off"
    assert cookie["secure"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert "No hints" in anna.get("/access/account/").content.decode()
    assert "No hints" not in browsing(town.centre.anna, "en").get("/access/account/").content.decode()


def test_leaves_nothing_behind_when_it_is_as_usual_again(town: Town) -> None:
    anna = browsing(town.centre.anna, "en")
    anna.post(ADDRESS, {"hints": "fr"})
    assert "Français" in anna.get("/access/account/").content.decode()
    assert anna.post(ADDRESS, {"hints": "same"}).cookies[COOKIE].value == ""


def test_offers_what_is_chosen_now(town: Town) -> None:
    anna = browsing(town.centre.anna, "en")
    anna.cookies[COOKIE] = "nl"
    page = anna.get(ADDRESS).content.decode()
    chosen = [tag for tag in re.findall(r"<input[^>]*>", page) if "checked" in tag]
    assert len(chosen) == 1
    assert 'value="nl"' in chosen[0]


def test_refuses_what_is_not_offered(town: Town) -> None:
    answer = browsing(town.centre.anna, "en").post(ADDRESS, {"hints": "everything"})
    assert answer.status_code == 422
    assert COOKIE not in answer.cookies
