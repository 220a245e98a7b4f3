"""What a person says of a judgement …"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction

from assessment.given import a_round
from assessment.judged import revealed, settled
from guidance.trajectories import trajectory_of
from houvast.assessment.selectors.show_judgement import JudgementPage, show_judgement
from houvast.assessment.services.add_comment import NewComment, add_comment
from houvast.assessment.values.comments import CommentContent, CommentWay, Discussed, last_discussed
from houvast.guidance.services.erase_trajectory import erase_trajectory
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Person, Town


@pytest.fixture
def judgement(town: Town) -> UUID:
    return settled(town, revealed(town, trajectory_of(town.centre.anna, town.centre.holder1)))


def said(words: str = "That is not how it was.", **more: object) -> CommentContent:
    """Words the person gave at the table."""
    content = CommentContent(clock.today(), words, CommentWay.AT_THE_TABLE, Discussed.YES, "", "")
    return replace(content, **more)  # type: ignore[arg-type]


def add(who: Person, judgement: UUID, content: CommentContent) -> UUID:
    number = new_id()
    with who.acts() as actor:
        add_comment(actor, NewComment(number, judgement, content))
    return number


def read(who: Person, judgement: UUID) -> JudgementPage:
    with who.acts() as actor:
        return show_judgement(actor, judgement)


def test_stands_beside_the_judgement_as_it_was_given(town: Town, judgement: UUID) -> None:
    add(town.centre.anna, judgement, said())
    (comment,) = read(town.centre.anna, judgement).comments
    told = comment.content
    assert (told.words, told.way, told.writer) == (
        "That is not how it was.",
        CommentWay.AT_THE_TABLE,
        "Anna",
    )
    assert comment.taken_back_on is None


def test_is_kept_once_and_refused_with_other_words(town: Town, judgement: UUID) -> None:
    number = new_id()
    with town.centre.anna.acts() as anna:
        for _ in range(2):
            add_comment(anna, NewComment(number, judgement, said()))
    assert len(read(town.centre.anna, judgement).comments) == 1
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        add_comment(anna, NewComment(number, judgement, said("Something else.")))


@pytest.mark.parametrize(
    "statement",
    ["UPDATE assessment.comment SET content = content", "DELETE FROM assessment.comment"],
)
def test_is_changed_or_removed_by_nobody_whatever_they_ask(
    town: Town, judgement: UUID, statement: str
) -> None:
    add(town.centre.anna, judgement, said())
    with town.centre.anna.acts(), pytest.raises(DatabaseError), transaction.atomic():
        connection.cursor().execute(statement)


def test_is_taken_back_by_one_more_and_never_lost(town: Town, judgement: UUID) -> None:
    first = add(town.centre.anna, judgement, said())
    add(town.centre.anna, judgement, said("", way=None, discussed=None, takes_back=first))
    kept, taking = read(town.centre.anna, judgement).comments
    assert kept.content.words == "That is not how it was."
    assert kept.taken_back_on == clock.today()
    assert taking.content.takes_back == first


def test_says_whether_the_judgement_was_spoken_of_or_why_not_yet(town: Town, judgement: UUID) -> None:
    assert last_discussed(read(town.centre.anna, judgement).comments) is None
    waiting = said("", way=None, discussed=Discussed.NOT_YET, why_not="He is in hospital.")
    add(town.centre.anna, judgement, waiting)
    add(town.centre.anna, judgement, said())
    last = last_discussed(read(town.centre.anna, judgement).comments)
    assert last is not None
    assert last.discussed is Discussed.YES


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (said(way=None), "how the person gave"),
        (said("", discussed=None), "what the person says"),
        (said("", discussed=Discussed.NOT_YET), "why the judgement was not spoken of"),
        (said(given_on=clock.today() + timedelta(days=1)), "still to come"),
    ],
)
def test_says_what_is_missing(town: Town, judgement: UUID, content: CommentContent, told: str) -> None:
    with pytest.raises(Invalid, match=told):
        add(town.centre.anna, judgement, content)


def test_takes_back_nothing_of_another_judgement(town: Town, judgement: UUID) -> None:
    other = settled(town, revealed(town, trajectory_of(town.centre.anna, town.centre.holder1)))
    foreign = add(town.centre.anna, other, said())
    with pytest.raises(NotFound):
        add(town.centre.anna, judgement, said(takes_back=foreign))


def test_is_no_business_of_who_does_not_hold_the_dossier(town: Town, judgement: UUID) -> None:
    for stranger in (town.elsewhere.chloe, town.centre.coach):
        with pytest.raises(NotFound):
            add(stranger, judgement, said())


def test_waits_like_the_judgement_while_its_writer_rates_again(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    judgement = settled(town, revealed(town, dossier))
    a_round(town, dossier)
    with pytest.raises(Conflict):
        add(town.centre.anna, judgement, said())


def test_goes_with_the_dossier_when_that_is_erased(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    judgement = settled(town, revealed(town, dossier))
    add(town.centre.anna, judgement, said())
    with town.centre.anna.acts() as anna:
        erase_trajectory(anna, dossier)
    for reader in (town.centre.anna, town.centre.bert):
        with pytest.raises(NotFound):
            read(reader, judgement)
