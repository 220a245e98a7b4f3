"""Keeping a referral that went at once to a service with an account: its life begins with the yes."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.audit import log
from houvast.desk.models.referral import Referral, ReferralStep
from houvast.desk.services._referrals import settle
from houvast.desk.values.referrals import (
    ReferralContent,
    ReferralStepContent,
    RowState,
    Standing,
    StepKind,
)
from houvast.kernel import clock, ids


@dataclass(frozen=True)
class SentReferral:
    """A referral that was handed over; its number is the hand-over's."""

    referral_id: UUID
    dossier_id: UUID
    compartment_id: UUID
    agreed: str
    content: ReferralContent


def keep_referral(actor: Actor, sent: SentReferral) -> None:
    """Keeps what was sent, in the act that sends it; the desk keeps no name of it. Raises NotFound."""
    must(actor, "desk.keep_referral")
    row = Referral(
        id=sent.referral_id,
        dossier_id=sent.dossier_id,
        compartment_id=sent.compartment_id,
        state=RowState.SENT,
    )
    seal_content(actor, row, sent.content)
    row.save(force_insert=True)
    for kind, words in ((StepKind.AGREED, sent.agreed), (StepKind.SENT, "")):
        step = ReferralStep(
            id=ids.new_id(), dossier_id=row.dossier_id, compartment_id=row.compartment_id, about_id=row.id
        )
        seal_content(actor, step, ReferralStepContent(kind, clock.today(), words))
        step.save(force_insert=True)
    settle(row, Standing.SENT, sent.content)
    log.record("desk.keep_referral", dossier=sent.dossier_id, subject=row.id)
