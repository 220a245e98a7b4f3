"""Saying something of a proposal …"""

import pytest
from django.db import DatabaseError, connection, transaction

from assessment.speaking import a_service, adopted, proposed, reworded, said
from houvast.assessment.selectors.show_term import show_term
from houvast.assessment.services.discuss_term import NewRemark, discuss_term
from houvast.assessment.values.language import Stance
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Service, Town


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def test_stands_under_the_proposal_with_a_name_and_a_stance(service: Service) -> None:
    term = proposed(service.anna, reworded("said of"))
    said(service.bert, term, Stance.ASKS, "does it hold for two of us?")
    said(service.coach, term, Stance.DISAGREES, "too narrow")
    with service.dina.acts() as dina:
        (line,) = show_term(dina, term, "en").proposals
    assert [(one.writer, one.stance, one.words) for one in line.remarks] == [
        ("Bert", Stance.ASKS, "does it hold for two of us?"),
        ("Coach", Stance.DISAGREES, "too narrow"),
    ]
    assert line.is_disputed


def test_is_kept_once_and_says_so_when_the_words_differ(service: Service) -> None:
    term = proposed(service.anna, reworded("said once"))
    new = NewRemark(new_id(), term, Stance.AGREES, "this is how we talk")
    for _ in range(2):
        with service.bert.acts() as bert:
            discuss_term(bert, new)
    with service.bert.acts() as bert, pytest.raises(Conflict):
        discuss_term(bert, NewRemark(new.remark_id, term, Stance.DISAGREES, "not at all"))
    with service.bert.acts() as bert:
        assert len(show_term(bert, term, "en").proposals[0].remarks) == 1


def test_is_over_once_it_is_settled(service: Service) -> None:
    term = proposed(service.anna, reworded("said too late"))
    adopted(service.coach, term)
    with service.bert.acts() as bert, pytest.raises(Conflict):
        discuss_term(bert, NewRemark(new_id(), term, Stance.AGREES, "late"))


def test_wants_words_and_nobody_in_them(service: Service) -> None:
    term = proposed(service.anna, reworded("said of nobody"))
    for words, told in ((" ", "few sentences"), ("as with Yassine last week", "looks like somebody")):
        with service.bert.acts() as bert, pytest.raises(Invalid, match=told):
            discuss_term(bert, NewRemark(new_id(), term, Stance.ASKS, words))


def test_takes_the_term_itself_for_nobody(service: Service) -> None:
    term = proposed(service.anna, reworded("at the start"))
    said(service.bert, term, words="we stopped. Huddled is the better word")


def test_is_for_the_service_alone(service: Service, town: Town) -> None:
    term = proposed(service.anna, reworded("said here"))
    said(service.bert, term)
    with town.elsewhere.chloe.acts() as chloe, pytest.raises(NotFound):
        discuss_term(chloe, NewRemark(new_id(), term, Stance.AGREES, "me too"))
    with town.elsewhere.chloe.acts(), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM assessment.remark WHERE proposal_id = %s", [term])
        assert cursor.fetchone() == (0,)


def test_cannot_be_put_into_a_colleagues_mouth(service: Service) -> None:
    term = proposed(service.anna, reworded("whose words"))
    for statement in (
        "INSERT INTO assessment.remark (id, created_at, controller_id, proposal_id, writer_id, stance, words)"
        " SELECT gen_random_uuid(), now(), controller_id, id, %s, 'agrees', 'yes' FROM assessment.proposal"
        " WHERE id = %s",
        "UPDATE assessment.remark SET words = 'no', writer_id = %s WHERE proposal_id = %s",
    ):
        with (
            service.anna.acts(),
            pytest.raises(DatabaseError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement, [service.bert.user_id, term])
