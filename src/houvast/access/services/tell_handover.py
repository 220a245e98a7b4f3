"""Telling the sender of what was accepted how it went on: sealed to the key that came with it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.models.handovers import Handover
from houvast.access.parcels import seal_word
from houvast.access.referral_values import WordBack
from houvast.access.rules import must
from houvast.access.values import HandoverState
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def tell_handover(actor: Actor, handover_id: UUID, return_public: bytes, told: WordBack) -> None:
    """Puts a word for the sender in place of an earlier one; ``return_public`` is the key kept on accepting.

    Raises NotFound when it is not in an inbox of the actor's or was not accepted.
    """
    must(actor, "access.tell_handover")
    row = Handover.objects.select_for_update().filter(id=handover_id, state=HandoverState.ACCEPTED).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    row.word = seal_word(return_public, row.id, told)
    row.told_at = clock.now()
    with speaking():
        row.save(update_fields=["word", "told_at"])
    log.record("access.tell_handover", subject=handover_id)
