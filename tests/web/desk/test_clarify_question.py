"""Clarifying on its page …"""

from browsing import browsing
from desk.given import a_card, open_at
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_round_after_round(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    for need in ("How to talk with him.", "Whether to tell his father."):
        answer = dina.post(f"/desk/{question}/clarify/", {"submission": str(new_id()), "need": need})
        assert answer.status_code == 303
    page = dina.get(f"/desk/{question}/").content.decode()
    assert "How to talk with him." in page
    assert "Whether to tell his father." in page


def test_refuses_an_empty_round_with_a_sentence(town: Town) -> None:
    question = open_at(town, a_card())
    answer = browsing(town.desk.dina).post(f"/desk/{question}/clarify/", {"submission": str(new_id())})
    assert answer.status_code == 422
    assert "One answer is enough" in answer.content.decode()


def test_offers_again_what_was_being_typed(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    dina.post(f"/drafts/desk.clarify_question/{question}/", {"since": "Since his brother left."})
    assert "Since his brother left." in dina.get(f"/desk/{question}/clarify/").content.decode()
    assert (
        "Since his brother left."
        not in browsing(town.desk.emil).get(f"/desk/{question}/clarify/").content.decode()
    )
