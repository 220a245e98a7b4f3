"""The persons of many dossiers at once, for a search over what the searcher may open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.people.models.person import Person
from houvast.people.values import PersonContent


@dataclass(frozen=True)
class FoundPerson:
    """A person, the dossier they stand in, and since when."""

    dossier_id: UUID
    added_at: datetime
    person: PersonContent


def find_people(actor: Actor, dossier_ids: Sequence[UUID]) -> tuple[FoundPerson, ...]:
    """Returns the persons of these dossiers, as they were added; a constant number of queries."""
    must(actor, "people.list_people")
    rows = list(Person.objects.filter(dossier_id__in=dossier_ids).order_by("created_at", "id"))
    load_keys(actor, rows)
    return tuple(
        FoundPerson(row.dossier_id, row.created_at, person)
        for row, person in unseal_whole(actor, rows, PersonContent)
    )
