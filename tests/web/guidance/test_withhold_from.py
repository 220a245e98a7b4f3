"""Withholding …"""

from web.guidance.telling import telling
from world import Town


def test_stands_as_a_warning_until_it_is_ended(town: Town) -> None:
    anna = telling(town)
    assert anna.send("agreements/withheld/", from_whom="the school", what="that she was in hospital") == 303
    assert "that she was in hospital" in anna.page("")
    assert anna.send("agreements/withheld/", from_whom="the school") == 422
