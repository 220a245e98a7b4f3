"""The pages of support to a school: the list, its question, whom the asker named."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.rules import may
from houvast.desk.selectors import show_question as question_reads
from houvast.journeys import begin_school_support as beginning
from houvast.kernel import clock
from houvast.schools.selectors import count_supports as counting
from houvast.schools.selectors import list_supports as listing
from houvast.schools.selectors import show_support as reading
from houvast.schools.selectors import start_support as starting
from houvast.schools.services import change_support as changing
from houvast.schools.services import erase_support as erasing
from houvast.schools.services import name_contact as naming
from houvast.schools.services import open_support as opening
from houvast.schools.services import remove_contact as removing
from houvast.schools.values.supports import SupportState
from houvast.web.desk.facts import identity
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.schools import forms
from houvast.web.schools.facts import counts_facts, form_facts, items_of, list_facts, support_facts
from houvast.web.schools.forms_pages import support_start
from houvast.web.schools.labels import SHELVES
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import page, see_other


def list_supports(request: HouvastRequest) -> HttpResponse:
    """Shows the schools one's team supports, or its protocols."""
    wanted = request.GET.get("show", "")
    shelf = SupportState(wanted) if wanted in SHELVES else SupportState.OPEN
    found = listing.list_supports(request.actor, shelf=shelf, number=page_number(request.GET))
    facts = list_facts(found, shelf) | {"may_count": may(request.actor, "schools.count_supports")}
    return page(request, "schools/list_supports.html", facts)


def count_supports(request: HouvastRequest) -> HttpResponse:
    """Shows coaches and stewards how many were supported."""
    found = counting.count_supports(request.actor)
    return page(request, "schools/count_supports.html", counts_facts(found))


@keeps_draft
def open_support(request: HouvastRequest) -> HttpResponse:
    """Takes the question of a school."""
    start = starting.start_support(request.actor)
    form = drafted(request, forms.OpenSupportForm, {"protocol": request.GET.get("protocol", "")})
    form.offer(start)
    if saved(request, form, lambda: opening.open_support(request.actor, form.new())):
        return see_other("schools:show_support", support_id=form.submission_id)
    return page(request, "schools/open_support.html", {"form": form, "start": start}, status=form.status)


@keeps_draft
def begin_school_support(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Begins support from a question at the desk, with what is ticked."""
    asked = question_reads.show_question(request.actor, question_id)
    start = {"agreed_on": clock.today().isoformat(), "way": asked.card.way_back}
    form = drafted(request, forms.BeginSchoolSupportForm, start)
    form.offer(starting.start_support(request.actor))
    form.offer_items(items_of(asked))
    act = beginning.begin_school_support
    if saved(request, form, lambda: act(request.actor, form.beginning(question_id))):
        return see_other("schools:show_support", support_id=form.submission_id)
    facts = {"form": form, "question": asked, "identity": identity(asked)}
    return page(request, "schools/begin_school_support.html", facts, status=form.status)


def show_support(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Shows a support: what is next, then all that was done."""
    found = reading.show_support(request.actor, support_id)
    return page(request, "schools/show_support.html", support_facts(found))


@keeps_draft
def change_support(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Corrects the question."""
    known = reading.show_support(request.actor, support_id)
    form = drafted(request, forms.ChangeSupportForm, support_start(known.content))
    form.offer(starting.start_support(request.actor))
    act = changing.change_support
    if saved(request, form, lambda: act(request.actor, support_id, form.content(), looked=form.has_looked)):
        return see_other("schools:show_support", support_id=support_id)
    return page(request, "schools/change_support.html", form_facts(form, known), status=form.status)


def erase_support(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Asks once more, then erases a support for good."""
    known = reading.show_support(request.actor, support_id)
    if request.method == "POST":
        erasing.erase_support(request.actor, support_id)
        return see_other("schools:list_supports")
    return page(request, "schools/erase_support.html", form_facts(None, known))


@keeps_draft
def name_contact(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Adds whom the asker named."""
    known = reading.show_support(request.actor, support_id)
    form = drafted(request, forms.NameContactForm)
    act = naming.name_contact
    if saved(request, form, lambda: act(request.actor, support_id, form.contact(), looked=form.has_looked)):
        return see_other("schools:show_support", support_id=support_id)
    return page(request, "schools/name_contact.html", form_facts(form, known), status=form.status)


def remove_contact(request: HouvastRequest, support_id: UUID, contact_id: UUID) -> HttpResponse:
    """Asks once more, then takes a contact back."""
    known = reading.show_support(request.actor, support_id)
    if request.method == "POST":
        removing.remove_contact(request.actor, support_id, contact_id)
        return see_other("schools:show_support", support_id=support_id)
    facts = form_facts(None, known) | {"contact": known.contact(contact_id)}
    return page(request, "schools/remove_contact.html", facts)
