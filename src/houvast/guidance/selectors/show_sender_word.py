"""What the service that referred somebody may be told: nothing, the arrival, or one word, as agreed."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.referral_values import Hears
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._sender_words import referral_taken


@dataclass(frozen=True)
class SenderWord:
    """Which service referred, empty for none, and what it may hear."""

    sender: str
    hears: Hears


def show_sender_word(actor: Actor, trajectory_id: UUID) -> SenderWord:
    """Returns what the sender may be told. Raises NotFound."""
    must(actor, "guidance.show_sender_word")
    trajectory = trajectory_row(trajectory_id)
    taken = referral_taken(actor, trajectory)
    log.record_reading("guidance.show_sender_word", dossier=trajectory.dossier_id)
    if taken is None or not taken.return_public:
        return SenderWord(taken.sender if taken else "", Hears.NOTHING)
    return SenderWord(taken.sender, taken.hears)
