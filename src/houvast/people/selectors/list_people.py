"""The persons of one dossier, the one it is about first."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.people.models.person import Person
from houvast.people.values import Part, PersonContent


@dataclass(frozen=True)
class PersonLine:
    """A person as a page shows them."""

    id: UUID
    part: Part
    name: str
    role: str
    contact: str
    language: str


def list_people(actor: Actor, dossier_id: UUID) -> tuple[PersonLine, ...]:
    """Returns the persons of a dossier; none when it does not exist for the actor."""
    must(actor, "people.list_people")
    rows = list(Person.objects.filter(dossier_id=dossier_id).order_by("created_at", "id"))
    load_keys(actor, rows)
    lines = [_line(row.id, known) for row, known in unseal_whole(actor, rows, PersonContent)]
    return tuple(sorted(lines, key=lambda line: line.part is not Part.CENTRAL))


def _line(person_id: UUID, known: PersonContent) -> PersonLine:
    return PersonLine(person_id, known.part, known.name, known.role, known.contact, known.language)
