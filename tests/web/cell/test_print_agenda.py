"""The agenda on paper …"""

from cell.given_meetings import planned
from cell.pages import meeting, paper
from world import Town


def test_is_a_file_in_the_readers_language_whose_name_says_nothing(town: Town) -> None:
    given = planned(town)
    for language in ("nl", "fr"):
        assert f"/Lang({language}-BE)".encode() in paper(town, meeting(given, "print/"), language)
