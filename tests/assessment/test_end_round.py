"""Ending a round …"""

import time
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest
from django.db import connections

from assessment.given import a_round, a_sheet, an_impression, kept, rated, stated
from guidance.trajectories import trajectory_of
from houvast.access.acting import acting
from houvast.access.actor import Unlocked
from houvast.assessment.models.rounds import Round
from houvast.assessment.selectors.show_reveal import show_reveal
from houvast.assessment.services.end_round import end_round
from houvast.assessment.services.lock_sheet import lock_sheet
from houvast.assessment.services.state_impression import NewImpression, state_impression
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


def ended_in_thread(leader: Unlocked, number: UUID) -> str:
    """Ends a round at the same moment as something else; returns what came of it."""
    try:
        with acting(leader) as actor:
            end_round(actor, number, "I do not wait.")
    except (Conflict, NotFound):
        return "refused"
    else:
        return "ended"
    finally:
        connections.close_all()


def until_somebody_waits_for_us() -> None:
    """Returns when another connection waits for what this act holds, be it a row or the turn at a round."""
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (ours,) = cursor.fetchone()
    waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted AND %s = ANY(pg_blocking_pids(pid))"
    for _ in range(200):
        with connections["owner"].cursor() as cursor:
            cursor.execute(waiting, [ours])
            if cursor.fetchone() != (0,):
                return
        time.sleep(0.05)
    raise AssertionError("nobody waited")


def locked_in_thread(rater: Unlocked, number: UUID) -> str:
    """Locks a sheet at the same moment as something else; returns what came of it."""
    try:
        with acting(rater) as actor:
            lock_sheet(actor, number, new_id(), an_impression())
    except (Conflict, NotFound):
        return "refused"
    else:
        return "locked"
    finally:
        connections.close_all()


def test_shows_who_locked_and_never_who_did_not(town: Town) -> None:
    number = a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))
    rated(town.centre.anna, number)
    stated(town.centre.bert, number)
    with town.centre.coach.acts() as coach:
        end_round(coach, number, "Bert is ill, and the family waits.")
    with town.centre.anna.acts() as anna:
        page = show_reveal(anna, number)
    assert [sheet.rater for sheet in page.sheets] == ["Anna"]
    assert page.about.ended_because == "Bert is ill, and the family waits."
    with town.centre.bert.acts() as bert, pytest.raises(Conflict, match="not shown to anybody"):
        state_impression(bert, NewImpression(new_id(), number, an_impression()))


def test_is_for_its_leader_alone_and_wants_a_reason(town: Town) -> None:
    number = a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))
    for rater in (town.centre.anna, town.centre.bert, town.elsewhere.chloe):
        with rater.acts() as actor, pytest.raises(NotFound):
            end_round(actor, number, "I want to know.")
    with town.centre.coach.acts() as coach, pytest.raises(Invalid):
        end_round(coach, number, " ")


def test_happens_once(town: Town) -> None:
    number = a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))
    with town.centre.coach.acts() as coach:
        end_round(coach, number, "Nobody has time.")
    with town.centre.coach.acts() as coach, pytest.raises(Conflict):
        end_round(coach, number, "Nobody has time.")


def test_changes_nothing_when_the_last_one_locks_at_the_same_moment(town: Town) -> None:
    number = a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))
    rated(town.centre.anna, number)
    stated(town.centre.bert, number)
    with town.centre.bert.acts() as bert:
        kept(bert, number, a_sheet())
    with ThreadPoolExecutor(1) as other:
        with town.centre.bert.acts() as bert:
            lock_sheet(bert, number, new_id(), an_impression())
            ending = other.submit(ended_in_thread, town.centre.coach.unlocked, number)
            until_somebody_waits_for_us()
        assert ending.result() == "refused"
    assert Round.objects.using("owner").get(id=number).state == "revealed"
    with town.centre.anna.acts() as anna:
        assert not show_reveal(anna, number).about.ended_because


def test_is_not_undone_by_a_sheet_that_is_locked_at_the_same_moment(town: Town) -> None:
    number = a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))
    rated(town.centre.anna, number)
    stated(town.centre.bert, number)
    with town.centre.bert.acts() as bert:
        kept(bert, number, a_sheet())
    with ThreadPoolExecutor(1) as other:
        with town.centre.coach.acts() as coach:
            end_round(coach, number, "I do not wait.")
            locking = other.submit(locked_in_thread, town.centre.bert.unlocked, number)
            until_somebody_waits_for_us()
        assert locking.result() == "refused"
    assert Round.objects.using("owner").get(id=number).state == "ended"
    with town.centre.anna.acts() as anna:
        assert [sheet.rater for sheet in show_reveal(anna, number).sheets] == ["Anna"]
