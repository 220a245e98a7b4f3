"""One round of one's own, to correct or to remove."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.outreach.models.rounds import Round
from houvast.outreach.selectors._rounds import RoundLine, opened_rounds


def show_round(actor: Actor, round_id: UUID) -> RoundLine:
    """Returns a round the actor wrote. Raises NotFound for anybody else's."""
    must(actor, "outreach.show_rounds")
    lines = opened_rounds(actor, Round.objects.filter(id=round_id))
    if not lines or not lines[0].is_mine:
        raise NotFound(message("This does not exist, or not for you."))
    log.record("outreach.show_rounds")
    return lines[0]
