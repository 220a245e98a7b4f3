"""A trajectory with names in it, and presentations of it, made through the services a worker uses."""

from datetime import date, timedelta
from uuid import UUID

from guidance.trajectories import trajectory_of
from houvast.guidance.selectors.preview_presentation import preview_presentation
from houvast.guidance.selectors.show_presentation import show_presentation
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.services.change_presentation import PresentationChange
from houvast.guidance.services.prepare_presentation import NewPresentation, prepare_presentation
from houvast.guidance.values.entries import Note
from houvast.guidance.values.presentations import Method
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.people.services.add_person import NewPerson, add_person
from houvast.people.values import Part, PersonContent
from world import Person

NAMED = "Marwa Benali woont in de Kerkstraat 12, 9300 Aalst. Op 3 maart 2026 belde haar moeder Samira."


def named_trajectory(holder: Person, stand_in: Person) -> UUID:
    """Opens a trajectory about Marwa, with her mother and a note that names both."""
    trajectory = trajectory_of(holder, stand_in, "Marwa Benali")
    with holder.acts() as actor:
        mother = PersonContent(Part.FAMILY, "Samira Benali", "moeder", "", "")
        add_person(actor, NewPerson(new_id(), trajectory, mother))
        add_note(actor, NewNote(new_id(), trajectory, Note(NAMED)))
    return trajectory


def a_choice(holder: Person, trajectory: UUID, presentation: UUID, **other: object) -> NewPresentation:
    """Everything ticked, for a meeting tomorrow, in Dutch."""
    with holder.acts() as actor:
        keys = tuple(item.key for item in preview_presentation(actor, trajectory).items)
    chosen: dict[str, object] = {
        "keys": keys,
        "question": "Hoe gaan we verder met Marwa?",
        "meeting_on": tomorrow(),
        "language": "nl",
    }
    return NewPresentation(presentation, trajectory, **(chosen | other))  # type: ignore[arg-type]


def prepared(holder: Person, trajectory: UUID, **other: object) -> UUID:
    """Prepares a presentation."""
    presentation = new_id()
    new = a_choice(holder, trajectory, presentation, **other)
    with holder.acts() as actor:
        prepare_presentation(actor, new)
    return presentation


def a_change(holder: Person, trajectory: UUID, presentation: UUID) -> PresentationChange:
    """What a worker who changes nothing would send."""
    with holder.acts() as actor:
        found = show_presentation(actor, trajectory, presentation)
    texts = tuple(part.text for part in found.content.parts)
    return PresentationChange(
        presentation, trajectory, found.content.question, texts, tomorrow(), Method.ROUNDS, found.seen
    )


def tomorrow() -> date:
    """The day after today."""
    return clock.today() + timedelta(days=1)
