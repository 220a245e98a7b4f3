"""Doing away with an extract that was given to one's own seat: its keys here are destroyed."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.finding import compartment_row
from houvast.access.retired import write_down_withdrawn
from houvast.access.rules import must
from houvast.audit import log


def drop_extract(actor: Actor, compartment_id: UUID) -> None:
    """Destroys what the actor's own seats could open an extract with; no restored copy brings it back.

    Raises NotFound for what was not given to them.
    """
    must(actor, "access.drop_extract")
    row = compartment_row(compartment_id)
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT receiver_id, signature FROM access.drop_extract(%s)", [row.id])
        gone = [(row.id, UUID(str(receiver)), signature) for receiver, signature in cursor.fetchall()]
    log.record("access.drop_extract", dossier=row.dossier_id)
    write_down_withdrawn(gone)
