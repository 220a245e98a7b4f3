"""The pages of what is agreed: the frame, limits, answers per purpose, what somebody may not learn."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import hats_to_tell as hats
from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import show_agreements as agreements
from houvast.guidance.selectors import show_thread as threads
from houvast.guidance.services import agree_limit as agreeing
from houvast.guidance.services import end_withholding as ending
from houvast.guidance.services import lift_limit as lifting
from houvast.guidance.services import record_answer as recording
from houvast.guidance.services import state_frame as stating
from houvast.guidance.services import withdraw_agreement as withdrawing
from houvast.guidance.services import withhold_from as withholding
from houvast.guidance.values.lists import EntryKind
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance import forms_agreements as forms
from houvast.web.guidance.ages import ages
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.writing import today_in, writing_page
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other

HERE = "show_agreements"


def show_agreements(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows all that is agreed, and with whom."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = agreements.show_agreements(request.actor, trajectory)
    facts = {"page": found, "trajectory": known, "identity": identity_of(known), "ages": ages()}
    facts["hats_to_tell"] = hats.hats_to_tell(request.actor, trajectory)
    return page(request, "guidance/show_agreements.html", facts)


@keeps_draft
def state_frame(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """States the frame of the talks."""
    form = drafted(request, forms.StateFrameForm, today_in("stated_on")).ask_hats(request.actor.hat)
    if saved(request, form, lambda: stating.state_frame(request.actor, form.new(trajectory))):
        return see_other("guidance:show_agreements", trajectory=trajectory)
    return writing_page(request, trajectory, form, "guidance/state_frame.html", back=HERE)


@keeps_draft
def agree_limit(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Agrees a limit."""
    form = drafted(request, forms.AgreeLimitForm, today_in("agreed_on"))
    if saved(request, form, lambda: agreeing.agree_limit(request.actor, form.new(trajectory))):
        return see_other("guidance:show_agreements", trajectory=trajectory)
    return writing_page(request, trajectory, form, "guidance/agree_limit.html", back=HERE)


@keeps_draft
def lift_limit(request: HouvastRequest, trajectory: UUID, limit: UUID) -> HttpResponse:
    """Lifts a limit."""
    thread = threads.show_thread(request.actor, trajectory, limit, EntryKind.LIMIT)
    form = drafted(request, forms.LiftLimitForm)
    if saved(request, form, lambda: lifting.lift_limit(request.actor, form.new(trajectory, limit))):
        return see_other("guidance:show_agreements", trajectory=trajectory)
    return writing_page(request, trajectory, form, "guidance/lift_limit.html", back=HERE, thread=thread)


@keeps_draft
def record_answer(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Records one giver's answer for one purpose."""
    form = drafted(request, forms.RecordAnswerForm, today_in("answered_on"))
    if saved(request, form, lambda: recording.record_answer(request.actor, form.new(trajectory))):
        return see_other("guidance:show_agreements", trajectory=trajectory)
    return writing_page(request, trajectory, form, "guidance/record_answer.html", back=HERE)


@keeps_draft
def withdraw_agreement(request: HouvastRequest, trajectory: UUID, answer: UUID) -> HttpResponse:
    """Takes a yes back."""
    thread = threads.show_thread(request.actor, trajectory, answer, EntryKind.ANSWER)
    form = drafted(request, forms.WithdrawAgreementForm, today_in("withdrawn_on"))
    act = withdrawing.withdraw_agreement
    if saved(request, form, lambda: act(request.actor, form.new(trajectory, answer))):
        return see_other("guidance:show_agreements", trajectory=trajectory)
    template = "guidance/withdraw_agreement.html"
    return writing_page(request, trajectory, form, template, back=HERE, thread=thread)


@keeps_draft
def withhold_from(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Notes what somebody may not learn."""
    form = drafted(request, forms.WithholdFromForm)
    if saved(request, form, lambda: withholding.withhold_from(request.actor, form.new(trajectory))):
        return see_other("guidance:show_agreements", trajectory=trajectory)
    return writing_page(request, trajectory, form, "guidance/withhold_from.html", back=HERE)


@keeps_draft
def end_withholding(request: HouvastRequest, trajectory: UUID, withheld: UUID) -> HttpResponse:
    """Ends a withholding."""
    thread = threads.show_thread(request.actor, trajectory, withheld, EntryKind.WITHHELD)
    form = drafted(request, forms.EndWithholdingForm)
    if saved(request, form, lambda: ending.end_withholding(request.actor, form.new(trajectory, withheld))):
        return see_other("guidance:show_agreements", trajectory=trajectory)
    template = "guidance/end_withholding.html"
    return writing_page(request, trajectory, form, template, back=HERE, thread=thread)
