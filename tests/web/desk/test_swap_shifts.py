"""Swapping two half days …"""

from datetime import timedelta

from browsing import browsing
from houvast.desk.services.plan_week import WeekPlan, plan_week
from houvast.desk.values.duty import Half, Slot, monday_of
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import build_town


def test_offers_what_somebody_has_and_exchanges_it() -> None:
    town = build_town()
    monday = monday_of(clock.today()) + timedelta(days=7)
    morning, evening = Slot(monday, Half.MORNING), Slot(monday + timedelta(days=1), Half.AFTERNOON)
    with town.desk.dina.acts() as dina:
        workers = {morning: dina.user_id, evening: town.desk.emil.user_id}
        plan_week(dina, WeekPlan(monday, workers))
    desk = browsing(town.desk.dina)
    page = desk.get("/desk/roster/swap/", {"half": morning.key}).content.decode()
    assert page.count(f'<option value="{morning.key}" selected') == 1
    pair = {"one": morning.key, "other": evening.key, "submission": str(new_id())}
    assert desk.post("/desk/roster/swap/", pair | {"other": morning.key}).status_code == 422
    assert desk.post("/desk/roster/swap/", pair).status_code == 303
    roster = desk.get("/desk/roster/").content.decode()
    assert roster.index("<strong>Emil</strong>") < roster.index("<strong>Dina</strong>")
