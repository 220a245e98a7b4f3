"""The page of a colleague …"""

from browsing import browsing
from world import Service, dossier_of


def test_tells_the_steward_everything_but_what_is_in_dossiers(centre: Service) -> None:
    dossier_of(centre.anna, centre)
    text = browsing(centre.steward).get(f"/access/colleagues/{centre.anna.user_id}/").content.decode()
    for words in ("Anna", centre.anna.login_name, "Guidance worker", "Professional secrecy", "Active"):
        assert words in text


def test_is_not_there_for_colleagues_nor_about_oneself(centre: Service) -> None:
    assert browsing(centre.bert).get(f"/access/colleagues/{centre.anna.user_id}/").status_code == 404
    own = f"/access/colleagues/{centre.steward.user_id}/"
    assert browsing(centre.steward).get(own).status_code == 404
