"""Forms filled in outside a round: listing, filling in, finishing, reading, laying side by side, paper."""

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from houvast.assessment.selectors import compare_forms as comparing
from houvast.assessment.selectors import list_forms as listing
from houvast.assessment.selectors import open_form as opening
from houvast.assessment.selectors import print_blank_form as blank
from houvast.assessment.selectors import print_form as printing
from houvast.assessment.selectors import show_form as reading
from houvast.assessment.services import begin_form as beginning
from houvast.assessment.services import discard_form as discarding
from houvast.assessment.services import fill_form as filling
from houvast.assessment.services import finish_form as finishing
from houvast.web.access.asking import typed
from houvast.web.assessment.facts_blank import blank_facts
from houvast.web.assessment.facts_forms import (
    asked_groups,
    compared_facts,
    form_facts,
    shown_facts,
    shown_groups,
)
from houvast.web.assessment.facts_list import around, list_facts, offered_to, other_of
from houvast.web.assessment.facts_terms import terms_in_items
from houvast.web.assessment.forms_fill import filling_form, filling_start
from houvast.web.assessment.forms_forms import (
    TYPED,
    BeginFormForm,
    FinishFormForm,
    finish_start,
    forget_typed,
)
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import SeeOther, page, see_other


def list_forms(request: HouvastRequest, dossier_id: UUID) -> HttpResponse:
    """Shows the forms of a dossier, and offers to begin one."""
    found = listing.list_forms(request.actor, dossier_id)
    facts = around(request, dossier_id) | list_facts(found, offered_to(request.actor))
    return page(request, "assessment/list_forms.html", facts)


def begin_form(request: HouvastRequest, dossier_id: UUID) -> HttpResponse:
    """Begins a form, or the correction of one."""
    form = BeginFormForm(typed(request), initial={"instrument": request.GET.get("instrument", "")})
    form.offer(offered_to(request.actor))

    def act() -> None:
        corrected = reading.show_form(request.actor, form.corrected).page if form.corrected else None
        beginning.begin_form(request.actor, form.new(dossier_id, corrected))

    if saved(request, form, act):
        return see_other("assessment:fill_form", form_draft=form.submission_id)
    facts = around(request, dossier_id) | {"form": form}
    return page(request, "assessment/begin_form.html", facts, status=form.status)


@keeps_draft
def fill_form(request: HouvastRequest, form_draft: UUID) -> HttpResponse:
    """Keeps a draft, asks what the answers call for, and goes on to finishing."""
    found, more = opening.open_form(request.actor, form_draft), request.GET.get("more", "")
    kind = filling_form(found, more)
    form = drafted(request, kind, filling_start(found, kind, more))
    if saved(request, form, lambda: filling.fill_form(request.actor, form.filling(form_draft))):
        if request.POST.get("then") == "finish":
            return see_other("assessment:finish_form", form_draft=form_draft)
        return SeeOther(form.onward(request.POST.get("more", ""), form_draft))
    form.look_again(found)
    facts = around(request, found.dossier_id) | form_facts(found)
    facts |= {"form": form, "groups": asked_groups(found, form, more), "is_kept": "kept" in request.GET}
    facts |= terms_in_items(request.actor, found.definition.every_item())
    return page(request, "assessment/fill_form.html", facts, status=form.status)


@keeps_draft
def finish_form(request: HouvastRequest, form_draft: UUID) -> HttpResponse:
    """Shows once more what stands there, and freezes it."""
    shown = reading.show_form(request.actor, form_draft)
    if request.method == "GET" and not shown.is_draft:
        return see_other("assessment:show_form", filled_form=form_draft)
    form = drafted(request, FinishFormForm, finish_start(shown.page))
    form.fit(shown.page)
    if saved(request, form, lambda: finishing.finish_form(request.actor, form.ending(form_draft))):
        forget_typed(request.actor, form_draft, TYPED[:1])
        return see_other("assessment:show_form", filled_form=form_draft)
    facts = around(request, shown.page.dossier_id) | form_facts(shown.page) | shown_facts(shown)
    return page(request, "assessment/finish_form.html", facts | {"form": form}, status=form.status)


def discard_form(request: HouvastRequest, form_draft: UUID) -> HttpResponse:
    """Asks once more, then throws a draft away."""
    found = opening.open_form(request.actor, form_draft)
    if request.method == "POST":
        discarding.discard_form(request.actor, form_draft)
        forget_typed(request.actor, form_draft)
        return see_other("assessment:list_forms", dossier_id=found.dossier_id)
    facts = around(request, found.dossier_id) | form_facts(found)
    return page(request, "assessment/discard_form.html", facts)


def show_form(request: HouvastRequest, filled_form: UUID) -> HttpResponse:
    """Shows one form: where its columns differ first, then the answers."""
    shown = reading.show_form(request.actor, filled_form)
    facts = around(request, shown.page.dossier_id) | form_facts(shown.page) | shown_facts(shown)
    return page(request, "assessment/show_form.html", facts)


def compare_forms(request: HouvastRequest, filled_form: UUID) -> HttpResponse:
    """Lays a form beside another filling of the same instrument."""
    two = comparing.compare_forms(request.actor, filled_form, other_of(request))
    facts = around(request, two.now.dossier_id) | compared_facts(two)
    facts |= {"back_url": reverse("assessment:show_form", kwargs={"filled_form": filled_form})}
    return page(request, "assessment/compare_forms.html", facts)


def print_form(request: HouvastRequest, filled_form: UUID) -> HttpResponse:
    """Shows a form as it goes on paper."""
    found = printing.print_form(request.actor, filled_form)
    facts = around(request, found.dossier_id) | form_facts(found) | {"groups": shown_groups(found)}
    return page(request, "assessment/print_form.html", facts)


def print_blank_form(request: HouvastRequest) -> HttpResponse:
    """Shows an instrument to fill in on paper."""
    key = request.GET.get("instrument", "") or offered_to(request.actor)[0].key
    found = blank.print_blank_form(request.actor, key)
    return page(request, "assessment/print_blank_form.html", blank_facts(found.definition))
