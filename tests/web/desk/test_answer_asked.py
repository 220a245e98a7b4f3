"""An answer to whoever asked by form …"""

from browsing import browsing
from desk.asked import open_form, read, taken_in, write_on
from houvast.kernel.ids import new_id
from world import Town


def test_is_shown_as_it_will_be_read_before_it_waits(town: Town) -> None:
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug)
    dina, address = browsing(town.desk.dina, "nl"), f"/desk/form/{thread}/answer/"
    form = {"submission": str(new_id()), "words": "Fijn dat u het vraagt."}
    shown = dina.post(address, {**form, "preview": "1"})
    assert shown.status_code == 200
    assert "Zo zal het gelezen worden" in shown.content.decode()
    assert not read(slug, code).lines
    for _ in range(2):
        assert dina.post(address, form).headers["Location"] == f"/desk/{thread}/"
    assert [line.words for line in read(slug, code).lines] == ["Fijn dat u het vraagt."]


def test_that_is_empty_or_too_late_comes_back_with_a_sentence(town: Town) -> None:
    slug = open_form(town.desk)
    thread, _code = taken_in(town, slug)
    dina, address = browsing(town.desk.dina, "nl"), f"/desk/form/{thread}/answer/"
    assert dina.post(address, {"submission": str(new_id()), "words": " "}).status_code == 422
    assert browsing(town.desk.dina).post(f"/desk/form/{thread}/close/").status_code == 303
    late = dina.post(address, {"submission": str(new_id()), "words": "Bewaar mij"})
    assert (late.status_code, "Bewaar mij" in late.content.decode()) == (409, True)


def test_and_what_came_in_stand_on_the_page_of_the_question(town: Town) -> None:
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug, "Vanwaar komt dit?")
    write_on(slug, code, "Het is dringender nu.")
    page = browsing(town.desk.emil, "nl").get(f"/desk/{thread}/").content.decode()
    assert "Het is dringender nu." in page
    assert "Schreef verder" in page
    assert f"/desk/form/{thread}/answer/" in page


def test_is_written_by_nobody_elses_hand(town: Town) -> None:
    slug = open_form(town.desk)
    thread, _code = taken_in(town, slug)
    form = {"submission": str(new_id()), "words": "Van elders."}
    assert browsing(town.centre.anna).post(f"/desk/form/{thread}/answer/", form).status_code == 404
