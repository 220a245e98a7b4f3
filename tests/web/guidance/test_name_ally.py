"""Naming an ally …"""

from web.guidance.telling import telling
from world import Town


def test_needs_a_role_and_the_young_persons_wish(town: Town) -> None:
    anna = telling(town)
    typed = {"who": "aunt", "parts": "listens", "wish": "yes", "involvement": "in_plan"}
    assert anna.send("ideals/ally/", **typed) == 303
    page = anna.page("ideals/")
    for text in ("aunt", "Listens", "Has a place in the plan"):
        assert text in page
    assert anna.send("ideals/ally/", who="aunt") == 422


def test_begins_with_somebody_of_the_dossier_when_a_link_names_them(town: Town) -> None:
    anna = telling(town)
    person = {"part": "family", "role": "grandmother"}
    assert anna.send("people/", **person) == 303
    page = anna.page("ideals/")
    assert "grandmother" in page
    link = page.split("ideals/ally/?person=")[1].split('"')[0]
    form = anna.page(f"ideals/ally/?person={link}")
    assert 'value="grandmother"' in form
    typed = {"who": "grandmother", "person": link, "wish": "yes", "involvement": "in_plan"}
    assert anna.send("ideals/ally/", **typed) == 303
    assert f"person={link}" not in anna.page("ideals/")
