"""Clarifying on its page …"""

from dataclasses import replace

import pytest

from browsing import browsing
from desk.given import a_card, open_at
from houvast.desk.values.entrances import Asker, Language
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


def test_shows_what_is_different_from_the_round_before(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    for since in ("Since March.", "Since his brother left in January."):
        dina.post(f"/desk/{question}/clarify/", {"submission": str(new_id()), "since": since})
    page = dina.get(f"/desk/{question}/").content.decode()
    assert page.count("different now") == 1
    assert page.index("Since his brother left") < page.index("How it was before") < page.index("Since March.")
    again = dina.get(f"/desk/{question}/clarify/").content.decode()
    assert "What was answered before" in again
    assert "Since his brother left in January." in again


@pytest.mark.parametrize(
    ("asker", "language", "words"),
    [
        (Asker.YOUNG_PERSON, Language.NL, "Fijn dat je belt."),
        (Asker.FAMILY, Language.FR, "Qu’est-ce qui vous aiderait déjà un peu"),  # noqa: RUF001 - a typographic apostrophe
        (Asker.SCHOOL, None, "What do you need most now"),
        (Asker.OTHER_SERVICE, Language.DE, "advice, looking at it together, or taking over"),
    ],
)
def test_has_a_sentence_to_say_to_this_caller_in_their_language(
    town: Town, asker: Asker, language: Language | None, words: str
) -> None:
    question = open_at(town, replace(a_card(), asker=asker, language=language))
    assert words in browsing(town.desk.dina).get(f"/desk/{question}/clarify/").content.decode()


def test_keeps_what_was_asked_in_private_in_a_fold_of_its_own(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    assert "never goes along with a referral" in dina.get(f"/desk/{question}/clarify/").content.decode()
    said = {"tie": "Her former husband.", "conflicts": ["separation"], "submission": str(new_id())}
    assert dina.post(f"/desk/{question}/clarify/", said).status_code == 303
    page = dina.get(f"/desk/{question}/").content.decode()
    assert page.index("Asked in private") < page.index("Her former husband.")
    assert "Something may stand between them" in page


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
