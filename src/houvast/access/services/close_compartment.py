"""Closing a part of a dossier: its keys are destroyed, so that nobody reads it again."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.finding import compartment_row
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.access.values import CompartmentKind
from houvast.audit import log


def close_compartment(actor: Actor, compartment_id: UUID) -> None:
    """Destroys the keys of a rating's, a round's or a room's own part. Raises NotFound for any other.

    What a room showed comes back from no restored copy: the line is written before the change commits.
    """
    must(actor, "access.close_compartment")
    row = compartment_row(compartment_id)
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT access.close_compartment(%s)", [row.id])
    if row.kind == CompartmentKind.ROOM:
        write_down("closed_room", row.id)
    named = None if row.kind == CompartmentKind.RATING else row.dossier_id  # as when it was opened
    log.record("access.close_compartment", dossier=named)
