"""Arranging questions on the page …"""

from uuid import UUID

import pytest
from django.test import Client

from assessment.drafts import begun
from browsing import browsing
from houvast.instruments.editing import Part
from web.assessment.filling import words_of
from world import Town

OWN = "/assessment/instruments/own/"


def arranged(client: Client, draft: UUID, act: str, name: str) -> int:
    """Presses a button beside a question."""
    sent = {"act": act, "part": str(Part(name).number(draft))}
    return client.post(f"{OWN}{draft}/arrange/", sent).status_code


def test_moves_takes_out_and_puts_back(town: Town) -> None:
    coach, draft = browsing(town.centre.coach), begun(town.centre.coach)
    assert arranged(coach, draft, "up", "items/school") == 303
    words = words_of(coach, f"{OWN}{draft}/")
    assert words.index("school (nl)") < words.index("home (nl)")
    assert arranged(coach, draft, "take_out", "items/home") == 303
    assert "These can be put back until you publish. home (nl)" in words_of(coach, f"{OWN}{draft}/")
    assert arranged(coach, draft, "put_back", "items/home") == 303
    assert "These can be put back" not in words_of(coach, f"{OWN}{draft}/")


@pytest.mark.parametrize("sent", [{}, {"act": "rank"}, {"act": "up", "part": "x"}])
def test_does_nothing_with_what_no_button_sends(town: Town, sent: dict[str, str]) -> None:
    coach, draft = browsing(town.centre.coach), begun(town.centre.coach)
    assert coach.post(f"{OWN}{draft}/arrange/", sent).status_code == 303
    assert coach.get(f"{OWN}{draft}/arrange/").status_code == 405
