"""The list of my trajectories …"""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.access.values import Function
from world import Town, build_town, found, hire, secure_recovery


def test_shows_names_to_who_holds_them_and_to_nobody_else() -> None:
    town = build_town()  # others fill the shared town's lists, page after page
    trajectory_of(town.centre.anna, town.centre.coach, "Wannes Wijs")
    for holder in (town.centre.anna, town.centre.coach):
        assert "Wannes Wijs" in browsing(holder).get("/guidance/").content.decode()
    for other in (town.centre.bert, town.elsewhere.chloe):
        answer = browsing(other).get("/guidance/")
        assert answer.status_code == 200
        assert "Wannes Wijs" not in answer.content.decode()


def test_is_not_there_for_the_desk_and_support(town: Town) -> None:
    for other in (town.desk.dina, town.desk.support):
        assert browsing(other).get("/guidance/").status_code == 404
    assert browsing(None).get("/guidance/").status_code == 303


def test_costs_as_many_queries_for_fifty_as_for_five() -> None:
    centre = found()
    secure_recovery(centre)
    worker, coach = hire(centre, "noor", Function.GUIDE), hire(centre, "piet", Function.COACH)
    counts = []
    for more in (5, 45):
        for number in range(more):
            trajectory_of(worker, coach, f"Person {number}")
        client = browsing(worker)
        client.get("/guidance/")
        with CaptureQueriesContext(connection) as queries:
            page = client.get("/guidance/")
        assert page.content.decode().count("Person ") >= more
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_says_what_to_do_when_there_is_nothing() -> None:
    centre = found()
    worker = hire(centre, "noor", Function.GUIDE)
    assert "No trajectories yet" in browsing(worker).get("/guidance/").content.decode()
    assert "Nothing closed yet" in browsing(worker).get("/guidance/?show=closed").content.decode()
