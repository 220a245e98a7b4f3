"""The page of the duty of silence …"""

from browsing import browsing
from world import Service


def test_keeps_what_binds_a_colleague(centre: Service) -> None:
    address = f"/access/colleagues/{centre.bert.user_id}/duty/"
    form = {"kind": "statute", "citation": "Decree of 2 May 2019, art. 4"}
    assert browsing(centre.steward).post(address, form).status_code == 303
    page = browsing(centre.steward).get(f"/access/colleagues/{centre.bert.user_id}/")
    assert "Decree of 2 May 2019, art. 4" in page.content.decode()
    assert browsing(centre.steward).post(address, {"kind": "statute"}).status_code == 422
