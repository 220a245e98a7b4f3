"""What to call each of many dossiers: the name of the one it is about, when there is one."""

from collections.abc import Sequence
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.people.models.person import Person
from houvast.people.values import Part, PersonContent


def name_central(actor: Actor, dossier_ids: Sequence[UUID]) -> tuple[tuple[UUID, str], ...]:
    """Returns (dossier id, name) for each dossier whose central person has one; constant queries."""
    must(actor, "people.list_people")
    rows = list(Person.objects.filter(dossier_id__in=dossier_ids).order_by("created_at", "id"))
    load_keys(actor, rows)
    names: dict[UUID, str] = {}
    for row, person in unseal_whole(actor, rows, PersonContent):
        if person.part is Part.CENTRAL and person.name:
            names.setdefault(row.dossier_id, person.name)
    return tuple(names.items())
