"""Handing a team's keys over …"""

from browsing import browsing
from houvast.access.services.add_member import add_member
from houvast.access.values import FunctionKeyKind
from world import Service, team


def test_is_one_button_for_a_member(centre: Service) -> None:
    own = dict(centre.functions)
    desk = team(centre, FunctionKeyKind.TEAM, centre.anna)
    centre.functions.update(own)
    with centre.steward.acts() as steward:
        member = add_member(steward, desk, centre.bert.user_id)
    assert browsing(centre.bert).post(f"/access/members/{member}/welcome/").status_code == 404
    assert browsing(centre.anna).post(f"/access/members/{member}/welcome/").status_code == 303
    with centre.bert.acts() as bert:
        assert bert.keyring.function_pairs(desk)
