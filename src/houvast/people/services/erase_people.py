"""Erasing the persons of a dossier, as part of the erasure of the whole."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.rules import must
from houvast.audit import log
from houvast.people.models.person import Person


def erase_people(actor: Actor, dossier_id: UUID) -> int:
    """Deletes every person of a dossier; returns how many. Raises NotFound."""
    must(actor, "people.erase_people")
    dossier = dossier_row(dossier_id)
    erased, _ = Person.objects.filter(dossier_id=dossier.id).delete()
    log.record("people.erase_people", dossier=dossier.id)
    return erased
