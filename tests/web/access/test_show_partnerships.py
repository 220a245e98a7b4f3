"""The page of partners …"""

from browsing import browsing
from web.access.shown import small_code
from world import Service, found


def test_shows_ones_own_fingerprint_and_every_other_service(centre: Service) -> None:
    other = found("Dienst Vlierbeke")
    answer = browsing(centre.steward).get("/access/partners/")
    text = answer.content.decode()
    assert len(small_code(answer)) == len("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF")
    assert "Dienst Vlierbeke" in text
    assert f"/access/services/{centre.id}/partners/{other.id}/" in text
    assert browsing(centre.anna).get("/access/partners/").status_code == 404
