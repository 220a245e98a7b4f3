"""Adding a service …"""

from browsing import browsing
from web.directory.entries import NEW, submitted, words_of
from world import Town


def test_asks_for_a_name_and_gives_everything_back(town: Town) -> None:
    answer = browsing(town.desk.dina).post("/guide/new/", submitted(**NEW | {"name": ""}))
    assert answer.status_code == 422
    content = answer.content.decode()
    assert "Een luisterend oor." in content
    assert 'value="000 11 22"' in content


def test_asks_for_an_organisation(town: Town) -> None:
    answer = browsing(town.desk.dina).post("/guide/new/", submitted(**NEW | {"organization_name": ""}))
    assert answer.status_code == 422
    assert "Give the organisation a name." in answer.content.decode()


def test_makes_one_of_a_double_click(town: Town) -> None:
    dina, fields = browsing(town.desk.dina), submitted(**NEW)
    first, second = (dina.post("/guide/new/", fields).headers["Location"] for _ in range(2))
    assert first == second
    assert "Praatcafé" in words_of(dina, first)


def test_keeps_a_second_text_under_the_same_number_apart(town: Town) -> None:
    dina, fields = browsing(town.desk.dina), submitted(**NEW)
    assert dina.post("/guide/new/", fields).status_code == 303
    answer = dina.post("/guide/new/", fields | {"description": "Iets anders."})
    assert answer.status_code == 409
    assert "Iets anders." in answer.content.decode()


def test_is_not_for_a_guide(town: Town) -> None:
    assert browsing(town.centre.anna).get("/guide/new/").status_code == 404
