"""Adopting what a person filled in: it enters the timeline in their words, as theirs."""

from collections.abc import Collection
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import end_fill_page, take_answers
from houvast.access.fill_values import FillState
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.models.trajectory import Entry, Trajectory
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    begin_thread,
    content_of,
    keep_content,
    take_trajectory,
)
from houvast.guidance.services.tick_step import Tick, tick_step
from houvast.guidance.values.lists import ActionState
from houvast.guidance.values.plan import TickedBy
from houvast.guidance.values.self_fill import (
    conversation_of,
    feedback_of,
    ideals_of,
    notes_of,
    rulers_of,
    ticked_of,
)
from houvast.kernel import clock, ids


def adopt_self_fill(actor: Actor, trajectory_id: UUID, page_id: UUID) -> None:
    """Adds the answers to the timeline and ends the page. Raises NotFound, Conflict when dealt with."""
    must(actor, "guidance.adopt_self_fill")
    trajectory = take_trajectory(trajectory_id)
    asked, answers = take_answers(actor, trajectory.dossier_id, page_id)
    today = clock.today()
    conversation = conversation_of(answers, today)
    if conversation is not None:
        entry = ids.new_id()
        add_entry(actor, trajectory, NewEntry(entry, conversation))
        keep_content(actor, trajectory, content_of(actor, trajectory).with_conversation(entry))
    rulers = rulers_of(asked.questions, answers, today)
    for told in (ideals_of(answers, today), rulers, feedback_of(answers, today)):
        if told is not None:
            begin_thread(actor, trajectory, NewEntry(ids.new_id(), told))
    for note in notes_of(answers, today):
        add_entry(actor, trajectory, NewEntry(ids.new_id(), note))
    for step in _still_open(trajectory, ticked_of(answers)):
        tick_step(actor, Tick(ids.new_id(), trajectory_id, step, TickedBy.PERSON))
    end_fill_page(trajectory.dossier_id, page_id, FillState.TAKEN)
    log.record("guidance.adopt_self_fill", dossier=trajectory.dossier_id)


def _still_open(trajectory: Trajectory, steps: Collection[UUID]) -> list[UUID]:
    """Returns which of these steps nobody ended meanwhile."""
    rows = Entry.objects.filter(dossier_id=trajectory.dossier_id, id__in=steps, state=ActionState.OPEN)
    return list(rows.values_list("id", flat=True))
