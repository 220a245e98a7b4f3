"""Finding a dossier by its reference …"""

from browsing import browsing
from world import Service, dossier_of


def test_leads_the_officer_to_who_looked(centre: Service) -> None:
    opened = dossier_of(centre.anna, centre)
    client = browsing(centre.dpo)
    found = client.post("/access/log/find/", {"reference": opened.reference.lower()})
    assert found.headers["Location"] == f"/access/dossiers/{opened.id}/readers/"
    unknown = client.post("/access/log/find/", {"reference": "ZZZZ-2222"})
    assert unknown.status_code == 422
    assert "There is no dossier with this reference here." in unknown.content.decode()
    assert browsing(centre.anna).get("/access/log/find/").status_code == 404
