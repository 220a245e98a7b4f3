"""Correcting a note …"""

import pytest

from guidance.trajectories import trajectory_of, write_notes
from houvast.guidance.selectors.show_note import show_note
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.correct_note import Correction, correct_note
from houvast.guidance.values.entries import Note
from houvast.guidance.values.lists import Certainty, EntryState
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.ids import new_id
from world import Town

BETTER = Note("Better said.", None, None, "the school", Certainty.PROBABLE)


def test_keeps_the_old_one_readable_as_corrected(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    (old,) = write_notes(town.centre.anna, trajectory, 1)
    with town.centre.anna.acts() as anna:
        correct_note(anna, Correction(new_id(), trajectory, old, BETTER))
        entries = {entry.id: entry for entry in show_trajectory(anna, trajectory).entries}
        assert show_note(anna, trajectory, old).was_corrected
    assert entries[old].state == EntryState.CORRECTED
    assert [entry.body for entry in entries.values() if entry.about_id == old] == [BETTER]


def test_by_two_people_at_once_refuses_the_second(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    (old,) = write_notes(town.centre.anna, trajectory, 1)
    with town.centre.anna.acts() as anna:
        correct_note(anna, Correction(new_id(), trajectory, old, BETTER))
    with town.centre.coach.acts() as coach, pytest.raises(Conflict):
        correct_note(coach, Correction(new_id(), trajectory, old, Note("Mine is better.")))
    with town.centre.anna.acts() as anna:
        bodies = [entry.body for entry in show_trajectory(anna, trajectory).entries]
    assert Note("Mine is better.") not in bodies


def test_twice_by_a_double_click_corrects_once(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    (old,) = write_notes(town.centre.anna, trajectory, 1)
    change = Correction(new_id(), trajectory, old, BETTER)
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            correct_note(anna, change)
    with town.centre.anna.acts() as anna:
        assert show_trajectory(anna, trajectory).total == 3


def test_of_another_dossier_is_refused(town: Town) -> None:
    one, other = (trajectory_of(town.centre.anna, town.centre.coach) for _ in range(2))
    (old,) = write_notes(town.centre.anna, one, 1)
    with town.centre.anna.acts() as anna, pytest.raises(NotFound):
        correct_note(anna, Correction(new_id(), other, old, BETTER))
