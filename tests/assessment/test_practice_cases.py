"""Practice cases among what a team keeps to see how far it agrees …"""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from time import sleep
from uuid import UUID

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from assessment.exercising import an_exercise, begun, figured, practised
from assessment.given import LIFE, a_judgement, a_round, a_sheet, an_impression, kept, rated, stated
from assessment.nameless import a_locked, blocks_of
from guidance.trajectories import trajectory_of
from houvast.access.acting import acting
from houvast.access.services.found_function import NewFunction, found_function
from houvast.access.values import Function, FunctionKeyKind, Track
from houvast.assessment.figures import keep_nameless
from houvast.assessment.selectors.show_exercise import show_exercise
from houvast.assessment.services.begin_exercise import begin_exercise
from houvast.assessment.services.end_exercise import end_exercise
from houvast.assessment.services.end_round import end_round
from houvast.assessment.services.lock_sheet import lock_sheet
from houvast.assessment.services.settle_round import NewJudgement, settle_round
from houvast.assessment.values.nameless import CaseKind, NamelessCase
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.ids import new_id
from world import Person, Town, dossier_of, hire, with_own_centre


@pytest.fixture
def own_town(town: Town) -> Town:
    """The town with a centre of its own, whose team kept nothing yet."""
    return with_own_centre(town)


def kept_by(town: Town) -> list[NamelessCase]:
    """The practice cases of the centre's team; there are no real ones."""
    blocks = blocks_of(town.centre.bert, town.centre)
    assert {block.kind for block in blocks} <= {CaseKind.PRACTICE}
    return [case for block in blocks for case in block.content.cases]


def ready(person: Person, number: UUID) -> None:
    """Everything but the lock."""
    figured(person, number, 3)
    stated(person, number)
    with person.acts() as actor:
        kept(actor, number, a_sheet())
    figured(person, number, 5)


def in_a_thread(person: Person, number: UUID) -> str:
    """Somebody ends a round from another machine."""
    try:
        with acting(person.unlocked) as actor:
            end_round(actor, number, "I wait no longer.")
    except (Conflict, NotFound):
        return "refused"
    finally:
        connections.close_all()
    return "ended"


def test_come_when_the_last_locks_and_not_before(own_town: Town) -> None:
    _, (case, *_) = begun(own_town)
    practised(own_town.centre.bert, case, a_sheet("2"))
    assert kept_by(own_town) == []
    practised(own_town.centre.anna, case, a_sheet("1"))
    (found,) = kept_by(own_town)
    assert {side.levels for side in found.sides} == {("1", "2")}


def test_come_when_the_leader_ends_it_if_two_had_locked(own_town: Town) -> None:
    centre = own_town.centre
    number, (case, other, _) = begun(own_town, centre.anna, centre.bert, centre.coach)
    for person in (centre.bert, centre.coach):
        practised(person, case)
    practised(centre.bert, other)
    with centre.anna.acts() as anna:
        end_exercise(anna, number, "I am ill.")
    assert len(kept_by(own_town)) == 1, "one sheet, or none, has nothing to compare"


def test_come_once_however_often_the_last_lock_is_sent(own_town: Town) -> None:
    _, (case, *_) = begun(own_town)
    practised(own_town.centre.anna, case)
    ready(own_town.centre.bert, case)
    locked = new_id()
    for _ in range(2):
        with own_town.centre.bert.acts() as bert:
            lock_sheet(bert, case, locked, an_impression())
    with own_town.centre.anna.acts() as anna, pytest.raises(Conflict):
        end_round(anna, case, "Too late.")
    with own_town.centre.anna.acts() as anna, pytest.raises(Conflict):
        settle_round(anna, NewJudgement(new_id(), case, a_judgement()))
    assert len(kept_by(own_town)) == 1


def test_come_once_when_the_leader_ends_the_round_in_the_moment_of_the_last_lock(own_town: Town) -> None:
    _, (case, *_) = begun(own_town)
    practised(own_town.centre.anna, case)
    ready(own_town.centre.bert, case)
    with ThreadPoolExecutor(1) as pool:
        with own_town.centre.bert.acts() as bert:
            lock_sheet(bert, case, new_id(), an_impression())
            ending: Future[str] = pool.submit(in_a_thread, own_town.centre.anna, case)
            sleep(0.8)  # the leader has begun by now, and waits for this act to end
        assert ending.result() == "refused"
    assert len(kept_by(own_town)) == 1


def test_go_to_the_team_that_holds_the_exercise(own_town: Town) -> None:
    """Who belongs to two teams does not carry one's practice into the other's figures."""
    centre = own_town.centre
    members = (centre.bert.user_id, centre.anna.user_id)
    with centre.steward.acts() as steward:
        kind = FunctionKeyKind.TEAM
        _, ours = (found_function(steward, NewFunction(centre.id, kind, name, members)) for name in "AB")
    new = replace(an_exercise(own_town), team_id=ours)
    with centre.anna.acts() as anna:
        begin_exercise(anna, new)
    with centre.anna.acts() as anna:
        case = show_exercise(anna, new.exercise_id).cases[0].round_id
    for person in (centre.anna, centre.bert):
        practised(person, case)
    assert [block.team_id for block in blocks_of(centre.anna, centre)] == [ours]


def test_are_not_kept_for_whoever_belongs_to_no_team_and_nothing_fails(own_town: Town) -> None:
    newcomer = hire(own_town.centre, "femke", Function.GUIDE)
    dossier = dossier_of(newcomer, own_town.centre, Track.LEARNING).id
    with newcomer.acts() as actor:
        keep_nameless(actor, dossier, LIFE, (a_locked(["1"]), a_locked(["2"])))
    assert kept_by(own_town) == []


def test_leave_a_real_round_as_it_was_until_it_is_settled(own_town: Town) -> None:
    """Blindness: the last lock of a real round writes nothing nameless, and asks no statement more."""
    centre, counts = own_town.centre, []
    for order in ((centre.bert, centre.anna), (centre.anna, centre.bert)):
        number = a_round(own_town, trajectory_of(centre.anna, centre.holder1))
        for person in order:
            stated(person, number)
            with person.acts() as actor:
                kept(actor, number, a_sheet())
            with person.acts() as actor, CaptureQueriesContext(connection) as asked:
                lock_sheet(actor, number, new_id(), an_impression())
            assert not [each for each in asked.captured_queries if "nameless" in each["sql"]]
            if person is centre.bert:
                counts.append(len(asked))
        assert blocks_of(centre.bert, centre) == ()
    assert counts[0] == counts[1], "Bert locked first in one round, and last in the other"
    with centre.anna.acts() as anna:
        settle_round(anna, NewJudgement(new_id(), number, a_judgement()))
    (block,) = blocks_of(centre.bert, centre)
    assert block.kind is CaseKind.REAL


def test_leave_a_real_round_that_is_ended_as_it_was(own_town: Town) -> None:
    number = a_round(own_town, trajectory_of(own_town.centre.anna, own_town.centre.holder1))
    rated(own_town.centre.bert, number)
    with own_town.centre.coach.acts() as coach:
        end_round(coach, number, "Anna is ill.")
    assert blocks_of(own_town.centre.bert, own_town.centre) == ()
