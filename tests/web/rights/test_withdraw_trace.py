"""Withdrawing on the screen …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from houvast.rights.services.weigh_grave_danger import weigh_grave_danger
from rights.given import a_danger
from world import Town


def test_asks_once_more_then_destroys(town: Town) -> None:
    trace = new_id()
    with town.centre.anna.acts() as actor:
        weigh_grave_danger(actor, trace, a_danger())
    anna, where = browsing(town.centre.anna), f"/aids/traces/{trace}/withdraw/"
    assert "nobody else has it" in anna.get(where).content.decode()
    assert browsing(town.centre.bert).post(where).status_code == 404
    assert anna.post(where).status_code == 303
    assert anna.get(where).status_code == 404
