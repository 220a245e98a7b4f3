"""The page with one's own traces …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from houvast.rights.models.aids import Trace
from houvast.rights.services.weigh_grave_danger import weigh_grave_danger
from rights.given import a_danger
from world import Town, build_town


def test_is_kind_when_there_are_none() -> None:
    town = build_town()
    assert "No traces yet" in browsing(town.centre.anna).get("/aids/").content.decode()


def test_lists_ones_own_and_nobody_elses(town: Town) -> None:
    trace = new_id()
    with town.centre.anna.acts() as anna:
        weigh_grave_danger(anna, trace, a_danger())
    assert str(trace) in browsing(town.centre.anna).get("/aids/").content.decode()
    assert str(trace) not in browsing(town.centre.bert).get("/aids/").content.decode()


def test_still_lists_a_trace_whose_keys_were_replaced() -> None:
    town, trace = build_town(), new_id()
    with town.centre.anna.acts() as anna:
        Trace.objects.create(id=trace, user_id=anna.user_id, sealed=b"sealed to an earlier key")
    anna = browsing(town.centre.anna)
    assert "keys were replaced" in anna.get("/aids/").content.decode()
    assert anna.get(f"/aids/traces/{trace}/").status_code == 409
    assert anna.post(f"/aids/traces/{trace}/withdraw/").status_code == 303
    assert "No traces yet" in anna.get("/aids/").content.decode()
