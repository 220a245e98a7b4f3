"""Finding the dossier of a reference, for a DPO whom the person concerned shows it."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.references import tidy_reference
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def find_dossier(actor: Actor, reference: str) -> UUID:
    """Returns the dossier's id; what is in it stays closed. Raises Invalid for an unknown reference."""
    must(actor, "access.find_dossier")
    with connection.cursor() as cursor:
        cursor.execute("SELECT dossier_id FROM access.find_reference(%s)", [tidy_reference(reference)])
        found = cursor.fetchone()
    if found is None:
        raise Invalid(message("There is no dossier with this reference here."))
    dossier: UUID = found[0]
    log.record("access.find_dossier", dossier=dossier)
    return dossier
