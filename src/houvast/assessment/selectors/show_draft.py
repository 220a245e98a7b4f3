"""A draft as its writers see it: its parts, what is still missing, what was taken out."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.own_versions import version_definition, version_to_write
from houvast.assessment.values.own_versions import TakenOut, set_aside_from
from houvast.instruments.definition import Definition, Status
from houvast.instruments.editing import Part, parts_of
from houvast.instruments.faults import Fault, faults_of
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class DraftPage:
    """A draft whole. ``digest`` says how it stood when the page was opened."""

    id: UUID
    definition: Definition
    digest: str
    made_from: str
    faults: tuple[Fault, ...]
    taken_out: tuple[TakenOut, ...]

    def part(self, number: UUID) -> Part:
        """Returns the part of that number; raises NotFound."""
        for part in parts_of(self.definition):
            if part.number(self.id) == number:
                return part
        raise NotFound(message("This does not exist, or not for you."))


def show_draft(actor: Actor, version_id: UUID) -> DraftPage:
    """Returns a draft with everything that stands in the way of publishing it.

    Raises NotFound; Conflict when it was published meanwhile.
    """
    must(actor, "assessment.show_draft")
    row = version_to_write(actor, version_id, Status.DRAFT)
    definition = version_definition(row)
    faults = tuple(faults_of(definition))
    return DraftPage(row.id, definition, row.digest, row.based_on, faults, set_aside_from(row.set_aside))
