"""One person, as the page that changes them needs it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.access.writing import state_of
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.people.models.person import Person
from houvast.people.values import PersonContent


@dataclass(frozen=True)
class PersonPage:
    """A person's row and the state it is in, so that two people changing it notice each other."""

    id: UUID
    dossier_id: UUID
    content: PersonContent
    seen: str


def show_person(actor: Actor, dossier_id: UUID, person_id: UUID) -> PersonPage:
    """Returns a person of this dossier. Raises NotFound."""
    must(actor, "people.list_people")
    row = Person.objects.filter(id=person_id, dossier_id=dossier_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return PersonPage(row.id, row.dossier_id, unseal_content(actor, row, PersonContent), state_of(row))
