"""What is still open, over the dossiers somebody may open …"""

from dataclasses import replace
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessment.given import a_judgement, a_round, a_sheet, rated
from guidance.plans import barrier_of, goal_of, step_of
from guidance.trajectories import agree, trajectory_of
from houvast.assessment.selectors.list_gaps import Gaps
from houvast.assessment.services.settle_round import NewJudgement, settle_round
from houvast.assessment.values.gaps import Known
from houvast.assessment.values.judging import Judged
from houvast.assessment.values.ratings import RatingContent
from houvast.assessment.values.rounds import CriticalAnswer, SideConsensus
from houvast.guidance.selectors.list_plan_actions import PlanState, list_plan_actions
from houvast.guidance.services.end_goal import EndedGoal, end_goal
from houvast.guidance.services.finish_action import ActionEnd, finish_action
from houvast.instruments.definition import Missing, Polarity
from houvast.journeys.list_gaps import list_gaps
from houvast.kernel.errors import NotAllowed
from houvast.kernel.ids import new_id
from world import Person, Town, build_town, with_own_centre

VIOLENCE = "meaning_violence"
PLACE = "housing_place"


def without(sheet: RatingContent, item: str, why: Missing) -> RatingContent:
    """The sheet with a reason instead of a level on the barrier side of an item."""
    rating = sheet.side(item, Polarity.BARRIER)
    assert rating
    return sheet.with_side(replace(rating, level="", missing=why))


def judged(town: Town, anna: RatingContent, bert: RatingContent, judged: Judged) -> UUID:
    """A dossier of Anna's with a judgement."""
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    judged_in(town, dossier, anna, bert, judged)
    return dossier


def judged_in(town: Town, dossier: UUID, anna: RatingContent, bert: RatingContent, judged: Judged) -> None:
    """A judgement in a dossier of Anna's."""
    number = a_round(town, dossier)
    rated(town.centre.anna, number, anna)
    rated(town.centre.bert, number, bert)
    with town.centre.anna.acts() as actor:
        settle_round(actor, NewJudgement(new_id(), number, judged))


def gaps(person: Person) -> Gaps:
    with person.acts() as actor:
        return list_gaps(actor)


def a_critical(action: UUID | None, reason: str, level: str = "2") -> Judged:
    """A judgement that found violence present, or left it open."""
    return replace(
        a_judgement(),
        consensus=(
            *(each for each in a_judgement().consensus if each.item != VIOLENCE),
            SideConsensus(VIOLENCE, Polarity.BARRIER, level, "Said so."),
        ),
        critical=(CriticalAnswer(VIOLENCE, action, reason),),
    )


@pytest.fixture(scope="module")
def open_town() -> tuple[Town, UUID, UUID]:
    """Two dossiers of Anna's: something nobody knows in the first, something Bert does not in the second."""
    town = build_town()
    unknown = without(a_sheet(), PLACE, Missing.NO_INFO)
    declined = without(a_sheet(), VIOLENCE, Missing.DECLINED)
    first = judged(town, unknown, without(unknown, VIOLENCE, Missing.DECLINED), a_judgement())
    second = judged(town, declined, unknown, a_critical(None, "He asked to wait until Friday."))
    return town, first, second


def test_maps_what_nobody_knows_and_what_only_some_know(open_town: tuple[Town, UUID, UUID]) -> None:
    town, first, second = open_town
    (found,) = gaps(town.centre.anna).maps
    assert [case.dossier_id for case in found.cases] == [second, first], "judged last comes first"
    (row,) = found.rows
    assert (row.item.id, row.side.polarity) == (PLACE, Polarity.BARRIER)
    assert row.known == (Known.SOME, Known.NOBODY)


def test_takes_a_no_for_an_answer(open_town: tuple[Town, UUID, UUID]) -> None:
    """Whoever declined is not asked again because a list says so."""
    (found,) = gaps(open_town[0].centre.anna).maps
    assert VIOLENCE not in {row.item.id for row in found.rows}


def test_lists_critical_items_that_no_action_answers_with_the_reason(
    open_town: tuple[Town, UUID, UUID],
) -> None:
    (line,) = gaps(open_town[0].centre.anna).critical
    assert line.case.dossier_id == open_town[2]
    assert [(gap.item.id, gap.reason) for gap in line.gaps] == [(VIOLENCE, "He asked to wait until Friday.")]


def test_lists_a_critical_item_whose_action_was_let_go_again_and_no_other(town: Town) -> None:
    """Whatever the plan holds can answer: open or done it does, let go or gone it does not."""
    own = with_own_centre(town)
    anna = own.centre.anna
    dossier = trajectory_of(anna, own.centre.holder1)
    goal, barrier = goal_of(anna, dossier), barrier_of(anna, dossier)
    step, action, done, dropped = (
        step_of(anna, dossier, goal),
        *(agree(anna, dossier, what, 3) for what in ("Open", "Done", "Dropped")),
    )
    with anna.acts() as actor:
        finish_action(actor, ActionEnd(new_id(), dossier, done, was_done=True, words=""))
        finish_action(actor, ActionEnd(new_id(), dossier, dropped, was_done=False, words=""))
    ended = goal_of(anna, dossier)
    with anna.acts() as actor:
        end_goal(actor, EndedGoal(new_id(), dossier, ended, None, "", ""))
    with anna.acts() as actor:
        states = {each.id: each.state for each in list_plan_actions(actor, dossier)}
    assert {states[number] for number in (dropped, ended)} == {PlanState.ENDED}
    for number in (*states, new_id()):
        judged_in(own, dossier, a_sheet(), a_sheet(), a_critical(number, "Ask."))
        is_listed = states.get(number, PlanState.ENDED) is PlanState.ENDED
        assert [[gap.action_id for gap in line.gaps] for line in gaps(anna).critical] == (
            [[number]] if is_listed else []
        ), states.get(number)
    assert {goal, barrier, step, action} <= set(states)


def test_lists_a_critical_item_that_was_left_open_though_somebody_saw_it(town: Town) -> None:
    own = with_own_centre(town)
    judged(own, a_sheet(), a_sheet("2"), a_critical(None, "He asked to wait.", level=""))
    (line,) = gaps(own.centre.anna).critical
    assert [(gap.item.id, gap.reason) for gap in line.gaps] == [(VIOLENCE, "He asked to wait.")]


def test_shows_nobody_a_dossier_they_may_not_open() -> None:
    town = build_town()
    judged(town, without(a_sheet(), PLACE, Missing.NO_INFO), a_sheet(), a_critical(None, "Later."))
    assert (
        gaps(town.elsewhere.chloe) == gaps(town.centre.coach) == Gaps((), (), has_cases=False, has_more=False)
    )
    with pytest.raises(NotAllowed):
        gaps(town.desk.dina)


def test_waits_with_a_dossier_in_which_one_rates_now(town: Town) -> None:
    own = with_own_centre(town)
    dossier = judged(own, without(a_sheet(), PLACE, Missing.NO_INFO), a_sheet(), a_judgement())
    again = a_round(own, dossier)
    assert not gaps(own.centre.anna).has_cases
    rated(own.centre.anna, again)
    assert gaps(own.centre.anna).has_cases


def test_costs_as_many_queries_for_many_dossiers_as_for_few(town: Town) -> None:
    own, counts = with_own_centre(town), []
    for more in (1, 3):
        for _ in range(more):
            judged(own, without(a_sheet(), PLACE, Missing.NO_INFO), a_sheet(), a_judgement())
        with own.centre.anna.acts() as anna, CaptureQueriesContext(connection) as asked:
            list_gaps(anna)
        counts.append(len(asked))
    assert counts[0] == counts[1]
