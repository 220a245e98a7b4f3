"""Sending a referral that was agreed to: as a letter that was handed over, or as a page with a code."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.referral_pages import (
    NewReferralPage,
    OfferedReferralPage,
    offer_referral_page,
    withdraw_referral_pages,
)
from houvast.access.referral_values import ItemKind
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.audit import log
from houvast.desk.figures import count_referral
from houvast.desk.finding import open_row
from houvast.desk.services._referrals import TakenReferral, must_follow, take_referral, write_step
from houvast.desk.values.outcomes import Outcome
from houvast.desk.values.referrals import ReferralContent, ReferralStepContent, Standing, StepKind, Way
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message

PERSONAL = frozenset({ItemKind.NAME, ItemKind.CONTACT})


def send_referral(actor: Actor, referral_id: UUID, step_id: UUID) -> OfferedReferralPage | None:
    """Sends it; returns the address and the code of a page, which are shown once and kept nowhere.

    From then on the desk keeps no name and no way to reach the person. Raises NotFound, Conflict before the
    person agreed, when it was sent, or when its question is closed.
    """
    must(actor, "desk.send_referral")
    taken = take_referral(actor, referral_id)
    must_follow(taken, StepKind.SENT)
    open_row(taken.life.question_id)
    if taken.life.standing is not Standing.AGREED:
        raise Conflict(message("This was sent already."))
    offered = _offer(actor, taken, step_id) if taken.life.content.way is Way.PAGE else None
    seal_content(actor, taken.row, _kept(taken.life.content))
    count_referral(actor, taken.life.question_id, Outcome.REFERRAL_TO_SERVICE)
    write_step(actor, taken, step_id, ReferralStepContent(StepKind.SENT, clock.today()))
    log.record("desk.send_referral", dossier=taken.row.dossier_id, subject=referral_id)
    return offered


def _offer(actor: Actor, taken: TakenReferral, page_id: UUID) -> OfferedReferralPage:
    row, content = taken.row, taken.life.content
    withdraw_referral_pages(row.id)
    new = NewReferralPage(
        page_id=page_id,
        about_id=row.id,
        dossier_id=row.dossier_id,
        compartment_id=row.compartment_id,
        language=content.language,
        sender=dossier(row.dossier_id).controller,
        items=content.items,
        hears=content.hears,
    )
    return offer_referral_page(actor, new)


def _kept(content: ReferralContent) -> ReferralContent:
    items = tuple(replace(item, words="") if item.kind in PERSONAL else item for item in content.items)
    return replace(content, items=items)
