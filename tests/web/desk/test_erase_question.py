"""The page that lets a question vanish …"""

from browsing import browsing
from desk.given import a_card, ended, open_at
from world import Town


def test_asks_once_more_and_then_it_is_gone(town: Town) -> None:
    question, dina = ended(town), browsing(town.desk.dina)
    assert "What stays is the count" in dina.get(f"/desk/{question}/erase/").content.decode()
    assert dina.get(f"/desk/{question}/").status_code == 200
    gone = dina.post(f"/desk/{question}/erase/")
    assert (gone.status_code, gone.headers["location"]) == (303, "/desk/")
    assert dina.get(f"/desk/{question}/").status_code == 404


def test_is_refused_while_the_question_is_open(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    assert dina.post(f"/desk/{question}/erase/").status_code == 409
    assert dina.get(f"/desk/{question}/").status_code == 200
