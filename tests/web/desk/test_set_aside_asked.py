"""Setting aside what is no question …"""

from apart import harm
from browsing import browsing
from desk.asked import ask, newest, open_form, taken_in
from web.ask.visiting import post, stranger
from world import Town


def test_erases_it_after_asking_once_more(town: Town) -> None:
    slug = open_form(town.desk)
    code = ask(slug, "xxxx yyyy").code
    thread, dina = newest(town), browsing(town.desk.dina, "nl")
    assert "xxxx yyyy" in dina.get(f"/desk/form/{thread}/set-aside/").content.decode()
    assert dina.post(f"/desk/form/{thread}/set-aside/").status_code == 303
    assert not harm("SELECT 1 FROM access.asked_thread WHERE id = %s", thread)
    assert post(stranger(), f"/ask/{slug}/code/", code=code).status_code == 422
    assert dina.get(f"/desk/form/{thread}/set-aside/").status_code == 404


def test_is_refused_once_it_is_a_question_of_the_desk(town: Town) -> None:
    slug = open_form(town.desk)
    thread, _code = taken_in(town, slug)
    assert browsing(town.desk.dina).post(f"/desk/form/{thread}/set-aside/").status_code == 409
    assert harm("SELECT 1 FROM access.asked_thread WHERE id = %s", thread)


def test_is_possible_for_what_nobody_can_open(town: Town) -> None:
    slug = open_form(town.desk)
    ask(slug)
    thread, dina = newest(town), browsing(town.desk.dina, "nl")
    harm("UPDATE access.asked_word SET for_desk = '\\x00' WHERE thread_id = %s", thread)
    assert "Dit gaat niet open." in dina.get("/desk/form/").content.decode()
    assert dina.get(f"/desk/form/{thread}/set-aside/").status_code == 200
    assert dina.post(f"/desk/form/{thread}/set-aside/").status_code == 303
