"""Recalling an extract: only the giver's own service opens it again, from no restored copy either."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.finding import compartment_row
from houvast.access.retired import write_down_withdrawn
from houvast.access.rules import must
from houvast.audit import log


def recall_extract(actor: Actor, compartment_id: UUID) -> None:
    """Destroys every key of an extract but those of the giver's service. Raises NotFound for others.

    The lines in the register are those of a withdrawal, one for each receiver, and written before the change
    commits: a restore from an older copy replays them.
    """
    must(actor, "access.recall_extract")
    row = compartment_row(compartment_id)
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT receiver_id, signature FROM access.recall_extract(%s)", [row.id])
        gone = [(row.id, UUID(str(receiver)), signature) for receiver, signature in cursor.fetchall()]
    log.record("access.recall_extract", dossier=row.dossier_id)
    write_down_withdrawn(gone)
