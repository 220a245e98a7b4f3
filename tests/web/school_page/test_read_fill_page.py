"""A school's own page …"""

from django.test import Client

from browsing import browsing
from guidance.fills import enter as enter_as_person
from guidance.fills import offer
from guidance.trajectories import trajectory_of
from houvast.access.fill_values import FillState
from houvast.kernel.ids import new_id
from houvast.schools.selectors.show_school_page import show_school_page
from houvast.schools.values.school_pages import HELPED, REACHED, WORD
from houvast.web.cookies import VISIT
from schools.given import a_school_team, agreed, answered, enter, offered, opened, visited
from world import Town

PAGE = "/school-page/"


def visitor(visit: str, language: str = "en") -> Client:
    """The browser of somebody at the school, after the code."""
    client = browsing(None, language)
    client.cookies[VISIT] = visit
    return client


def test_asks_for_the_code_and_says_nothing_before_it() -> None:
    city = a_school_team()
    page = offered(city.dina, opened(city.dina))
    client, address = browsing(None, "nl"), f"{PAGE}{page.token}/"
    for _ in range(12):
        before = client.get(address).content.decode()
    assert "Code van zes cijfers" in before
    assert not any(word in before for word in ("Vaartwijk", "Hilde", "Dina"))
    wrong = client.post(address, {"code": f"{(int(page.code) + 1) % 10**6:06d}"})
    assert (wrong.status_code, "9" in wrong.content.decode()) == (422, True)
    right = client.post(address, {"code": f"{page.code[:3]} {page.code[3:]}"})
    assert (right.status_code, right.url) == (303, PAGE)
    inside = client.get(PAGE).content.decode()
    assert "Campus Vaartwijk" in inside
    again = browsing(None).post(address, {"code": page.code})
    assert again.status_code == 409


def test_shows_the_question_what_was_done_and_a_form_and_nothing_of_another_support() -> None:
    city = a_school_team()
    support, other = opened(city.dina), opened(city.dina)
    visited(city.dina, support, "A talk with the care team.")
    agreed(city.dina, support)
    visited(city.dina, other, "Something of another school.")
    page = visitor(enter(offered(city.dina, support)), "fr").get(PAGE).content.decode()
    for there in ("Campus Vaartwijk", "A talk with the care team.", "ce qui a aidé", "Pour Hilde"):
        assert there in page
    for absent in ("another school", "03 555", "/schools/", str(support)):
        assert absent not in page


def test_sends_what_was_written_and_shows_it_to_nobody_again() -> None:
    city = a_school_team()
    support, number = opened(city.dina), new_id()
    client = visitor(enter(offered(city.dina, support, page=number)))
    told = {"reached": "partly", "helped": "Two visits.", "missing": "", "go_on": "", "word": "Thank you."}
    assert client.post(f"{PAGE}send/", told).url == PAGE
    after = client.get(PAGE).content.decode()
    assert "Thank you" in after
    assert "Two visits" not in after
    with city.dina.acts() as dina:
        found = show_school_page(dina, support, number)
    assert found.state is FillState.SENT
    answers = dict(found.answers)
    assert (answers[REACHED], answers[HELPED], answers[WORD]) == ("partly", "Two visits.", "Thank you.")


def test_loses_nothing_when_it_is_refused() -> None:
    city = a_school_team()
    client = visitor(enter(offered(city.dina, opened(city.dina))))
    empty = client.post(f"{PAGE}send/", {"helped": ""})
    assert (empty.status_code, "One word is enough" in empty.content.decode()) == (422, True)
    odd = client.post(f"{PAGE}send/", {"reached": "ten out of ten", "helped": "Two visits."})
    assert odd.status_code == 422
    assert "Two visits." in odd.content.decode()


def test_keeps_what_is_typed_for_this_browser_alone() -> None:
    city = a_school_team()
    client = visitor(enter(offered(city.dina, opened(city.dina))))
    kept = client.post(
        f"{PAGE}keep/", {"helped": "Half a sentence"}, headers={"X-Requested-With": "autosave"}
    )
    assert kept.status_code == 204
    assert "Half a sentence" in client.get(PAGE).content.decode()
    assert browsing(None).get(PAGE).status_code == 404


def test_leaves_nothing_when_its_reader_stops() -> None:
    city = a_school_team()
    client = visitor(enter(offered(city.dina, opened(city.dina))))
    client.post(f"{PAGE}keep/", {"helped": "Half a sentence"})
    assert "erased" in client.get(f"{PAGE}leave/").content.decode()
    assert "Everything is erased" in client.post(f"{PAGE}leave/").content.decode()
    assert client.get(PAGE).status_code == 404


def test_is_never_taken_for_the_page_of_a_young_person_nor_the_other_way_round(town: Town) -> None:
    city = a_school_team()
    school = visitor(enter(offered(city.dina, opened(city.dina))))
    assert school.get("/fill/").url == PAGE
    assert school.get("/fill/send/").url == PAGE
    young = visitor(
        enter_as_person(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    )
    assert young.get(PAGE).url == "/fill/"
    for act in ("send", "keep"):
        assert young.post(f"{PAGE}{act}/", {"word": "x"}).status_code == 404


def test_is_over_once_it_was_answered() -> None:
    city = a_school_team()
    client = visitor(answered(offered(city.dina, opened(city.dina))))
    assert "You can close this page" in client.get(PAGE).content.decode()
    assert client.post(f"{PAGE}send/", {"word": "Once more"}).status_code == 404
