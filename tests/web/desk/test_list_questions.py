"""The desk's list …"""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from browsing import browsing
from desk.given import a_card
from houvast.desk.selectors.list_questions import list_questions
from houvast.desk.services.decide_outcome import decide_outcome
from houvast.desk.services.open_question import NewQuestion, open_question
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.kernel.ids import new_id
from world import Town, build_town


def fill(town: Town, count: int) -> None:
    with town.desk.dina.acts() as dina:
        for number in range(count):
            open_question(dina, NewQuestion(new_id(), a_card(f"Worry number {number}.")))


def queries(town: Town) -> int:
    with town.desk.emil.acts() as emil, CaptureQueriesContext(connection) as found:
        list_questions(emil)
    return len(found)


def test_says_kindly_when_there_is_nothing() -> None:
    town = build_town()
    assert "No open questions" in browsing(town.desk.dina).get("/desk/").content.decode()
    assert "Nothing closed yet" in browsing(town.desk.dina).get("/desk/?show=closed").content.decode()


def test_asks_the_database_as_often_for_fifty_as_for_five() -> None:
    town = build_town()
    fill(town, 5)
    few = queries(town)
    fill(town, 45)
    assert queries(town) == few


def test_shows_fifty_a_page_and_the_way_on() -> None:
    town = build_town()
    fill(town, 51)
    page = browsing(town.desk.dina).get("/desk/").content.decode()
    assert page.count("Worry number") == 50
    assert "page=2" in page
    assert browsing(town.desk.dina).get("/desk/?page=2").content.decode().count("Worry number") == 1


def test_moves_what_is_closed_to_a_list_of_its_own(town: Town) -> None:
    question = new_id()
    with town.desk.dina.acts() as dina:
        open_question(dina, NewQuestion(question, a_card("A worry that was answered.")))
        decide_outcome(dina, question, new_id(), OutcomeContent(Outcome.ADVICE, "Advice.", "", None))
    desk = browsing(town.desk.dina)
    assert "A worry that was answered." not in desk.get("/desk/").content.decode()
    assert "A worry that was answered." in desk.get("/desk/?show=closed").content.decode()


def test_is_not_a_page_for_guidance(town: Town) -> None:
    assert browsing(town.centre.anna).get("/desk/").status_code == 404
