"""The pages of the roster …"""

from datetime import timedelta

from browsing import browsing
from houvast.desk.services._shifts import slot_now
from houvast.desk.values.duty import monday_of, week_slots
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import build_town


def test_say_who_is_on_duty_now_after_one_tap_on_the_list() -> None:
    town = build_town()
    desk = browsing(town.desk.dina)
    assert "Nobody is on duty now." in desk.get("/desk/").content.decode()
    tapped = desk.post("/desk/roster/take/", {"half": slot_now().key, "from": "list"})
    assert tapped.headers["Location"] == "/desk/"
    assert "On duty now: Dina" in browsing(town.desk.emil).get("/desk/").content.decode()
    assert "Hand over the shift" in desk.get("/desk/").content.decode()


def test_plan_swap_and_open_a_half_day_again() -> None:
    town = build_town()
    desk, emil = browsing(town.desk.dina), str(town.desk.emil.user_id)
    monday = monday_of(clock.today()) + timedelta(days=7)
    halves = {f"half_{slot.day}_{slot.half}": emil for slot in week_slots(monday)}
    week = halves | {"alike": "2", "submission": str(new_id())}
    assert desk.post(f"/desk/roster/week/?week={monday.isoformat()}", week).status_code == 303
    page = desk.get("/desk/roster/").content.decode()
    assert page.count("<strong>Emil</strong>") >= 20
    swap = desk.get("/desk/roster/swap/").content.decode()
    first, second = (part.split('"')[0] for part in swap.split('<option value="')[1:3])
    swapped = {"one": first, "other": second, "submission": str(new_id())}
    assert desk.post("/desk/roster/swap/", swapped).status_code == 303
    assert desk.post("/desk/roster/swap/", swapped | {"other": first}).status_code == 422
    assert desk.post("/desk/roster/release/", {"half": first}).status_code == 303
    assert (
        desk.get("/desk/roster/").content.decode().count("<strong>Emil</strong>")
        == page.count("<strong>Emil</strong>") - 1
    )
