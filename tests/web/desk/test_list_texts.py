"""The list of texts …"""

from browsing import browsing
from world import Town


def test_shows_every_kind_to_the_desk_and_lets_the_steward_word_them(town: Town) -> None:
    desk = browsing(town.desk.dina, "en").get("/desk/texts/").content.decode()
    assert "A mail to a service: may we call you?" in desk
    assert "/desk/texts/answer/nl/" not in desk
    steward = browsing(town.desk.steward, "en").get("/desk/texts/").content.decode()
    assert "/desk/texts/answer/de/" in steward
