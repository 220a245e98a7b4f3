"""What a receiver wrote back to the desk: a word with the yes, or the reason of a no. Nothing follows it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.offers import answers_from
from houvast.access.rules import must
from houvast.audit import log
from houvast.journeys.values import ReferralAnswer


@dataclass(frozen=True)
class AnswerBack:
    """The receiver's word on one referral."""

    referral_id: UUID
    word: str


def show_answers(actor: Actor, dossier_id: UUID) -> tuple[AnswerBack, ...]:
    """Returns the receiver's word on each answered referral of a question. A constant number of queries."""
    must(actor, "desk.show_answers")
    found = answers_from(actor, dossier_id, ReferralAnswer)
    if found:
        log.record_reading("desk.show_answers", dossier=dossier_id)
    return tuple(AnswerBack(referral, answer.reason) for referral, answer in found.items())
