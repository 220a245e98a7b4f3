"""One letter of a trajectory, to read, to change, or to print."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.guidance.selectors.show_papers import LetterLine, show_papers
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def show_letter(actor: Actor, trajectory_id: UUID, letter_id: UUID) -> LetterLine:
    """Returns one letter; raises NotFound."""
    must(actor, "guidance.show_letter")
    found = (line for line in show_papers(actor, trajectory_id) if line.id == letter_id)
    line = next(found, None)
    if line is None:
        raise NotFound(message("This does not exist, or not for you."))
    return line
