"""Telling the service that referred somebody how it went on: what the person agreed to, and nothing more."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.referral_values import WordBack
from houvast.access.rules import must
from houvast.access.services.tell_handover import tell_handover
from houvast.audit import log
from houvast.guidance.selectors._sender_words import referral_taken
from houvast.guidance.services._writing import take_trajectory
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def tell_sender(actor: Actor, trajectory_id: UUID, told: WordBack) -> None:
    """Puts a word for the sender in place of an earlier one.

    Raises NotFound; Invalid where there is no sender, or for what the person did not agree to.
    """
    must(actor, "guidance.tell_sender")
    trajectory = take_trajectory(trajectory_id)
    taken = referral_taken(actor, trajectory)
    if taken is None or taken.handover_id is None or not taken.return_public or not told.fits(taken.hears):
        raise Invalid(message("The person did not agree that this is told."))
    tell_handover(actor, taken.handover_id, bytes.fromhex(taken.return_public), told)
    log.record("guidance.tell_sender", dossier=trajectory.dossier_id)
