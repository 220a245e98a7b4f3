"""The worker's side of pages a person fills in: offering, handing the tablet over, taking in what came."""

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from houvast.access.fill_pages import OfferedPage
from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import show_self_fill as one_page
from houvast.guidance.selectors import show_self_fills as all_pages
from houvast.guidance.services import adopt_self_fill as adopting
from houvast.guidance.services import hand_over_self_fill as handing_over
from houvast.guidance.services import offer_self_fill as offering
from houvast.guidance.services import set_aside_self_fill as setting_aside
from houvast.guidance.services import withdraw_self_fill as withdrawing
from houvast.web.access.asking import typed
from houvast.web.access.qr import qr_svg
from houvast.web.cookies import set_visit
from houvast.web.drafts.writing import saved
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.facts_self_fill import answered_facts, offered_text
from houvast.web.guidance.forms_self_fill import HandOverSelfFillForm, OfferSelfFillForm
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_self_fills(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows the pages a person was offered."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    lines = all_pages.show_self_fills(request.actor, trajectory)
    facts = {"lines": lines, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/show_self_fills.html", facts)


def offer_self_fill(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Offers a page for the person's own telephone; address and code stand on this one answer only."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts: dict[str, object] = {"trajectory": known, "identity": identity_of(known)}
    form = OfferSelfFillForm(typed(request))
    given: list[OfferedPage] = []
    if saved(
        request, form, lambda: given.append(offering.offer_self_fill(request.actor, form.new(trajectory)))
    ):
        (offered,) = given
        url = request.build_absolute_uri(reverse("fill:enter_fill_page", kwargs={"token": offered.token}))
        facts |= {"code": (offered.code[:3], offered.code[3:]), "qr": qr_svg(url, _("QR code of the page"))}
        facts |= {"text": offered_text(url, form.cleaned_data["language"])}
        return page(request, "guidance/offer_self_fill_done.html", facts)
    return page(request, "guidance/offer_self_fill.html", facts | {"form": form}, status=form.status)


def hand_over_self_fill(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Opens a page on this device and closes everything else on it."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    form = HandOverSelfFillForm(typed(request))
    visit: list[str] = []
    if saved(
        request,
        form,
        lambda: visit.append(handing_over.hand_over_self_fill(request.actor, form.new(trajectory))),
    ):
        answer = see_other("fill:read_fill_page")
        set_visit(answer, visit[0])
        return answer
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/hand_over_self_fill.html", facts, status=form.status)


def show_self_fill(request: HouvastRequest, trajectory: UUID, fill: UUID) -> HttpResponse:
    """Shows what came in, before anything of it stands in the trajectory."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = one_page.show_self_fill(request.actor, trajectory, fill)
    facts = {"trajectory": known, "identity": identity_of(known), **answered_facts(found)}
    return page(request, "guidance/show_self_fill.html", facts)


def adopt_self_fill(request: HouvastRequest, trajectory: UUID, fill: UUID) -> HttpResponse:
    """Asks once more, then takes the answers into the trajectory."""
    if request.method == "POST":
        adopting.adopt_self_fill(request.actor, trajectory, fill)
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = one_page.show_self_fill(request.actor, trajectory, fill)
    facts = {"page": found.page, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/adopt_self_fill.html", facts)


def set_aside_self_fill(request: HouvastRequest, trajectory: UUID, fill: UUID) -> HttpResponse:
    """Asks once more, then destroys the answers."""
    if request.method == "POST":
        setting_aside.set_aside_self_fill(request.actor, trajectory, fill)
        return see_other("guidance:show_self_fills", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = one_page.show_self_fill(request.actor, trajectory, fill)
    facts = {"page": found.page, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/set_aside_self_fill.html", facts)


def withdraw_self_fill(request: HouvastRequest, trajectory: UUID, fill: UUID) -> HttpResponse:
    """Asks once more, then closes a page that was offered."""
    if request.method == "POST":
        withdrawing.withdraw_self_fill(request.actor, trajectory, fill)
        return see_other("guidance:show_self_fills", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = one_page.show_self_fill(request.actor, trajectory, fill)
    facts = {"page": found.page, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/withdraw_self_fill.html", facts)
