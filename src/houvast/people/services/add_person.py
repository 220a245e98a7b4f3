"""Adding a person to a dossier: by role, with a name only where it is needed."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import write_once
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.people.models.person import Person
from houvast.people.values import PersonContent


@dataclass(frozen=True)
class NewPerson:
    """A person to add; ``person_id`` comes with the form, so that a double click adds one."""

    person_id: UUID
    dossier_id: UUID
    content: PersonContent


def add_person(actor: Actor, new: NewPerson) -> UUID:
    """Adds a person to a dossier; returns the row's id.

    Raises NotFound; Invalid when neither a name nor a role says who it is; Conflict when the form was
    saved before with other words.
    """
    must(actor, "people.add_person")
    dossier = dossier_row(new.dossier_id)
    if not (new.content.name.strip() or new.content.role.strip()):
        raise Invalid(message("Say who this is: a name, or only a role such as “aunt”."))
    row = Person(id=new.person_id, dossier_id=dossier.id, compartment_id=dossier.main_compartment_id)
    seal_content(actor, row, new.content)
    if write_once(actor, row, PersonContent, new.content):
        log.record("people.add_person", dossier=dossier.id, subject=row.id)
    return row.id
