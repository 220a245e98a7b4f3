"""Adopting what a person filled in …"""

import pytest

from guidance.fills import enter, fill_in, offer
from guidance.plans import barrier_of, step_of
from guidance.trajectories import trajectory_of
from houvast.access.fill_values import FillAnswer, FillState
from houvast.access.models.fill_pages import FillPage
from houvast.access.services.keep_fill_page import keep_fill_page
from houvast.access.services.send_fill_page import send_fill_page
from houvast.audit.models import Entry as LogEntry
from houvast.guidance.selectors.show_plan import show_plan
from houvast.guidance.selectors.show_self_fill import show_self_fill
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services._self_fill import NewSelfFill
from houvast.guidance.services.adopt_self_fill import adopt_self_fill
from houvast.guidance.services.offer_self_fill import offer_self_fill
from houvast.guidance.services.set_aside_self_fill import set_aside_self_fill
from houvast.guidance.services.tick_step import Tick, tick_step
from houvast.guidance.values.entries import Conversation, Note
from houvast.guidance.values.feedback import SessionFeedback
from houvast.guidance.values.lists import FilledIn, Need
from houvast.guidance.values.plan import TickedBy
from houvast.guidance.values.self_fill import FillSet
from houvast.guidance.values.story import Ideal, Ideals, IdealTopic, Ruler, RulerReading, Rulers
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_puts_it_in_the_timeline_as_the_persons_own_words(town: Town) -> None:
    """F21: the person's own voice, entered by the person."""
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    visit = enter(offer(town.centre.anna, trajectory, page))
    keep_fill_page(visit, FillAnswer("story.needs", "Rust in huis."))
    keep_fill_page(visit, FillAnswer("own_words.words", "Ik speel gitaar."))
    send_fill_page(visit)
    with town.centre.anna.acts() as anna:
        waits = show_self_fill(anna, trajectory, page)
        assert [each.answer.words for each in waits.answered if each.answer.words] == [
            "Rust in huis.",
            "Ik speel gitaar.",
        ]
        adopt_self_fill(anna, trajectory, page)
    with town.centre.coach.acts() as coach:
        shown = show_trajectory(coach, trajectory)
    bodies = [entry.body for entry in shown.entries]
    talk = next(body for body in bodies if isinstance(body, Conversation))
    assert (talk.filled_in, talk.topics[0].need, talk.topics[0].own_words) == (
        FilledIn.PERSON,
        Need.NEEDS,
        "Rust in huis.",
    )
    assert any(isinstance(body, Note) and body.text == "Ik speel gitaar." for body in bodies)
    assert shown.topics[0].topic.own_words == "Rust in huis."


def test_twice_takes_it_in_once_and_leaves_nothing_waiting(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    fill_in(offer(town.centre.anna, trajectory, page), "Eén keer.")
    with town.centre.anna.acts() as anna:
        adopt_self_fill(anna, trajectory, page)
    with town.centre.coach.acts() as coach, pytest.raises(Conflict):
        adopt_self_fill(coach, trajectory, page)
    with town.centre.anna.acts() as anna:
        assert sum(isinstance(e.body, Conversation) for e in show_trajectory(anna, trajectory).entries) == 1
        assert FillPage.objects.get(id=page).answers is None


def test_or_setting_it_aside_destroys_it_unadopted(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    fill_in(offer(town.centre.anna, trajectory, page), "Door iemand anders geschreven.")
    with town.centre.anna.acts() as anna:
        set_aside_self_fill(anna, trajectory, page)
        kept = show_self_fill(anna, trajectory, page)
        assert not any(isinstance(e.body, Conversation) for e in show_trajectory(anna, trajectory).entries)
    assert kept.page.state is FillState.SET_ASIDE
    assert not any(each.answer.words for each in kept.answered)


def test_is_refused_to_who_may_not_know_the_dossier_or_names_another(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    other = trajectory_of(town.centre.anna, town.centre.coach)
    fill_in(offer(town.centre.anna, trajectory, page), "Voor Anna.")
    for person, where in (
        (town.centre.bert, trajectory),
        (town.elsewhere.chloe, trajectory),
        (town.centre.anna, other),
    ):
        with person.acts() as actor, pytest.raises(NotFound):
            adopt_self_fill(actor, where, page)


def test_stands_in_the_log_with_every_step_of_the_person_and_no_word_of_it(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    fill_in(offer(town.centre.anna, trajectory, page), "Een zin.")
    with town.centre.anna.acts() as anna:
        adopt_self_fill(anna, trajectory, page)
        events = set(LogEntry.objects.filter(dossier_id=trajectory).values_list("event", flat=True))
    steps = {"guidance.offer_self_fill", "access.enter_fill_page", "access.send_fill_page"}
    assert steps | {"guidance.adopt_self_fill"} <= events


def test_puts_ideals_and_rulers_where_they_belong(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    sets = (FillSet.IDEALS, FillSet.RULERS)
    with town.centre.anna.acts() as anna:
        offered = offer_self_fill(anna, NewSelfFill(page, trajectory, "nl", sets, "", "werk vinden"))
    visit = enter(offered)
    keep_fill_page(visit, FillAnswer("ideals.anger", "Dat niemand luistert."))
    keep_fill_page(visit, FillAnswer("rulers.confidence", "Omdat het al eens lukte.", 4))
    send_fill_page(visit)
    with town.centre.anna.acts() as anna:
        adopt_self_fill(anna, trajectory, page)
        bodies = [entry.body for entry in show_trajectory(anna, trajectory).entries]
    ideals = next(body for body in bodies if isinstance(body, Ideals))
    rulers = next(body for body in bodies if isinstance(body, Rulers))
    assert ideals.topics == (IdealTopic(Ideal.ANGER, "Dat niemand luistert.", ""),)
    assert rulers.about == "werk vinden"
    assert rulers.readings == (RulerReading(Ruler.CONFIDENCE, 4, "Omdat het al eens lukte."),)


def test_takes_no_number_off_the_ruler_and_no_rulers_about_nothing(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    rulers = (FillSet.RULERS,)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        offer_self_fill(anna, NewSelfFill(new_id(), trajectory, "nl", rulers, "", " "))
    with town.centre.anna.acts() as anna:
        offered = offer_self_fill(anna, NewSelfFill(new_id(), trajectory, "nl", rulers, "", "slapen"))
    visit = enter(offered)
    for value in (-1, 11, 99):
        with pytest.raises(Invalid):
            keep_fill_page(visit, FillAnswer("rulers.readiness", "", value))
    keep_fill_page(visit, FillAnswer("rulers.readiness", "", 0))
    send_fill_page(visit)


def test_ticks_the_steps_the_person_says_are_done_and_keeps_their_word_on_the_plan(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    barrier = barrier_of(town.centre.anna, trajectory)
    done, other = (step_of(town.centre.anna, trajectory, barrier) for _ in range(2))
    sets = (FillSet.PLAN, FillSet.FEEDBACK)
    with town.centre.anna.acts() as anna:
        offered = offer_self_fill(anna, NewSelfFill(page, trajectory, "nl", sets))
    visit = enter(offered)
    keep_fill_page(visit, FillAnswer(f"plan.step.{done}", "", 1))
    keep_fill_page(visit, FillAnswer("plan.words", "Het gaat goed zo."))
    keep_fill_page(visit, FillAnswer("feedback.heard", "", 9))
    with pytest.raises(Invalid):
        keep_fill_page(visit, FillAnswer(f"plan.step.{other}", "", 2))
    send_fill_page(visit)
    with town.centre.anna.acts() as anna:
        adopt_self_fill(anna, trajectory, page)
        steps = {step.id: step for step in show_plan(anna, trajectory).open_barriers[0].steps}
        bodies = [entry.body for entry in show_trajectory(anna, trajectory).entries]
    assert (steps[done].is_open, steps[other].is_open) == (False, True)
    assert steps[done].done
    assert steps[done].done.by is TickedBy.PERSON
    feedback = next(body for body in bodies if isinstance(body, SessionFeedback))
    assert (feedback.heard, feedback.overall) == (9, None)
    assert any(isinstance(body, Note) and body.text == "Het gaat goed zo." for body in bodies)


def test_passes_over_a_step_that_was_ticked_meanwhile(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    step = step_of(town.centre.anna, trajectory, barrier_of(town.centre.anna, trajectory))
    with town.centre.anna.acts() as anna:
        offered = offer_self_fill(anna, NewSelfFill(page, trajectory, "nl", (FillSet.PLAN,)))
    visit = enter(offered)
    keep_fill_page(visit, FillAnswer(f"plan.step.{step}", "", 1))
    send_fill_page(visit)
    with town.centre.anna.acts() as anna:
        tick_step(anna, Tick(new_id(), trajectory, step, TickedBy.WORKER))
        adopt_self_fill(anna, trajectory, page)
