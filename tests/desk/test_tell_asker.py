"""What the asker was told …"""

from dataclasses import replace
from uuid import UUID

import pytest

from desk.given import a_card, ended, open_at
from houvast.desk.selectors.search_questions import FoundIn, search_questions
from houvast.desk.selectors.show_question import show_question
from houvast.desk.selectors.show_suggestions import show_suggestions
from houvast.desk.services.tell_asker import tell_asker
from houvast.desk.values.entrances import Asker, Theme
from houvast.desk.values.telling import ToldContent, ToldLine, Way
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed
from houvast.kernel.ids import new_id
from houvast.legal.selectors.citation import current_citation
from world import Person, Town, build_town

TOLD = ToldContent(
    (ToldLine("tell_secrecy", Way.TELL, "What you tell us stays at this desk.", "Penal Code 352"),),
    "He may ring again on Thursday about the zeppelins.",
)


def told(worker: Person, question: UUID, said: ToldContent = TOLD) -> None:
    with worker.acts() as actor:
        tell_asker(actor, question, new_id(), said)


def test_stands_in_the_question_as_it_was_said(town: Town) -> None:
    question = open_at(town, a_card())
    told(town.desk.dina, question)
    with town.desk.emil.acts() as emil:
        (kept,) = show_question(emil, question).told
    assert kept.content == TOLD


def test_is_found_by_the_workers_own_words_and_not_by_the_ready_sentence() -> None:
    town = build_town()
    told(town.desk.dina, open_at(town, a_card()))
    with town.desk.emil.acts() as emil:
        (hit,) = search_questions(emil, "zeppelins").hits
        assert [found.place for found in hit.found] == [FoundIn.TOLD]
        assert search_questions(emil, "stays at this desk").hits == ()


def test_is_more_than_nothing(town: Town) -> None:
    with pytest.raises(Invalid, match="Tick"):
        told(town.desk.dina, open_at(town, a_card()), ToldContent((), " "))


def test_is_refused_once_the_question_is_closed_and_to_who_is_not_of_the_desk(town: Town) -> None:
    with pytest.raises(Conflict):
        told(town.desk.dina, ended(town))
    with pytest.raises(NotAllowed):
        told(town.centre.anna, open_at(town, a_card()))


def test_is_suggested_for_this_caller_and_this_theme(town: Town) -> None:
    card = replace(a_card(), asker=Asker.YOUNG_PERSON, theme=Theme.POLARISATION)
    question = open_at(town, card)
    with town.desk.dina.acts() as dina:
        page = show_suggestions(dina, question, "en")
    keys = {line.key for line in page.lines}
    assert {"young_alone", "polarisation_middle", "tell_secrecy"} <= keys
    assert not any(key.startswith(("school_", "family_", "abroad_")) for key in keys)


def test_rests_on_the_article_that_holds_today(town: Town) -> None:
    """F16: the number of an article is never in a page, always in the dated texts."""
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        page = show_suggestions(dina, question, "en")
    lines = {line.key: line for line in page.lines}
    (ground,) = lines["tell_secrecy"].grounds
    held = current_citation("secrecy", clock.today())
    assert (ground.label, ground.since) == (held.label("en"), held.valid_from)
    assert not ground.is_read, "its day of entry into force is to be confirmed, and the page says so"
    assert lines["ask_need"].grounds == ()
