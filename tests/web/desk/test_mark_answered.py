"""Tapping "answered today" …"""

from browsing import browsing
from desk.given import a_card, open_at
from world import Town


def test_is_offered_done_and_taken_back_on_the_page_of_the_question(town: Town) -> None:
    question = open_at(town, a_card())
    desk, where = browsing(town.desk.dina), f"/desk/{question}/"
    assert "Answered today" in desk.get(where).content.decode()
    assert desk.post(f"{where}answered/").status_code == 303
    page = desk.get(where).content.decode()
    assert "Answered today" not in page
    assert "The desk called or wrote back" in page
    assert "Not answered after all" in page
    assert desk.post(f"{where}not-answered/").status_code == 303
    assert "Answered today" in desk.get(where).content.decode()


def test_changes_nothing_by_being_looked_at(town: Town) -> None:
    question = open_at(town, a_card())
    desk = browsing(town.desk.dina)
    assert desk.get(f"/desk/{question}/answered/").status_code == 405
    assert "Answered today" in desk.get(f"/desk/{question}/").content.decode()
