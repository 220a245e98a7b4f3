"""Adopting what a person filled in: it enters the timeline in their words, as theirs."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import end_fill_page, take_answers
from houvast.access.fill_values import FillState
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    begin_thread,
    content_of,
    keep_content,
    take_trajectory,
)
from houvast.guidance.values.self_fill import conversation_of, ideals_of, note_of, rulers_of
from houvast.kernel import clock, ids


def adopt_self_fill(actor: Actor, trajectory_id: UUID, page_id: UUID) -> None:
    """Adds the answers to the timeline and ends the page. Raises NotFound, Conflict when dealt with."""
    must(actor, "guidance.adopt_self_fill")
    trajectory = take_trajectory(trajectory_id)
    asked, answers = take_answers(actor, trajectory.dossier_id, page_id)
    today = clock.today()
    conversation, note = conversation_of(answers, today), note_of(answers, today)
    if conversation is not None:
        entry = ids.new_id()
        add_entry(actor, trajectory, NewEntry(entry, conversation))
        keep_content(actor, trajectory, content_of(actor, trajectory).with_conversation(entry))
    for told in (ideals_of(answers, today), rulers_of(asked.questions, answers, today)):
        if told is not None:
            begin_thread(actor, trajectory, NewEntry(ids.new_id(), told))
    if note is not None:
        add_entry(actor, trajectory, NewEntry(ids.new_id(), note))
    end_fill_page(trajectory.dossier_id, page_id, FillState.TAKEN)
    log.record("guidance.adopt_self_fill", dossier=trajectory.dossier_id)
