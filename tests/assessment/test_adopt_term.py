"""Adopting a term of the shared language …"""

import pytest
from django.db import DatabaseError, connection, transaction

from assessment.speaking import RADICAL, a_service, adopted, changed, proposed, reworded, said
from houvast.assessment.selectors.show_glossary import show_glossary
from houvast.assessment.selectors.show_term import show_term
from houvast.assessment.services.adopt_term import adopt_term
from houvast.assessment.values.language import Change, Stance
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from world import Service, Town


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def test_makes_it_what_the_service_means_from_today(service: Service) -> None:
    term = proposed(service.anna)
    with service.bert.acts() as bert:
        assert show_term(bert, term, "en").line is None
    adopted(service.coach, term)
    with service.bert.acts() as bert:
        found = show_term(bert, term, "en")
    assert found.line
    assert (found.line.adopted_on, found.line.is_proposed) == (clock.today(), False)
    assert [(one.number, one.adopted_by) for one in found.versions] == [(1, "Coach")]


def test_keeps_what_was_meant_before_beside_it(service: Service) -> None:
    term = proposed(service.anna, reworded("one"))
    adopted(service.coach, term)
    adopted(service.steward, changed(service.bert, term, wording=reworded("two")))
    with service.anna.acts() as anna:
        found = show_term(anna, term, "en")
    assert [version.words.meaning for version in found.versions if version.words] == ["two", "one"]


def test_leaves_no_way_to_change_what_was_adopted(service: Service) -> None:
    term = proposed(service.anna, reworded("for good"))
    adopted(service.coach, term)
    for statement in (
        "UPDATE assessment.glossary_term SET reason = 'x' WHERE term_id = %s",
        "DELETE FROM assessment.glossary_term WHERE term_id = %s",
    ):
        for person in (service.coach, service.steward):
            with (
                person.acts(),
                pytest.raises(DatabaseError),
                transaction.atomic(),
                connection.cursor() as cursor,
            ):
                cursor.execute(statement, [term])


def test_asks_for_a_reason_where_a_colleague_disagrees(service: Service) -> None:
    term = proposed(service.anna, reworded("with a quarrel"))
    said(service.bert, term, Stance.DISAGREES, "too vague for me")
    with service.coach.acts() as coach, pytest.raises(Invalid):
        adopt_term(coach, term, " ")
    adopted(service.coach, term, "we try it for a year")
    with service.anna.acts() as anna:
        assert show_term(anna, term, "en").versions[0].reason == "we try it for a year"


def test_takes_a_term_that_came_with_the_product_in_every_language(service: Service) -> None:
    with service.anna.acts() as anna:
        before = next(one for one in show_glossary(anna, "fr").terms if one.id == RADICAL)
    assert (before.is_proposed, before.words.name) == (True, "radical")
    adopted(service.coach, changed(service.anna, RADICAL, Change.KEEP))
    for language in ("nl", "fr", "en"):
        with service.anna.acts() as anna:
            line = show_term(anna, RADICAL, language).line
        assert line
        assert not line.is_proposed


def test_can_leave_a_term_aside(service: Service) -> None:
    term = proposed(service.anna, reworded("to be left"))
    adopted(service.coach, term)
    adopted(service.coach, changed(service.bert, term, Change.LEAVE))
    with service.bert.acts() as bert:
        glossary = show_glossary(bert, "en")
    assert term in {line.id for line in glossary.left}
    assert term not in {line.id for line in glossary.terms}


def test_changes_nothing_the_second_time_and_nothing_that_is_settled(service: Service) -> None:
    term = proposed(service.anna, reworded("twice"))
    adopted(service.coach, term)
    adopted(service.coach, term)
    with service.steward.acts() as steward, pytest.raises(Conflict):
        adopt_term(steward, term)
    with service.anna.acts() as anna:
        assert len(show_term(anna, term, "en").versions) == 1


def test_refuses_a_change_of_words_that_changed_meanwhile(service: Service) -> None:
    term = proposed(service.anna, reworded("first"))
    adopted(service.coach, term)
    late, early = (changed(service.bert, term, wording=reworded(words)) for words in ("late", "early"))
    french = changed(service.bert, term, wording=reworded("en français"), language="fr")
    adopted(service.coach, early)
    with service.coach.acts() as coach, pytest.raises(Conflict):
        adopt_term(coach, late)
    adopted(service.coach, french)
    with service.anna.acts() as anna:
        assert {one.words.meaning for one in show_term(anna, term, "en").versions if one.words} == {
            "early",
            "first",
        }


def test_is_for_the_coach_and_the_steward_of_that_service(service: Service, town: Town) -> None:
    term = proposed(service.anna, reworded("whose"))
    with service.anna.acts() as anna, pytest.raises(NotAllowed):
        adopt_term(anna, term)
    with town.centre.coach.acts() as coach, pytest.raises(NotFound):
        adopt_term(coach, term)
    with (
        service.anna.acts() as anna,
        pytest.raises(DatabaseError),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(
            "INSERT INTO assessment.glossary_term (id, created_at, controller_id, term_id, number,"
            " proposal_id, adopted_on, adopted_by, is_left, words, reason)"
            " VALUES (gen_random_uuid(), now(), %s, %s, 9, %s, now(), %s, false, '{}', '')",
            [service.id, term, term, anna.user_id],
        )
