"""Trajectories for the tests, made through the services a worker uses."""

from datetime import date, timedelta
from uuid import UUID

from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.services.open_trajectory import NewTrajectory, open_trajectory
from houvast.guidance.services.plan_action import NewAction, plan_action
from houvast.guidance.values.entries import Action, Note
from houvast.guidance.values.lists import NoteKind, Owner
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.people.values import Part, PersonContent
from world import Person, Service


def central(name: str) -> PersonContent:
    """Somebody a trajectory is about."""
    return PersonContent(Part.CENTRAL, name, "", "", "")


def trajectory_of(
    holder: Person, stand_in: Person, name: str = "Marwa", controller: Service | None = None
) -> UUID:
    """Opens a trajectory about somebody."""
    with holder.acts() as actor:
        new = NewTrajectory(
            new_id(), stand_in.user_id, controller.id if controller else None, person=central(name)
        )
        return open_trajectory(actor, new)


def write_notes(writer: Person, trajectory: UUID, count: int) -> list[UUID]:
    """Adds notes, oldest first."""
    notes = [new_id() for _ in range(count)]
    with writer.acts() as actor:
        for number, note in enumerate(notes):
            add_note(actor, NewNote(note, trajectory, Note(f"Note {number}", NoteKind.SAID)))
    return notes


def agree(writer: Person, trajectory: UUID, what: str, days: int) -> UUID:
    """Plans an action due in so many days."""
    action = new_id()
    with writer.acts() as actor:
        plan_action(actor, NewAction(action, trajectory, Action(what, Owner.PERSON, "", None), in_days(days)))
    return action


def in_days(days: int) -> date:
    """A day from today."""
    return clock.today() + timedelta(days=days)
