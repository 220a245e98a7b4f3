"""Taking somebody out of a team …"""

from browsing import browsing
from houvast.access.values import FunctionKeyKind
from world import Service, team


def test_gives_the_others_new_keys(centre: Service) -> None:
    own = dict(centre.functions)
    desk = team(centre, FunctionKeyKind.TEAM, centre.anna, centre.bert)
    centre.functions.update(own)
    client = browsing(centre.steward)
    assert client.post(f"/access/teams/{desk}/remove/{centre.bert.user_id}/").status_code == 303
    with centre.anna.acts() as anna:
        assert set(anna.keyring.function_pairs(desk)) == {1, 2}
    assert client.post(f"/access/teams/{desk}/remove/{centre.anna.user_id}/").status_code == 409
