"""What goes out to a school: the summary on paper, and its own page with what it wrote on it."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.fill_pages import OfferedPage
from houvast.schools.selectors import print_summary as printing
from houvast.schools.selectors import show_school_page as one_page
from houvast.schools.selectors import show_summary as summing_up
from houvast.schools.selectors import show_support as reading
from houvast.schools.services import adopt_school_page as adopting
from houvast.schools.services import close_school_page as closing
from houvast.schools.services import offer_school_page as offering
from houvast.web.access.asking import typed
from houvast.web.drafts.writing import saved
from houvast.web.requests import HouvastRequest
from houvast.web.schools.facts import form_facts, offered_facts, page_facts, summary_facts, support_identity
from houvast.web.schools.forms_pages import AdoptSchoolPageForm, OfferSchoolPageForm
from houvast.web.schools.summary_pdf import summary_answer
from houvast.web.ui.render import page, see_other


def show_summary(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Shows what the paper will say, before it is made."""
    known = reading.show_support(request.actor, support_id)
    facts = summary_facts(summing_up.show_summary(request.actor, support_id))
    return page(request, "schools/show_summary.html", facts | {"identity": support_identity(known)})


def print_summary(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Gives the summary as a file, in the school's language."""
    return summary_answer(printing.print_summary(request.actor, support_id))


def offer_school_page(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Offers the school its page; address and code stand on this one answer only."""
    known = reading.show_support(request.actor, support_id)
    form, given = OfferSchoolPageForm(typed(request)), list[OfferedPage]()
    form.offer(known.content)
    act = offering.offer_school_page
    if saved(request, form, lambda: given.append(act(request.actor, form.new(support_id)))):
        facts = form_facts(form, known) | offered_facts(request, given[0])
        return page(request, "schools/offered_school_page.html", facts)
    return page(request, "schools/offer_school_page.html", form_facts(form, known), status=form.status)


def show_school_page(request: HouvastRequest, support_id: UUID, school_page: UUID) -> HttpResponse:
    """Shows what came in, before anything of it stands in the trajectory."""
    known = reading.show_support(request.actor, support_id)
    found = one_page.show_school_page(request.actor, support_id, school_page)
    return page(request, "schools/show_school_page.html", page_facts(found, known))


def adopt_school_page(request: HouvastRequest, support_id: UUID, school_page: UUID) -> HttpResponse:
    """Asks once more, then takes the school's words over."""
    known = reading.show_support(request.actor, support_id)
    found = one_page.show_school_page(request.actor, support_id, school_page)
    form = AdoptSchoolPageForm(typed(request))
    act = adopting.adopt_school_page
    if saved(request, form, lambda: act(request.actor, support_id, school_page, looked=form.has_looked)):
        return see_other("schools:show_support", support_id=support_id)
    facts = form_facts(form, known) | page_facts(found, known)
    return page(request, "schools/adopt_school_page.html", facts, status=form.status)


def close_school_page(request: HouvastRequest, support_id: UUID, school_page: UUID) -> HttpResponse:
    """Asks once more, then closes a page, or destroys what came in."""
    if request.method == "POST":
        aside = request.POST.get("aside") == "yes"
        closing.close_school_page(request.actor, support_id, school_page, sets_aside=aside)
        return see_other("schools:show_support", support_id=support_id)
    known = reading.show_support(request.actor, support_id)
    found = one_page.show_school_page(request.actor, support_id, school_page)
    return page(request, "schools/close_school_page.html", form_facts(None, known) | page_facts(found, known))
