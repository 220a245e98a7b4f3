"""The page of who looked …"""

from browsing import browsing
from world import Service, dossier_of


def test_is_for_the_holder_and_the_officer(centre: Service) -> None:
    opened = dossier_of(centre.anna, centre)
    browsing(centre.anna).get(f"/access/dossiers/{opened.id}/")
    for person in (centre.anna, centre.dpo):
        text = browsing(person).get(f"/access/dossiers/{opened.id}/readers/").content.decode()
        assert "Looked at who has access" in text
        assert opened.reference in text
    assert browsing(centre.bert).get(f"/access/dossiers/{opened.id}/readers/").status_code == 404
