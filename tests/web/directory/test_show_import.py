"""The page of an import …"""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from browsing import browsing
from directory.importing import a_desk, imported, looked
from directory.packages import package, phones, services


def test_shows_each_field_before_and_after() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package())
    number, _ = looked(desk, dina, package(services=services(what="Een <b>babbel</b>")))
    page = browsing(dina).get(f"/guide/import/{number}/").content.decode()
    assert "<del>Een gesprek</del>" in page
    assert "<ins>Een &lt;b&gt;babbel&lt;/b&gt;</ins>" in page
    assert "Description" in page


def test_says_that_a_file_changes_nothing_and_asks_nothing() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package())
    number, _ = looked(desk, dina, package())
    page = browsing(dina).get(f"/guide/import/{number}/").content.decode()
    assert "This file changes nothing" in page
    assert "Yes, take it over" not in page


def test_asks_what_becomes_of_services_only_when_some_are_gone() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package(services=services("Onthaal", "Avondpost")))
    number, _ = looked(desk, dina, package())
    assert (
        "What becomes of what the file no longer has?"
        in browsing(dina).get(f"/guide/import/{number}/").content.decode()
    )


def test_shows_many_lines_on_pages_that_follow_each_other() -> None:
    desk, dina = a_desk()
    names = tuple(f"Dienst {number:03}" for number in range(60))
    number, _ = looked(desk, dina, package(services=services(*names), phones=None))
    browser = browsing(dina)
    page = browser.get(f"/guide/import/{number}/?show=new&page=2").content.decode()
    assert "Page 2 of 3" in page
    assert "Dienst 024" in page
    assert "Dienst 000" not in page
    assert "?show=new&amp;page=3" in page


def test_asks_the_database_as_often_for_many_lines_as_for_few() -> None:
    desk, dina = a_desk()
    names = tuple(f"Dienst {number}" for number in range(25))
    few, _ = looked(desk, dina, package())
    many, _ = looked(desk, dina, package(services=services(*names), phones=phones(service="Dienst 1")))
    browser, asked = browsing(dina), []
    for number in (few, many):
        with CaptureQueriesContext(connection) as queries:
            assert browser.get(f"/guide/import/{number}/").status_code == 200
        asked.append(len(queries))
    assert asked[0] == asked[1]


def test_is_not_there_for_who_keeps_another_directory() -> None:
    (desk, dina), (_, other) = a_desk(), a_desk()
    number, _ = looked(desk, dina, package())
    for act in ("", "confirm/", "drop/", "take-back/"):
        assert browsing(other).get(f"/guide/import/{number}/{act}").status_code == 404
        assert browsing(other).post(f"/guide/import/{number}/{act}").status_code == 404
