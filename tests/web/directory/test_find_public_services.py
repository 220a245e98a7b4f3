"""The directory as a stranger searches it …"""

from django.test import Client

from browsing import browsing
from directory.given import added, opened
from web.directory.entries import words_of
from world import Town


def test_sets_no_cookie_and_may_be_kept_for_a_while(town: Town) -> None:
    _, address = opened(town.desk, town.desk.dina)
    answer = Client().get(f"/guide/open/{address}/fr/?q=praatcafe")
    assert answer.status_code == 200
    assert not answer.cookies
    assert answer.headers["Cache-Control"] == "public, max-age=300"
    assert answer.headers["Content-Language"] == "fr"
    assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert "csrf" not in answer.content.decode().lower()


def test_shows_the_entries_of_that_service_alone(town: Town) -> None:
    _, address = opened(town.desk, town.desk.dina)
    added(town.centre, town.centre.coach)
    found = Client().get(f"/guide/open/{address}/nl/").content.decode()
    assert "Praatcafé" in found
    foreign = added(town.centre, town.centre.coach)
    assert str(foreign) not in found
    assert Client().get(f"/guide/open/{address}/nl/services/{foreign}/").status_code == 404


def test_speaks_dutch_and_french_and_nothing_else(town: Town) -> None:
    _, address = opened(town.desk, town.desk.dina)
    assert "Qui aide ?" in words_of(Client(), f"/guide/open/{address}/fr/")
    assert "Wie helpt?" in words_of(browsing(None, "fr"), f"/guide/open/{address}/nl/")
    assert Client().get(f"/guide/open/{address}/en/").status_code == 404


def test_is_not_there_where_no_steward_opened_it() -> None:
    assert Client().get("/guide/open/nowhere-at-all/nl/").status_code == 404
