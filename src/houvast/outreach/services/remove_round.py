"""Removing a round of one's own: it is gone for everybody, and a restore does not bring it back."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.audit import log
from houvast.outreach.services._logs import take_own_round


def remove_round(actor: Actor, round_id: UUID) -> None:
    """Removes a round the actor wrote. Raises NotFound for anybody else's."""
    must(actor, "outreach.remove_round")
    row, _ = take_own_round(actor, round_id)
    write_down("removed_round", row.id)
    log.record("outreach.remove_round", dossier=row.dossier_id)
    row.delete()
