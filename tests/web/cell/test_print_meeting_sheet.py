"""The sheet of a meeting on paper …"""

from browsing import browsing
from cell.given_room import held
from web.cell.held_pages import pages


def test_is_a_paper_under_a_neutral_name() -> None:
    """F27: a printable sheet without names."""
    room = held()
    answer = browsing(room.town.city.cas, "nl").get(pages(room)["sheet"])
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    assert "Haddad" not in answer.headers["Content-Disposition"]
