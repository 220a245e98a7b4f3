"""Adding a note …"""

import pytest
from django.db import ProgrammingError, transaction

from guidance.trajectories import trajectory_of
from houvast.audit.models import Entry as LogEntry
from houvast.guidance.models.trajectory import Entry
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.services.close_trajectory import NewClosing, close_trajectory
from houvast.guidance.values.entries import Closing, Note
from houvast.guidance.values.lists import ClosingReason, EntryKind
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_needs_only_its_text(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        add_note(anna, NewNote(new_id(), trajectory, Note("A quiet day.")))
    with town.centre.coach.acts() as coach:
        newest = show_trajectory(coach, trajectory).entries[0]
    assert (newest.kind, newest.body, newest.writer) == (EntryKind.NOTE, Note("A quiet day."), "Anna")


def test_without_text_is_refused(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        add_note(anna, NewNote(new_id(), trajectory, Note(" \n")))


def test_twice_keeps_one_and_logs_one(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    note = NewNote(new_id(), trajectory, Note("Once."))
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            add_note(anna, note)
    with town.centre.anna.acts() as anna:
        assert show_trajectory(anna, trajectory).total == 2
        assert LogEntry.objects.filter(dossier_id=trajectory, event="guidance.add_note").count() == 1


def test_under_a_used_number_with_other_words_loses_neither(town: Town) -> None:
    trajectory, number = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    with town.centre.anna.acts() as anna:
        add_note(anna, NewNote(number, trajectory, Note("First words.")))
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        add_note(anna, NewNote(number, trajectory, Note("Other words.")))
    with town.centre.anna.acts() as anna:
        assert show_trajectory(anna, trajectory).entries[0].body == Note("First words.")


def test_is_refused_to_who_may_not_know_the_dossier(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for other in (town.centre.bert, town.elsewhere.chloe):
        with other.acts() as somebody, pytest.raises(NotFound):
            add_note(somebody, NewNote(new_id(), trajectory, Note("Mine.")))


def test_into_another_dossier_under_a_foreign_number_is_refused(town: Town) -> None:
    anna, chloe = town.centre.anna, town.elsewhere.chloe
    number = new_id()
    hers = trajectory_of(anna, town.centre.coach)
    # Chloé works alone: a partner's colleague stands in for her.
    mine = trajectory_of(chloe, town.desk.dina)
    with anna.acts() as actor:
        add_note(actor, NewNote(number, hers, Note("Anna's.")))
    with chloe.acts() as actor, pytest.raises(Conflict):
        add_note(actor, NewNote(number, mine, Note("Chloé's.")))


def test_still_works_after_closing(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        closing = Closing(ClosingReason.REACHED, "Thanks.", "", None)
        close_trajectory(anna, NewClosing(new_id(), trajectory, closing))
        add_note(anna, NewNote(new_id(), trajectory, Note("He rang: all is well.")))


def test_can_never_be_overwritten_even_by_the_application(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        number = new_id()
        add_note(anna, NewNote(number, trajectory, Note("As it was.")))
        row = Entry.objects.get(id=number)
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            row.save(update_fields=["content"])
