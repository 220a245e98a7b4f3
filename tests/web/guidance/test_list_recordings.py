"""The list of questions read aloud …"""

from browsing import browsing
from world import Town


def test_shows_every_question_in_every_language(town: Town) -> None:
    page = browsing(town.centre.steward, "nl").get("/guidance/recordings/").content.decode()
    assert all(word in page for word in ("Wat heb je nu het meest nodig?", "De quoi as-tu le plus besoin"))
