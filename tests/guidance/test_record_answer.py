"""Recording an answer …"""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as some

from guidance.stories import an_answer, told
from guidance.trajectories import in_days, trajectory_of
from houvast.guidance.selectors.show_agreements import AgreementsPage, show_agreements
from houvast.guidance.services.record_answer import NewAnswer, record_answer
from houvast.guidance.services.withdraw_agreement import NewWithdrawal, withdraw_agreement
from houvast.guidance.values.agreements import (
    PARENTS,
    Answer,
    Giver,
    Purpose,
    PurposeAnswer,
    Standing,
    parents_disagree,
    standing_of,
)
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from world import Town

SAID = some.lists(some.tuples(some.sampled_from(Giver), some.sampled_from(Standing)))


def page_with(town: Town, *answers: PurposeAnswer) -> AgreementsPage:
    """The page of a trajectory with these answers."""
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        for answer in answers:
            record_answer(anna, NewAnswer(new_id(), trajectory, answer))
        return show_agreements(anna, trajectory)


def test_is_one_yes_for_one_purpose_of_one_giver(town: Town) -> None:
    """F14: per purpose and giver; a yes to the school is no yes to photos."""
    page = page_with(
        town,
        an_answer(),
        an_answer(purpose=Purpose.PHOTOS, answer=Answer.NO),
        an_answer(Giver.PARENT),
        an_answer(Giver.OTHER_PARENT, Answer.NOT_ASKED),
    )
    found = [(line.purpose, [(one.giver, one.now.standing) for one in line.givers]) for line in page.purposes]
    assert found == [
        (
            Purpose.SCHOOL,
            [
                (Giver.PERSON, Standing.YES),
                (Giver.PARENT, Standing.YES),
                (Giver.OTHER_PARENT, Standing.NOT_ASKED),
            ],
        ),
        (Purpose.PHOTOS, [(Giver.PERSON, Standing.NO)]),
    ]


def test_counts_when_it_is_the_newest_and_leaves_the_earlier_ones_readable(town: Town) -> None:
    page = page_with(town, an_answer(answer=Answer.NO), an_answer())
    (line,) = page.purposes[0].givers
    assert line.now.standing is Standing.YES
    assert [before.standing for before in line.earlier] == [Standing.NO]


def test_keeps_services_apart_by_their_words(town: Town) -> None:
    one = replace(an_answer(purpose=Purpose.SERVICE), purpose_words="the job centre")
    page = page_with(
        town, one, replace(one, purpose_words="a doctor"), replace(one, purpose_words="A Doctor ")
    )
    assert [line.words for line in page.purposes] == ["A Doctor ", "the job centre"]


def test_is_taken_back_once_and_only_when_it_was_a_yes(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    yes, no = new_id(), new_id()

    def withdraw(answer: UUID, entry: UUID) -> None:
        with town.centre.anna.acts() as anna:
            withdraw_agreement(anna, NewWithdrawal(entry, trajectory, answer, in_days(0), ""))

    with town.centre.anna.acts() as anna:
        record_answer(anna, NewAnswer(yes, trajectory, an_answer()))
        record_answer(anna, NewAnswer(no, trajectory, an_answer(Giver.PARENT, Answer.NO)))
    entry = new_id()
    withdraw(yes, entry)
    withdraw(yes, entry)
    for answer in (yes, no):
        with pytest.raises(Conflict):
            withdraw(answer, new_id())
    with town.centre.anna.acts() as anna:
        person, parent = show_agreements(anna, trajectory).purposes[0].givers
    assert (person.now.standing, parent.now.standing) == (Standing.WITHDRAWN, Standing.NO)


def test_refuses_what_nobody_could_understand_later(town: Town) -> None:
    yes = an_answer()
    for wrong in (
        replace(yes, given=None),
        replace(yes, answer=Answer.NOT_ASKED, why=" "),
        replace(yes, purpose=Purpose.OTHER),
        replace(yes, giver=Giver.GUARDIAN),
        replace(yes, answered_on=in_days(1)),
        replace(yes, until=in_days(-1)),
    ):
        with pytest.raises(Invalid):
            page_with(town, wrong)


def test_of_yes_lapses_after_its_last_day() -> None:
    yes = replace(an_answer(), until=date(2026, 3, 1))
    assert standing_of(yes, is_withdrawn=False, today=date(2026, 3, 1)) is Standing.YES
    assert standing_of(yes, is_withdrawn=False, today=date(2026, 3, 2)) is Standing.LAPSED
    no = replace(yes, answer=Answer.NO)
    assert standing_of(no, is_withdrawn=False, today=date(2026, 3, 2)) is Standing.NO


@given(SAID)
def test_of_parents_disagrees_only_when_a_yes_stands_against_a_no(said: list[tuple[Giver, Standing]]) -> None:
    parents = [standing for giver, standing in said if giver in PARENTS]
    no = Standing.NO in parents or Standing.WITHDRAWN in parents
    assert parents_disagree(said) == (Standing.YES in parents and no)
    assert parents_disagree(reversed(said)) == parents_disagree(said)


def test_costs_the_page_as_many_queries_after_much_as_after_little(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    counts = []
    for more in (1, 12):
        for _ in range(more):
            told(town.centre.anna, trajectory)
        with town.centre.anna.acts() as anna, CaptureQueriesContext(connection) as queries:
            show_agreements(anna, trajectory)
        counts.append(len(queries))
    assert counts[0] == counts[1]
