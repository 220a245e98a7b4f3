"""Confirming a closing: the service took note, and what it noted elsewhere of extracts is destroyed."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.receipts import confirm_closing as confirming
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._participations import take_participation
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def confirm_closing(actor: Actor, participation_id: UUID) -> None:
    """Confirms once, with every recall to the own seat; the cell learns that it was, and no more.

    Raises Conflict while the case is not closed, NotFound.
    """
    must(actor, "cell.confirm_closing")
    row, _ = take_participation(actor, participation_id)
    if row.closed_on is None:
        raise Conflict(message("This case is not closed."))
    if confirming(row.id):
        log.record("cell.confirm_closing", dossier=row.dossier_id)
