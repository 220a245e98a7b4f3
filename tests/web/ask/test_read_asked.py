"""One's own question …"""

from datetime import timedelta

from desk.asked import answered, open_form, taken_in
from houvast.desk.services.close_asked import close_asked
from houvast.kernel import clock
from web.ask.visiting import asked, entered, stranger, text
from world import Town


def test_shows_the_answer_as_from_the_service_and_never_from_a_name(town: Town) -> None:
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug, "Wat nu?")
    client = entered(slug, code)
    assert "Er is nog geen antwoord." in text(client.get(f"/ask/{slug}/answer/"))
    answered(town, thread, "Eerst rust.")
    page = text(client.get(f"/ask/{slug}/answer/"))
    assert "Eerst rust." in page
    assert "Desk schreef" in page
    assert "Dina" not in page


def test_is_in_the_words_of_its_door_and_in_the_language_one_chooses(town: Town) -> None:
    slug = open_form(town.desk)
    client = entered(slug, asked(stranger(), slug, "Mag dit?", "young"))
    assert "Jij schreef" in text(client.get(f"/ask/{slug}/answer/"))
    assert "Du hast geschrieben" in text(client.get(f"/ask/{slug}/answer/?l=de"))


def test_asks_for_the_code_again_after_twenty_minutes(town: Town) -> None:
    slug = open_form(town.desk)
    client = entered(slug, asked(stranger(), slug))
    with clock.frozen_at(clock.now() + timedelta(minutes=21)):
        answer = client.get(f"/ask/{slug}/answer/")
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/ask/{slug}/code/")
    assert client.cookies["__Host-ask"].value == ""
    assert stranger().get(f"/ask/{slug}/answer/").status_code == 303


def test_that_was_closed_can_be_read_until_its_day_and_not_written_in(town: Town) -> None:
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug)
    with town.desk.dina.acts() as dina:
        close_asked(dina, thread)
    client = entered(slug, code)
    page = text(client.get(f"/ask/{slug}/answer/"))
    assert "Dit gesprek is afgesloten." in page
    assert "<textarea" not in page
