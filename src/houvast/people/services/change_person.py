"""Changing what is kept of a person: a new name, another number, a role better said."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import state_of, taken_for_change
from houvast.audit import log
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.people.models.person import Person
from houvast.people.values import PersonContent


@dataclass(frozen=True)
class PersonChange:
    """What a person's row must say from now on; ``seen`` is the state of the row the writer looked at."""

    person_id: UUID
    content: PersonContent
    seen: str


def change_person(actor: Actor, change: PersonChange) -> None:
    """Changes a person's row.

    Raises NotFound, Invalid without name and role, Conflict when a colleague changed the row meanwhile.
    """
    must(actor, "people.change_person")
    row = taken_for_change(Person, change.person_id)
    if not (change.content.name.strip() or change.content.role.strip()):
        raise Invalid(message("Say who this is: a name, or only a role such as “aunt”."))
    if state_of(row) != change.seen:
        raise Conflict(
            message("A colleague changed this a moment ago. Your text is still here: compare and save again.")
        )
    seal_content(actor, row, change.content)
    row.save(update_fields=["content"])
    log.record("people.change_person", dossier=row.dossier_id, subject=row.id)
