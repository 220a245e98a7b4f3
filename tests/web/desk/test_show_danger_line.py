"""The danger line …"""

import io
from datetime import date

from django.db import connection
from django.test.utils import CaptureQueriesContext
from pypdf import PdfReader

from browsing import browsing
from desk.duties import a_call_kept
from desk.given import a_card, open_at
from houvast.journeys.show_danger_line import show_danger_line
from houvast.kernel.ids import new_id
from houvast.rights.services.change_numbers import change_numbers
from houvast.rights.values import DANGER_LINES, Line, PublicNumber
from world import Town, build_town

POLICE = PublicNumber("", "02 000 00 01", Line.POLICE, "zone website", date(2026, 11, 2))


def test_has_112_and_says_what_is_not_filled_in(town: Town) -> None:
    page = browsing(town.desk.dina).get("/desk/danger/").content.decode()
    assert 'href="tel:112"' in page
    assert page.count("Not filled in yet: ask your steward.") == 4
    assert "This page reports nothing by itself" in page


def test_has_the_numbers_of_the_municipality_to_tap() -> None:
    town = build_town()
    with town.desk.steward.acts() as steward:
        change_numbers(steward, town.desk.id, [POLICE, PublicNumber("Hospital", "+32 2 000 00 02")])
    page = browsing(town.desk.dina).get("/desk/danger/").content.decode()
    assert 'href="tel:020000001"' in page
    assert 'href="tel:+3220000002"' in page
    assert "zone website, checked on 2 November 2026" in page
    assert page.count("Not filled in yet") == 3


def test_is_filled_in_by_a_steward_with_source_and_day() -> None:
    town = build_town()
    steward = browsing(town.desk.steward)
    number = {"phone_police": "02 000 00 01", "source_police": "", "submission": str(new_id())}
    refused = steward.post("/aids/numbers/", number)
    assert refused.status_code == 422
    assert "02 000 00 01" in refused.content.decode()
    whole = number | {"source_police": "zone website", "checked_on_police": "2026-11-02"}
    assert steward.post("/aids/numbers/", whole).status_code == 303
    page = steward.get("/aids/numbers/").content.decode()
    assert 'value="zone website"' in page
    assert 'value="2026-11-02"' in page
    assert "Local police" in browsing(town.desk.dina).get("/aids/night-roster/").content.decode()


def test_is_one_step_away_on_every_page_of_the_desk_and_nowhere_else(town: Town) -> None:
    question, desk = open_at(town, a_card()), browsing(town.desk.dina)
    pages = ("/desk/", "/desk/new/", "/desk/search/", f"/desk/{question}/", "/desk/roster/", "/work/")
    for address in (*pages, f"/desk/{question}/clarify/", f"/desk/{question}/outcome/"):
        assert "data-danger-line" in desk.get(address).content.decode(), address
    assert "data-danger-line" not in desk.get("/access/account/").content.decode()
    assert "data-danger-line" not in browsing(town.centre.anna).get("/work/").content.decode()


def test_opens_beside_a_card_that_is_being_written(town: Town) -> None:
    """Nothing of the call card is lost, with or without a script."""
    desk = browsing(town.desk.dina)
    for address, apart in (("/desk/new/", True), ("/desk/", False)):
        page = desk.get(address).content.decode()
        link = page[page.index("<a", page.index("hv-tools")) :].split(">")[0]
        assert "data-danger-line" in link
        assert ('target="_blank"' in link) is apart


def test_refuses_a_call_without_anybody_called_and_keeps_the_words(town: Town) -> None:
    answer = browsing(town.desk.dina).post(
        "/desk/danger/call/",
        {"called": "", "at": "2026-11-30T10:00", "outcome": "Kept words.", "submission": str(new_id())},
    )
    assert answer.status_code == 422
    assert "Kept words." in answer.content.decode()


def test_is_printed_as_one_page_for_the_wall_however_much_is_filled_in(town: Town) -> None:
    empty = browsing(town.desk.dina, "fr").get("/desk/danger/card/")
    assert "attachment" in empty.headers["Content-Disposition"]
    assert (
        words_on(empty.content).count("Pas encore rempli\N{NO-BREAK SPACE}: demandez à votre gestionnaire.")
        == 4
    )
    full = build_town()
    source = "the website of the zone, with its telephone numbers"
    lines = (PublicNumber("", "02 000 00 01", line, source, date(2026, 11, 2)) for line in DANGER_LINES)
    own = (
        PublicNumber(f"A service with a long name, number {number}", "02 000 00 02") for number in range(6)
    )
    with full.desk.steward.acts() as steward:
        change_numbers(steward, full.desk.id, [*lines, *own])
    card = words_on(browsing(full.desk.dina).get("/desk/danger/card/").content)
    assert card.count("02 000 00 0") == 10
    assert "This card reports nothing by itself" in card


def words_on(pdf: bytes) -> str:
    """The words of a card, which has one page."""
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    return page.extract_text()


def test_is_light(town: Town) -> None:
    """It must be there at once: few queries, however many calls, and no picture and no script of its own."""
    counts = []
    for _ in range(3):
        a_call_kept(town)
        with town.desk.emil.acts() as emil, CaptureQueriesContext(connection) as queries:
            show_danger_line(emil)
        counts.append(len(queries))
    assert counts[0] == counts[2] <= 16, counts
    page = browsing(town.desk.dina).get("/desk/danger/").content
    assert len(page) < 40_000
