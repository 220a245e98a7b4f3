"""From a contact to a trajectory: only with the young person's agreement, only what was ticked."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors.identify_trajectory import identify_trajectory
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.services.open_trajectory import NewTrajectory, open_trajectory
from houvast.guidance.values.entries import Note
from houvast.guidance.values.lists import NoteKind
from houvast.kernel import clock, ids
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message
from houvast.outreach import disclosure
from houvast.outreach.services.remove_remembered import remove_remembered
from houvast.outreach.values.remembered import Talk
from houvast.outreach.values.rounds import Theme
from houvast.people.values import Part, PersonContent


class Piece(StrEnum):
    """What of a talk can come along, each by a tick of its own."""

    WORDS = "words"
    THEMES = "themes"


@dataclass(frozen=True)
class Taken:
    """One ticked item; ``source`` says in the worker's language where it comes from ("outreach, on …")."""

    talk_id: UUID
    piece: Piece
    source: str


@dataclass(frozen=True)
class Agreed:
    """Who said yes, to what, when and how; ``words`` says the same in a sentence or two, for the timeline."""

    by: str
    to_what: str
    on: date
    how: str
    words: str


@dataclass(frozen=True)
class Beginning:
    """A trajectory that begins from a note; its number comes with the form.

    ``came_by`` and ``themes`` are the worker's language for what a note keeps as values.
    """

    trajectory_id: UUID
    note_id: UUID
    stand_in_id: UUID
    agreed: Agreed
    taken: tuple[Taken, ...]
    keeps_note: bool
    name: str = ""
    stand_in_told: bool = False
    came_by: str = ""
    themes: tuple[tuple[Theme, str], ...] = ()


def begin_from_outreach(actor: Actor, beginning: Beginning) -> UUID:
    """Opens a trajectory with the agreement and the ticked items as its first notes; returns its id.

    Raises NotFound for a note that is not the actor's, Invalid without a whole agreement or for an item the
    note does not hold, and what opening a trajectory raises.
    """
    must(actor, "outreach.begin_from_outreach")
    if _is_done(actor, beginning.trajectory_id):
        return beginning.trajectory_id
    _check_agreement(beginning.agreed)
    told = disclosure.for_trajectory(actor, beginning.note_id)
    talks = {talk.id: talk for talk in told.talks}
    notes = [_note(taken, talks.get(taken.talk_id), beginning) for taken in dict.fromkeys(beginning.taken)]
    trajectory = open_trajectory(actor, _trajectory(beginning))
    agreed = Note(beginning.agreed.words, NoteKind.SAID, beginning.agreed.on, beginning.agreed.by)
    for note in (agreed, *sorted(notes, key=lambda one: one.happened_on or clock.today())):
        add_note(actor, NewNote(ids.new_id(), trajectory, note))
    if not beginning.keeps_note:
        remove_remembered(actor, beginning.note_id)
    # No entry names both the note and the trajectory: the log links nobody to an earlier contact.
    log.record("outreach.begin_from_outreach", dossier=trajectory)
    return trajectory


def _is_done(actor: Actor, trajectory_id: UUID) -> bool:
    """A second click finds the trajectory of the first."""
    try:
        return bool(identify_trajectory(actor, trajectory_id))
    except NotFound:
        return False


def _check_agreement(agreed: Agreed) -> None:
    if not all(part.strip() for part in (agreed.by, agreed.to_what, agreed.how, agreed.words)):
        raise Invalid(message("Write who said yes, to what, and how. Without that nothing comes along."))
    if agreed.on > clock.today():
        raise Invalid(message("This day is yet to come."))


def _note(taken: Taken, talk: Talk | None, beginning: Beginning) -> Note:
    """Copies one item as the note holds it; what is not there cannot be ticked."""
    names = dict(beginning.themes)
    text = ""
    if talk is not None:
        listed = ", ".join(names[theme] for theme in talk.themes if theme in names)
        text = talk.words if taken.piece is Piece.WORDS else listed
    if talk is None or not text.strip():
        raise Invalid(message("One of the ticked items is no longer in your note. Look again."))
    return Note(text, NoteKind.SAID, talk.on, taken.source)


def _trajectory(beginning: Beginning) -> NewTrajectory:
    person = PersonContent(Part.CENTRAL, beginning.name, "", "", "") if beginning.name.strip() else None
    return NewTrajectory(
        trajectory_id=beginning.trajectory_id,
        stand_in_id=beginning.stand_in_id,
        person=person,
        came_by=beginning.came_by,
        stand_in_told=beginning.stand_in_told,
    )
