"""Opening a half day again …"""

from browsing import browsing
from houvast.desk.services._shifts import slot_now
from world import build_town


def test_leaves_nobody_on_duty_and_says_so_to_the_team() -> None:
    town = build_town()
    half = {"half": slot_now().key}
    assert browsing(town.desk.dina).post("/desk/roster/take/", half).status_code == 303
    assert browsing(town.desk.emil).post("/desk/roster/release/", half).status_code == 303
    assert "Nobody is on duty now." in browsing(town.desk.dina).get("/desk/").content.decode()


def test_knows_no_half_day_by_another_word_and_asks_for_no_reason() -> None:
    town = build_town()
    desk = browsing(town.desk.dina)
    assert desk.post("/desk/roster/release/", {"half": "never"}).status_code == 404
    half = {"half": slot_now().key}
    desk.post("/desk/roster/take/", half)
    page = desk.get("/desk/roster/").content.decode()
    form = page[page.index('action="/desk/roster/release/"') :].split("</form>")[0]
    assert form.count("<input") == 2  # the half day, and Django's own token
