"""The pages of a referral's life."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from houvast.access.referral_pages import OfferedReferralPage
from houvast.desk.selectors import export_meeting as exporting
from houvast.desk.selectors import follow_referral as following
from houvast.desk.selectors import list_referrals as listing
from houvast.desk.selectors import list_texts as texting
from houvast.desk.selectors import print_referral as printing
from houvast.desk.selectors import show_question as question_reads
from houvast.desk.services import agree_referral as agreeing
from houvast.desk.services import change_referral as changing
from houvast.desk.services import compose_referral as composing
from houvast.desk.services import plan_meeting as planning
from houvast.desk.services import record_reply as replying
from houvast.desk.services import send_referral as sending
from houvast.desk.services import stop_referral as stopping
from houvast.journeys import show_answers as answering
from houvast.web.access.asking import typed
from houvast.web.access.qr import qr_svg
from houvast.web.desk import forms_follow as forms
from houvast.web.desk.facts import identity
from houvast.web.desk.facts_referrals import bar, list_facts, referral_facts, replies
from houvast.web.desk.guide import given_back, looked_up
from houvast.web.desk.referral_pdf import referral_answer
from houvast.web.desk.shipped import sender_of
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import WritingForm, drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other
from houvast.web.work.ics import calendar_answer

AGAIN: Final = "again"


def list_referrals(request: HouvastRequest) -> HttpResponse:
    """Shows the desk's referrals, those that stall first."""
    return page(request, "desk/list_referrals.html", list_facts(listing.list_referrals(request.actor)))


def follow_referral(request: HouvastRequest, referral_id: UUID) -> HttpResponse:
    """Shows a referral: what goes along, its life, what may come next."""
    found = following.follow_referral(request.actor, referral_id)
    said = answering.show_answers(request.actor, found.life.dossier_id)
    words = {one.referral_id: one.word for one in said}
    return page(request, "desk/follow_referral.html", referral_facts(found, words))


@keeps_draft
def compose_referral(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Composes a referral to a service without an account."""
    question = question_reads.show_question(request.actor, question_id)
    chosen = given_back(request, request.actor)
    form = drafted(request, forms.ComposeReferralForm, _again(request), given_back=chosen)
    if saved(request, form, lambda: composing.compose_referral(request.actor, form.new(question_id))):
        return see_other("desk:follow_referral", referral_id=form.submission_id)
    facts = {"form": form, "question": question, "identity": identity(question)}
    facts |= {"guide": looked_up(request, request.actor)}
    return page(request, "desk/compose_referral.html", facts, status=form.status)


@keeps_draft
def change_referral(request: HouvastRequest, referral_id: UUID) -> HttpResponse:
    """Changes what goes along, before it is sent."""
    found = following.follow_referral(request.actor, referral_id)
    form = drafted(request, forms.ChangeReferralForm, forms.composed(found.life.content))

    def change() -> None:
        changing.change_referral(request.actor, referral_id, form.submission_id, form.content())

    return _step(request, "desk/change_referral.html", found, form, done=saved(request, form, change))


@keeps_draft
def agree_referral(request: HouvastRequest, referral_id: UUID) -> HttpResponse:
    """Keeps that the person agreed to exactly this."""
    found = following.follow_referral(request.actor, referral_id)
    form = drafted(request, forms.AgreeReferralForm)

    def agree() -> None:
        agreeing.agree_referral(request.actor, referral_id, *form.new())

    return _step(request, "desk/agree_referral.html", found, form, done=saved(request, form, agree))


def send_referral(request: HouvastRequest, referral_id: UUID) -> HttpResponse:
    """Shows once more exactly what goes, then sends it; address and code stand on this one answer only."""
    found = following.follow_referral(request.actor, referral_id)
    form, given = WritingForm(typed(request)), list[OfferedReferralPage | None]()

    def send() -> None:
        given.append(sending.send_referral(request.actor, referral_id, form.submission_id))

    if saved(request, form, send) and given[0] is not None:
        return _offered(request, referral_id, given[0])
    return _step(request, "desk/send_referral.html", found, form, done=bool(given))


@keeps_draft
def stop_referral(request: HouvastRequest, referral_id: UUID) -> HttpResponse:
    """Takes a referral back, or stops it because the person no longer agrees."""
    found = following.follow_referral(request.actor, referral_id)
    form = drafted(request, forms.StopReferralForm)

    def stop() -> None:
        stopping.stop_referral(request.actor, referral_id, *form.new())

    return _step(request, "desk/stop_referral.html", found, form, done=saved(request, form, stop))


@keeps_draft
def plan_meeting(request: HouvastRequest, referral_id: UUID) -> HttpResponse:
    """Plans a warm hand-over."""
    found = following.follow_referral(request.actor, referral_id)
    form = drafted(request, forms.PlanMeetingForm)

    def plan() -> None:
        planning.plan_meeting(request.actor, form.new(referral_id))

    return _step(request, "desk/plan_meeting.html", found, form, done=saved(request, form, plan))


@keeps_draft
def record_reply(request: HouvastRequest, referral_id: UUID) -> HttpResponse:
    """Keeps what the service said by telephone or on paper."""
    found = following.follow_referral(request.actor, referral_id)
    form = drafted(request, forms.RecordReplyForm)
    form.offer(replies(found))

    def reply() -> None:
        replying.record_reply(request.actor, form.new(referral_id))

    return _step(request, "desk/record_reply.html", found, form, done=saved(request, form, reply))


def print_referral(request: HouvastRequest, referral_id: UUID) -> HttpResponse:
    """Gives the letter."""
    found = printing.print_referral(request.actor, referral_id)
    texts = texting.list_texts(request.actor)
    return referral_answer(found, sender_of(texts, found.life.content.language))


def export_meeting(request: HouvastRequest, referral_id: UUID) -> HttpResponse:
    """Gives a planned hand-over to a calendar: moment and reference."""
    entry = exporting.export_meeting(request.actor, referral_id)
    return calendar_answer([entry], f"houvast-{entry.reference}")


def _step(
    request: HouvastRequest, template: str, found: following.ReferralPage, form: WritingForm, *, done: bool
) -> HttpResponse:
    """Leads back to the referral when a step was taken, else shows the step's page."""
    if done:
        return see_other("desk:follow_referral", referral_id=found.life.id)
    facts = {**referral_facts(found, {}), "form": form}
    return page(request, template, facts, status=form.status)


def _again(request: HouvastRequest) -> Mapping[str, object]:
    """Returns the beginning of a referral from an earlier one, when the address names it."""
    wanted = request.GET.get(AGAIN, "")
    try:
        found = following.follow_referral(request.actor, UUID(wanted)) if wanted else None
    except ValueError:
        return {}
    return forms.composed(found.life.content) if found else {}


def _offered(request: HouvastRequest, referral_id: UUID, given: OfferedReferralPage) -> HttpResponse:
    url = request.build_absolute_uri(reverse("receive:enter_referral_page", kwargs={"token": given.token}))
    found = following.follow_referral(request.actor, referral_id)
    facts = {
        "identity": bar(found),
        "referral": found.life,
        "code": (given.code[:3], given.code[3:]),
        "url": url,
        "qr": qr_svg(url, _("QR code of the page")),
    }
    return page(request, "desk/send_referral_done.html", facts)
