"""The page of a question …"""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from browsing import browsing
from desk.given import a_card, a_talk, agreed, open_at
from houvast.desk.services.clarify_question import clarify_question
from houvast.desk.services.record_agreement import record_agreement
from houvast.desk.values.agreements import Answer, Giver
from houvast.kernel.ids import new_id
from world import Town, build_town


def test_offers_no_hand_over_while_the_young_person_does_not_know(town: Town) -> None:
    """F14."""
    question = open_at(town, a_card())
    dina = browsing(town.desk.dina)
    assert f"/desk/{question}/refer/" not in dina.get(f"/desk/{question}/").content.decode()
    with town.desk.emil.acts() as emil:
        record_agreement(emil, question, new_id(), agreed(Giver.ASKER))
    assert f"/desk/{question}/refer/" not in dina.get(f"/desk/{question}/").content.decode()
    with town.desk.emil.acts() as emil:
        record_agreement(emil, question, new_id(), agreed())
    assert f"/desk/{question}/refer/" in dina.get(f"/desk/{question}/").content.decode()


def test_takes_the_newest_answer_of_the_young_person(town: Town) -> None:
    question = open_at(town, a_card())
    with town.desk.emil.acts() as emil:
        record_agreement(emil, question, new_id(), agreed())
        record_agreement(emil, question, new_id(), agreed(answer=Answer.NO))
    assert (
        f"/desk/{question}/refer/" not in browsing(town.desk.dina).get(f"/desk/{question}/").content.decode()
    )


def test_keeps_both_agreements_in_sight(town: Town) -> None:
    question = open_at(town, a_card())
    with town.desk.emil.acts() as emil:
        record_agreement(emil, question, new_id(), agreed(Giver.ASKER))
        record_agreement(emil, question, new_id(), agreed(answer=Answer.NO))
    page = browsing(town.desk.dina).get(f"/desk/{question}/").content.decode()
    assert "The one who asks: Yes" in page
    assert "The young person: No" in page


def test_leads_from_what_is_done_to_what_comes_next(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    page = dina.get(f"/desk/{question}/").content.decode()
    for place in ("card", "clarify", "tell", "outcome"):
        assert f'href="/desk/{question}/{place}/"' in page, place
    assert page.count('aria-current="step"') == 1


def test_costs_no_query_more_with_more_rounds() -> None:
    town, counts = build_town(), []
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    for _ in range(3):
        with town.desk.emil.acts() as emil:
            clarify_question(emil, question, new_id(), a_talk())
        with CaptureQueriesContext(connection) as queries:
            assert dina.get(f"/desk/{question}/").status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] == counts[2] <= 40, counts


def test_has_no_word_of_the_question_in_its_title(town: Town) -> None:
    question = open_at(town, a_card("A very particular worry."))
    page = browsing(town.desk.dina).get(f"/desk/{question}/").content.decode()
    assert "particular" not in page.split("</title>")[0]
