"""A page to fill in, with two people at it at the same moment, or one who should not be any more …"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest
from django.conf import settings
from django.db import connections

from apart import superuser
from guidance.fills import BOTH, enter, fill_in, offer
from guidance.trajectories import trajectory_of
from houvast.access.acting import acting
from houvast.access.actor import Actor, Unlocked
from houvast.access.fill_values import FillState
from houvast.access.models.dossiers import Grant
from houvast.access.register import FILE, read_lines
from houvast.access.services.replay_register import replay_register
from houvast.access.services.withdraw_grant import withdraw_grant
from houvast.guidance.selectors.show_self_fill import show_self_fill
from houvast.guidance.selectors.show_self_fills import show_self_fills
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services._self_fill import NewSelfFill
from houvast.guidance.services.adopt_self_fill import adopt_self_fill
from houvast.guidance.services.offer_self_fill import offer_self_fill
from houvast.guidance.services.set_aside_self_fill import set_aside_self_fill
from houvast.guidance.values.entries import Conversation
from houvast.kernel.errors import Conflict, HouvastError, NotFound, Tampered
from houvast.kernel.ids import new_id
from world import Town


def ended(unlocked: Unlocked, act: Callable[[Actor], object]) -> str:
    """How an act of somebody ended, in a thread of its own."""
    try:
        with acting(unlocked) as actor:
            act(actor)
            return "done"
    except HouvastError as error:
        return type(error).__name__
    finally:
        connections.close_all()


def test_is_taken_in_once_by_two_workers(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    fill_in(offer(town.centre.anna, trajectory, page), "Eén keer.")
    workers = (town.centre.anna.unlocked, town.centre.coach.unlocked) * 2
    with ThreadPoolExecutor(4) as at_once:
        tries = [
            at_once.submit(ended, who, lambda actor: adopt_self_fill(actor, trajectory, page))
            for who in workers
        ]
        assert sorted(each.result() for each in tries) == ["Conflict", "Conflict", "Conflict", "done"]
    with town.centre.anna.acts() as anna:
        assert sum(isinstance(e.body, Conversation) for e in show_trajectory(anna, trajectory).entries) == 1


def test_is_opened_by_one_of_many_who_have_address_and_code(town: Town) -> None:
    given = offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))

    def entered() -> str:
        try:
            return enter(given) and "in"
        except HouvastError as error:
            return type(error).__name__
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as at_once:
        tries = [at_once.submit(entered) for _ in range(4)]
        assert sorted(each.result() for each in tries) == ["Conflict", "Conflict", "Conflict", "in"]


def test_is_offered_once_by_clicks_at_the_same_moment(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    new, anna = NewSelfFill(new_id(), trajectory, "nl", BOTH), town.centre.anna.unlocked
    with ThreadPoolExecutor(4) as at_once:
        tries = [at_once.submit(ended, anna, lambda actor: offer_self_fill(actor, new)) for _ in range(4)]
        assert sorted(each.result() for each in tries) == ["Conflict", "Conflict", "Conflict", "done"]


def test_under_the_number_of_somebody_elses_page_is_refused_with_a_sentence(town: Town) -> None:
    page = new_id()
    offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach), page)
    own = trajectory_of(town.centre.bert, town.centre.coach)
    with town.centre.bert.acts() as bert, pytest.raises(Conflict):
        offer_self_fill(bert, NewSelfFill(page, own, "nl", BOTH))


def test_is_closed_to_a_colleague_whose_access_was_withdrawn(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    fill_in(offer(town.centre.anna, trajectory, page), "Voor wie mij begeleidt.")
    with town.centre.anna.acts() as anna:
        withdraw_grant(anna, _grant(trajectory, town.centre.coach.user_id))
    with town.centre.coach.acts() as coach:
        for act in (show_self_fill, adopt_self_fill, set_aside_self_fill):
            with pytest.raises(NotFound):
                act(coach, trajectory, page)


def test_with_answers_nobody_can_open_can_still_be_set_aside(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    fill_in(offer(town.centre.anna, trajectory, page), "Beschadigd.")
    past_all_rights("UPDATE access.fill_page SET answers = 'x' WHERE id = %s", page)
    with town.centre.anna.acts() as anna, pytest.raises(Tampered):
        adopt_self_fill(anna, trajectory, page)
    with town.centre.anna.acts() as anna:
        shown = show_self_fill(anna, trajectory, page)
        assert not any(each.answer.words for each in shown.answered)
        assert anna.closed[page].is_damaged
        set_aside_self_fill(anna, trajectory, page)
        assert show_self_fills(anna, trajectory)[0].state is FillState.SET_ASIDE


def test_set_aside_stays_destroyed_after_a_restore_of_an_older_copy(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    fill_in(offer(town.centre.anna, trajectory, page), "Door iemand anders geschreven.")
    (before,) = past_all_rights("SELECT answers FROM access.fill_page WHERE id = %s", page)
    with town.centre.anna.acts() as anna:
        set_aside_self_fill(anna, trajectory, page)
    past_all_rights("UPDATE access.fill_page SET state = 'sent', answers = %s WHERE id = %s", before[0], page)
    lines = read_lines((settings.HOME / FILE).read_bytes())
    replay_register([line for line in lines if line.subject == page])
    with town.centre.anna.acts() as anna:
        shown = show_self_fill(anna, trajectory, page)
    assert shown.page.state is FillState.SET_ASIDE
    assert not any(each.answer.words for each in shown.answered)


def past_all_rights(statement: str, *values: object) -> list[tuple[object, ...]]:
    """Does something as who owns the server; what it answers."""
    with superuser(str(settings.DATABASES["default"]["NAME"])) as server:
        cursor = server.execute(statement.encode(), values)
        return cursor.fetchall() if cursor.description else []


def _grant(dossier: UUID, receiver: UUID) -> UUID:
    return Grant.objects.get(dossier_id=dossier, receiver_id=receiver).id
