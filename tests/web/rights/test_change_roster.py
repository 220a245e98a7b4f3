"""Filling in an evening …"""

from browsing import browsing
from houvast.access.values import FunctionKeyKind
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.rights.values import evening_of
from world import Town, build_town


def filled(**changes: str) -> dict[str, str]:
    evening = evening_of(clock.now()).isoformat()
    return {"day": evening, "name": "Emil", "phone": "1204", "submission": str(new_id())} | changes


def test_is_saved_and_offered_again_for_change() -> None:
    town = build_town()
    where = f"/aids/night-roster/{town.desk.functions[FunctionKeyKind.TEAM]}/"
    dina = browsing(town.desk.dina)
    assert dina.post(where, filled()).status_code == 303
    again = dina.get(where, {"evening": evening_of(clock.now()).isoformat()}).content.decode()
    assert 'value="Emil"' in again
    assert dina.post(where, filled(name="", phone="")).status_code == 303
    assert "Nobody is filled in" in dina.get("/aids/night-roster/").content.decode()


def test_says_what_is_wrong_and_keeps_what_was_typed(town: Town) -> None:
    where = f"/aids/night-roster/{town.desk.functions[FunctionKeyKind.TEAM]}/"
    answer = browsing(town.desk.dina).post(where, filled(day="2020-01-01"))
    assert answer.status_code == 422
    assert 'value="1204"' in answer.content.decode()
    assert browsing(town.desk.dina).post(where, filled(name="")).status_code == 422


def test_does_not_exist_for_another_team(town: Town) -> None:
    where = f"/aids/night-roster/{town.desk.functions[FunctionKeyKind.TEAM]}/"
    assert browsing(town.centre.anna).get(where).status_code == 404
    assert browsing(town.desk.dpo).post(where, filled()).status_code == 404
