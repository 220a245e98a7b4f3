"""The page of those who wait too long …"""

from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from browsing import browsing
from desk.duties import asked_on
from desk.given import a_card
from houvast.desk.selectors.list_overdue import list_overdue
from houvast.kernel import clock
from world import build_town


def test_is_counted_above_the_list_and_in_my_work_and_empties_with_a_tap() -> None:
    town = build_town()
    desk = browsing(town.desk.dina)
    assert "waits longer" not in desk.get("/desk/").content.decode()
    question = asked_on(town, clock.today() - timedelta(days=20), a_card("Waits since long."))
    asked_on(town, clock.today(), a_card("Asked today."))
    for address in ("/desk/", "/work/"):
        assert "1 question waits longer than was promised" in desk.get(address).content.decode()
    page = desk.get("/desk/overdue/").content.decode()
    assert "Waiting too long: 1 question" in page
    assert "Waits since long." in page
    assert "Asked today." not in page
    assert desk.post(f"/desk/{question}/answered/").status_code == 303
    assert "Nobody waits too long" in desk.get("/desk/overdue/").content.decode()


def test_puts_the_longest_wait_first_and_names_no_worker() -> None:
    town = build_town()
    for days, worry in ((9, "Later."), (30, "Earlier.")):
        asked_on(town, clock.today() - timedelta(days=days), a_card(worry))
    page = browsing(town.desk.emil).get("/desk/overdue/").content.decode()
    main = page[page.index("<main") : page.index("</main")]
    assert main.index("Earlier.") < main.index("Later.")
    assert "Dina" not in main


def test_costs_no_query_more_with_more_questions() -> None:
    town, counts = build_town(), []
    for _ in range(3):
        asked_on(town, clock.today() - timedelta(days=20))
        with town.desk.emil.acts() as emil, CaptureQueriesContext(connection) as queries:
            list_overdue(emil)
        counts.append(len(queries))
    assert counts[0] == counts[2], counts
