"""The pages on which guidance receives what other services hand over."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.referral_values import Hears
from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import list_stand_ins as stand_ins
from houvast.guidance.selectors import show_sender_word as words
from houvast.guidance.services import tell_sender as telling
from houvast.journeys import accept_referral as accepting
from houvast.journeys import decline_referral as declining
from houvast.journeys import show_inbox as inbox
from houvast.journeys import show_referral as referrals
from houvast.web.access.asking import typed
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.forms_sender import TellSenderForm
from houvast.web.guidance.forms_story import AcceptReferralForm, DeclineReferralForm
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_inbox(request: HouvastRequest) -> HttpResponse:
    """Shows what waits for an answer."""
    return page(request, "guidance/show_inbox.html", {"lines": inbox.show_inbox(request.actor)})


def show_referral(request: HouvastRequest, referral: UUID) -> HttpResponse:
    """Shows a referral's preview."""
    offer = referrals.show_referral(request.actor, referral)
    return page(request, "guidance/show_referral.html", {"offer": offer})


@keeps_draft
def accept_referral(request: HouvastRequest, referral: UUID) -> HttpResponse:
    """Accepts a referral and opens a trajectory from it."""
    form = drafted(request, AcceptReferralForm)
    form.offer(stand_ins.list_stand_ins(request.actor))
    if saved(request, form, lambda: accepting.accept_referral(request.actor, form.acceptance(referral))):
        return see_other("guidance:show_trajectory", trajectory=form.submission_id)
    offer = referrals.show_referral(request.actor, referral)
    facts = {"form": form, "offer": offer}
    return page(request, "guidance/accept_referral.html", facts, status=form.status)


@keeps_draft
def decline_referral(request: HouvastRequest, referral: UUID) -> HttpResponse:
    """Declines a referral with a reason."""
    form = drafted(request, DeclineReferralForm)
    if saved(request, form, lambda: declining.decline_referral(request.actor, form.refusal(referral))):
        return see_other("guidance:show_inbox")
    offer = referrals.show_referral(request.actor, referral)
    facts = {"form": form, "offer": offer}
    return page(request, "guidance/decline_referral.html", facts, status=form.status)


def tell_sender(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Tells the service that referred somebody what the person agreed to."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    word = words.show_sender_word(request.actor, trajectory)
    form = TellSenderForm(typed(request))
    form.offer(word.hears)
    if saved(request, form, lambda: telling.tell_sender(request.actor, trajectory, form.new())):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known), "sender": word.sender}
    facts |= {"hears": word.hears, "may_tell": word.hears is not Hears.NOTHING}
    return page(request, "guidance/tell_sender.html", facts, status=form.status)
