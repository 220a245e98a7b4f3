"""Ending a round that somebody does not finish: its leader says why, and who locked is revealed."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rounds import end_blind_round
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.assessment.finding.rounds import round_row
from houvast.assessment.services._practising import keep_agreement
from houvast.assessment.services._rounds import alone_with
from houvast.assessment.values.rounds import RoundContent, RoundState
from houvast.audit import log
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


def end_round(actor: Actor, round_id: UUID, because: str) -> None:
    """Ends an open round that the actor leads; sheets that are not locked are never shown.

    Raises NotFound for who does not lead it, Invalid without a reason, Conflict when it is over.
    """
    must(actor, "assessment.end_round")
    if not because.strip():
        raise Invalid(message("Say in a sentence why you do not wait any longer."))
    alone_with(round_id)
    row = round_row(round_id)
    if row.state != RoundState.OPEN:
        raise Conflict(message("This round is over already."))
    content = unseal_content(actor, row, RoundContent)
    ended = replace(content, ended_because=because.strip())
    seal_content(actor, row, ended)
    end_blind_round(row.id, row.content.raw)
    keep_agreement(actor, row, content)
    log.record("assessment.end_round", dossier=row.dossier_id)
