"""What came in by form …"""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from browsing import browsing
from desk.asked import answered, ask, newest, open_form, taken_in, write_on
from houvast.access.values import Function
from houvast.desk.selectors.list_asked import list_asked
from world import build_town, hire


def test_waits_in_a_list_of_the_team_and_of_nobody_else() -> None:
    town = build_town()
    slug = open_form(town.desk)
    ask(slug, "Mijn broer zwijgt.")
    outside = hire(town.desk, "fien", Function.DESK)
    for person, sees in ((town.desk.dina, True), (town.desk.emil, True), (outside, False)):
        page = browsing(person, "nl").get("/desk/form/").content.decode()
        assert ("Mijn broer zwijgt." in page) is sees
    assert (
        "1 bericht via het formulier wacht" in browsing(town.desk.dina, "nl").get("/desk/").content.decode()
    )
    assert (
        "1 bericht via het formulier wacht" in browsing(town.desk.dina, "nl").get("/work/").content.decode()
    )
    assert browsing(town.centre.anna).get("/desk/form/").status_code == 404


def test_shows_where_somebody_wrote_on() -> None:
    town = build_town()
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug)
    answered(town, thread)
    page = browsing(town.desk.dina, "nl").get("/desk/form/").content.decode()
    assert "Er wacht niets" in page or str(thread) not in page
    write_on(slug, code, "Dank u.")
    page = browsing(town.desk.dina, "nl").get("/desk/form/").content.decode()
    assert f"/desk/{thread}/" in page


def test_costs_the_same_number_of_queries_however_much_waits() -> None:
    town = build_town()
    slug = open_form(town.desk)
    counts = []
    for _ in range(2):
        for number in range(3):
            ask(slug, f"Vraag {number}")
        with town.desk.dina.acts() as dina, CaptureQueriesContext(connection) as queries:
            list_asked(dina)
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert newest(town)
