"""Correcting a round of one's own, the same evening; after that it stands as the team has read it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.audit import log
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message
from houvast.outreach.finding import may_correct
from houvast.outreach.services._checking import check_round
from houvast.outreach.services._logs import take_own_round
from houvast.outreach.values.rounds import RoundContent, RoundSaid


def correct_round(actor: Actor, round_id: UUID, said: RoundSaid) -> None:
    """Puts this in the place of what the actor wrote.

    Raises NotFound for a round of somebody else's, Invalid, Conflict once its evening is over.
    """
    must(actor, "outreach.correct_round")
    check_round(said)
    row, before = take_own_round(actor, round_id)
    if before.said == said:
        return
    if not may_correct(actor, before, row.created_at):
        raise Conflict(
            message("A round can be corrected until noon of the next day. Remove it and log it anew.")
        )
    seal_content(actor, row, RoundContent(actor.user_id, actor.name, said))
    row.save(update_fields=["content"])
    log.record("outreach.correct_round", dossier=row.dossier_id)
