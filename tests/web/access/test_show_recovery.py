"""The recovery page …"""

from browsing import browsing
from world import Service, found


def test_warns_where_there_is_none(centre: Service) -> None:
    bare = found()
    assert "There is no recovery yet" in browsing(bare.steward).get("/access/recovery/").content.decode()
    text = browsing(centre.holder1).get("/access/recovery/").content.decode()
    assert "Holder1, Holder2, Holder3" in text
    assert "There is no recovery yet" not in text
    assert browsing(centre.anna).get("/access/recovery/").status_code == 404
