"""A trace on the screen …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from houvast.rights.services.weigh_grave_danger import weigh_grave_danger
from rights.given import a_danger
from world import Town


def test_leaves_out_what_was_not_answered_and_can_be_printed(town: Town) -> None:
    trace = new_id()
    with town.centre.anna.acts() as anna:
        weigh_grave_danger(anna, trace, a_danger())
    page = browsing(town.centre.anna).get(f"/aids/traces/{trace}/").content.decode()
    assert "Stayed with him." in page
    assert "If not: why not?" not in page
    assert "data-print" in page or "Print" in page


def test_does_not_exist_for_others(town: Town) -> None:
    trace = new_id()
    with town.centre.anna.acts() as anna:
        weigh_grave_danger(anna, trace, a_danger())
    for person in (town.centre.bert, town.centre.coach, town.elsewhere.chloe, town.centre.dpo):
        assert browsing(person).get(f"/aids/traces/{trace}/").status_code == 404
