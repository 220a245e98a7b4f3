"""Deciding on its page how a question goes on …"""

from datetime import timedelta

from django.utils.formats import date_format

from browsing import browsing
from desk.given import a_card, a_conflict, open_at
from houvast.desk.services.clarify_question import clarify_question
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def said(**changes: str) -> dict[str, str]:
    return {"outcome": "advice", "words": "We talked it through.", "submission": str(new_id())} | changes


def in_a_month() -> str:
    return date_format(clock.today() + timedelta(days=30), "j F Y")


def test_says_when_the_words_vanish_before_and_after(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    assert in_a_month() in dina.get(f"/desk/{question}/outcome/").content.decode()
    assert dina.post(f"/desk/{question}/outcome/", said(outcome="not_grounded")).status_code == 303
    page = dina.get(f"/desk/{question}/").content.decode()
    assert "vanishes on" in page
    assert in_a_month() in page
    assert f'href="/desk/{question}/erase/"' in page


def test_keeps_a_question_with_which_somebody_goes_on(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    kept = said(goes_on="on", next_step="The family doctor, who knows her.")
    assert dina.post(f"/desk/{question}/outcome/", kept).status_code == 303
    page = dina.get(f"/desk/{question}/").content.decode()
    assert "vanishes on" not in page
    assert "The family doctor, who knows her." in page


def test_has_words_for_what_is_hard_to_say(town: Town) -> None:
    """“Another conflict” and “not grounded” are said kindly, in the asker's language."""
    page = browsing(town.desk.dina).get(f"/desk/{open_at(town, a_card())}/outcome/").content.decode()
    assert "We open nothing about that person." in page
    assert "Thank you for asking instead of passing it on." in page


def test_reminds_of_what_was_said_in_private(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    assert "Something may stand between them" not in dina.get(f"/desk/{question}/outcome/").content.decode()
    with town.desk.emil.acts() as emil:
        clarify_question(emil, question, new_id(), a_conflict())
    page = dina.get(f"/desk/{question}/outcome/").content.decode()
    assert "A separation · Who the children are with" in page


def test_wants_somebody_and_a_day_for_a_visit_and_loses_nothing(town: Town) -> None:
    question = open_at(town, a_card())
    answer = browsing(town.desk.dina).post(f"/desk/{question}/outcome/", said(outcome="visit", who="Emil"))
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "by which day" in page
    assert "We talked it through." in page
