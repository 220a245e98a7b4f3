"""A closing day on the page of the clock …"""

from browsing import browsing
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.kernel.working_days import add_working_days
from world import build_town


def test_is_entered_and_taken_back() -> None:
    town = build_town()
    steward, day = browsing(town.desk.steward), add_working_days(clock.today(), 9)
    posted = {"day": day.isoformat(), "closed_for": "bridge", "submission": str(new_id())}
    assert steward.post("/desk/clock/closed/", posted).status_code == 303
    page = steward.get("/desk/clock/").content.decode()
    assert "Bridge day" in page
    address = page[page.index("/desk/clock/closed/", page.index("<tbody")) :].split('"')[0]
    assert steward.post(address).status_code == 303
    assert "No closing days yet" in steward.get("/desk/clock/").content.decode()
    wrong = steward.post("/desk/clock/closed/", posted | {"day": "2020-01-01"})
    assert wrong.status_code == 422
