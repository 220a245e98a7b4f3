"""Letters for the tests, written through the services a worker uses."""

from datetime import date
from uuid import UUID

from houvast.guidance.services._letters import NewLetterStep
from houvast.guidance.services.approve_letter import approve_letter
from houvast.guidance.services.send_letter import send_letter
from houvast.guidance.services.write_letter import NewLetter, write_letter
from houvast.guidance.values.papers import Letter, LetterKind
from houvast.kernel.ids import new_id
from world import Person


def a_letter(*, to_person: bool = False, text: str = "May he come back on Monday?") -> Letter:
    """A letter to a school, or to the person."""
    kind = LetterKind.APPOINTMENT if to_person else LetterKind.SCHOOL
    return Letter(kind, "nl", to_person, "School\nKerkplein 1", "A question", text, "Dienst Noord\nPostbus 1")


def written(worker: Person, trajectory: UUID, letter: Letter | None = None) -> UUID:
    """Writes a letter."""
    number = new_id()
    with worker.acts() as actor:
        write_letter(actor, NewLetter(number, trajectory, letter or a_letter()))
    return number


def approved(worker: Person, trajectory: UUID) -> UUID:
    """Writes a letter that the person read."""
    letter = written(worker, trajectory)
    with worker.acts() as actor:
        approve_letter(actor, NewLetterStep(new_id(), trajectory, letter, "Fine."))
    return letter


def sent(worker: Person, trajectory: UUID, reply_by: date | None) -> UUID:
    """Writes a letter that the person read and that went out."""
    letter = approved(worker, trajectory)
    with worker.acts() as actor:
        send_letter(actor, NewLetterStep(new_id(), trajectory, letter, reply_by=reply_by))
    return letter
