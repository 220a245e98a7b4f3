"""My calendar …"""

from browsing import browsing
from guidance.outings import a_service
from world import Town


def test_is_opened_by_oneself_and_shown_once() -> None:
    amal = browsing(a_service(with_duty=False).amal)
    assert "There is no calendar yet" in amal.get("/work/calendar/").content.decode()
    assert ".ics" in amal.post("/work/calendar/open/").content.decode()
    page = amal.get("/work/calendar/").content.decode()
    assert "Opened on" in page
    assert ".ics" not in page
    assert amal.get("/work/calendar/open/").status_code == 405


def test_is_not_for_the_desk(town: Town) -> None:
    assert browsing(town.desk.dina).get("/work/calendar/").status_code == 404
