"""Opening what came in by form …"""

from browsing import browsing
from desk.asked import ask, newest, open_form, taken_in
from world import Town


def test_shows_it_whole_and_makes_it_a_question_with_a_day_to_answer_by(town: Town) -> None:
    slug = open_form(town.desk)
    ask(slug, "Onze leerling tekent vlaggen.")
    thread, dina = newest(town), browsing(town.desk.dina, "nl")
    page = dina.get(f"/desk/form/{thread}/").content.decode()
    assert "Onze leerling tekent vlaggen." in page
    assert "Samen gegeten." in page
    for _ in range(2):
        assert dina.post(f"/desk/form/{thread}/").headers["Location"] == f"/desk/{thread}/"
    question = dina.get(f"/desk/{thread}/").content.decode()
    assert "Formulier op de website" in question
    assert "Antwoorden tegen" in question or "Antwoord tegen" in question
    assert dina.get(f"/desk/form/{thread}/").status_code == 303


def test_by_two_colleagues_makes_one_question(town: Town) -> None:
    slug = open_form(town.desk)
    thread, _code = taken_in(town, slug)
    assert browsing(town.desk.emil, "nl").post(f"/desk/form/{thread}/").status_code == 303
    assert browsing(town.desk.emil, "nl").get(f"/desk/{thread}/").status_code == 200


def test_is_nobody_elses(town: Town) -> None:
    slug = open_form(town.desk)
    ask(slug)
    for person in (town.centre.anna, town.elsewhere.chloe, town.desk.support):
        assert browsing(person).get(f"/desk/form/{newest(town)}/").status_code == 404
        assert browsing(person).post(f"/desk/form/{newest(town)}/").status_code == 404
