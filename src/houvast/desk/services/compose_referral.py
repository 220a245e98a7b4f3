"""Composing a referral to a service without an account: item by item, in words the person saw."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import was_written
from houvast.audit import log
from houvast.desk.finding import open_row
from houvast.desk.models.referral import Referral
from houvast.desk.services._composing import whole
from houvast.desk.values.referrals import ReferralContent, RowState, Standing, due_after
from houvast.kernel import clock


@dataclass(frozen=True)
class NewServiceReferral:
    """A referral to compose; its number comes with the form."""

    referral_id: UUID
    question_id: UUID
    content: ReferralContent


def compose_referral(actor: Actor, new: NewServiceReferral) -> UUID:
    """Keeps a referral that nobody has seen yet; returns its id.

    Raises NotFound, Conflict when the question is closed, Invalid without a receiver or a need.
    """
    must(actor, "desk.compose_referral")
    content = whole(new.content)
    if was_written(actor, Referral, new.referral_id, ReferralContent, content):
        return new.referral_id
    question, dossier = open_row(new.question_id)
    row = Referral(
        id=new.referral_id,
        dossier_id=dossier.id,
        compartment_id=question.compartment_id,
        state=RowState.DRAFT,
        due_on=due_after(Standing.COMPOSED, content.hears, clock.today()),
    )
    seal_content(actor, row, content)
    row.save(force_insert=True)
    log.record("desk.compose_referral", dossier=dossier.id, subject=row.id)
    return new.referral_id
