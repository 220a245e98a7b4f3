"""An entry of the timeline …"""

import json
from datetime import date
from typing import get_args
from uuid import uuid4

import pytest

from guidance.trajectories import trajectory_of
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._threads import threads_of
from houvast.guidance.services._writing import NewEntry, add_entry, begin_thread, take_trajectory
from houvast.guidance.values.entries import Evaluation, Note, Topic
from houvast.guidance.values.lists import EntryKind, Need
from houvast.guidance.values.timeline import KINDS, Body, EntryContent
from houvast.guidance.values.trajectory import TrajectoryContent
from houvast.kernel.ids import new_id
from houvast.vault.content import dump, load
from world import Town

LOOK_BACK = Evaluation(date(2026, 11, 2), "Better.", "", None)


def test_has_a_kind_whatever_it_holds() -> None:
    assert set(KINDS) == set(get_args(Body))
    assert set(KINDS.values()) == set(EntryKind)


def test_written_when_it_had_a_field_for_each_kind_is_still_read() -> None:
    entry = EntryContent(uuid4(), "Anna", Note("A quiet day."))
    written = json.loads(dump(entry))
    written["version"] = 1
    note = written["fields"].pop("body")
    written["fields"] |= {"opening": None, "note": note, "closing": None}
    assert load(EntryContent, json.dumps(written).encode().ljust(512)) == entry


def test_that_holds_nothing_is_refused() -> None:
    written = json.loads(dump(EntryContent(uuid4(), "Anna", Note("A quiet day."))))
    written["version"] = 1
    written["fields"]["note"] = written["fields"].pop("body") and None
    with pytest.raises(Exception, match="not opened"):
        load(EntryContent, json.dumps(written).encode().ljust(256))


def test_of_a_trajectory_from_before_there_were_threads_is_still_found() -> None:
    content = TrajectoryContent().with_conversation(uuid4())
    written = json.loads(dump(content))
    written["version"] = 1
    del written["fields"]["threads"]
    assert load(TrajectoryContent, json.dumps(written).encode().ljust(256)) == content


def test_begins_a_thread_once_and_is_followed_in_order(town: Town) -> None:
    trajectory, first = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    with town.centre.anna.acts() as anna:
        taken = take_trajectory(trajectory)
        begun = NewEntry(first, LOOK_BACK)
        assert [begin_thread(anna, taken, begun) for _ in range(2)] == [True, False]
        for words in ("One.", "Two."):
            add_entry(anna, taken, NewEntry(new_id(), Note(words), about_id=first))
        add_entry(anna, taken, NewEntry(new_id(), LOOK_BACK))
    with town.centre.anna.acts() as anna:
        (thread,) = threads_of(anna, trajectory_row(trajectory), EntryKind.EVALUATION)
        assert threads_of(anna, trajectory_row(trajectory), EntryKind.NOTE) == ()
    assert thread.first.id == first
    assert [line.body for line in thread.later] == [Note("One."), Note("Two.")]
    assert thread.newest.body == Note("Two.")


def test_of_a_topic_from_before_differences_were_asked_is_still_read() -> None:
    topic = Topic(Need.NEEDS, "Rest.", "He sleeps badly.")
    written = json.loads(dump(topic))
    written["version"] = 1
    del written["fields"]["difference"]
    assert load(Topic, json.dumps(written).encode().ljust(256)) == topic
