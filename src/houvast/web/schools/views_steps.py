"""The steps of a support: visits, sessions, agreements, looking back, closing and coming back."""

from uuid import UUID

from django.http import HttpResponse

from houvast.kernel import clock
from houvast.schools.selectors import show_support as reading
from houvast.schools.services import add_visit as adding
from houvast.schools.services import close_support as closing
from houvast.schools.services import come_back as coming
from houvast.schools.services import evaluate_support as evaluating
from houvast.schools.services import hold_staff_session as holding
from houvast.schools.services import make_agreement as agreeing
from houvast.schools.services import remove_step as removing
from houvast.schools.services import settle_agreement as settling
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.schools import forms_steps as forms
from houvast.web.schools.facts import form_facts, told_step
from houvast.web.ui.render import page, see_other


@keeps_draft
def add_visit(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Adds a visit."""
    known = reading.show_support(request.actor, support_id)
    form = drafted(request, forms.AddVisitForm, {"on": clock.today().isoformat()})
    act = adding.add_visit
    if saved(request, form, lambda: act(request.actor, support_id, *form.new(), looked=form.has_looked)):
        return see_other("schools:show_support", support_id=support_id)
    return page(request, "schools/add_visit.html", form_facts(form, known), status=form.status)


@keeps_draft
def hold_staff_session(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Keeps a session with staff."""
    known = reading.show_support(request.actor, support_id)
    form = drafted(request, forms.HoldStaffSessionForm, {"on": clock.today().isoformat()})
    act = holding.hold_staff_session
    if saved(request, form, lambda: act(request.actor, support_id, *form.new(), looked=form.has_looked)):
        return see_other("schools:show_support", support_id=support_id)
    return page(request, "schools/hold_staff_session.html", form_facts(form, known), status=form.status)


@keeps_draft
def make_agreement(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Keeps who does what by when."""
    known = reading.show_support(request.actor, support_id)
    form = drafted(request, forms.MakeAgreementForm)
    act = agreeing.make_agreement
    if saved(request, form, lambda: act(request.actor, support_id, *form.new(), looked=form.has_looked)):
        return see_other("schools:show_support", support_id=support_id)
    return page(request, "schools/make_agreement.html", form_facts(form, known), status=form.status)


@keeps_draft
def evaluate_support(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Looks back, with the school or among ourselves."""
    known = reading.show_support(request.actor, support_id)
    form = drafted(request, forms.EvaluateSupportForm)
    act = evaluating.evaluate_support
    if saved(request, form, lambda: act(request.actor, support_id, *form.new(), looked=form.has_looked)):
        return see_other("schools:show_support", support_id=support_id)
    return page(request, "schools/evaluate_support.html", form_facts(form, known), status=form.status)


@keeps_draft
def close_support(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Closes a support, with a day to come back."""
    known = reading.show_support(request.actor, support_id)
    form = drafted(request, forms.CloseSupportForm)
    act = closing.close_support
    if saved(request, form, lambda: act(request.actor, support_id, *form.new(), looked=form.has_looked)):
        return see_other("schools:show_support", support_id=support_id)
    return page(request, "schools/close_support.html", form_facts(form, known), status=form.status)


@keeps_draft
def come_back(request: HouvastRequest, support_id: UUID) -> HttpResponse:
    """Keeps how it is after some months."""
    known = reading.show_support(request.actor, support_id)
    form = drafted(request, forms.ComeBackForm)
    act = coming.come_back
    if saved(request, form, lambda: act(request.actor, support_id, *form.new(), looked=form.has_looked)):
        return see_other("schools:show_support", support_id=support_id)
    return page(request, "schools/come_back.html", form_facts(form, known), status=form.status)


@keeps_draft
def settle_agreement(request: HouvastRequest, support_id: UUID, school_step: UUID) -> HttpResponse:
    """Says whether an agreement was done."""
    known = reading.show_support(request.actor, support_id)
    form = drafted(request, forms.SettleAgreementForm)
    facts = form_facts(form, known) | {"step": told_step(known, school_step)}
    act = settling.settle_agreement
    if saved(
        request,
        form,
        lambda: act(request.actor, support_id, school_step, form.settled(), looked=form.has_looked),
    ):
        return see_other("schools:show_support", support_id=support_id)
    return page(request, "schools/settle_agreement.html", facts, status=form.status)


def remove_step(request: HouvastRequest, support_id: UUID, school_step: UUID) -> HttpResponse:
    """Asks once more, then removes a step."""
    known = reading.show_support(request.actor, support_id)
    facts = form_facts(None, known) | {"step": told_step(known, school_step)}
    if request.method == "POST":
        removing.remove_step(request.actor, support_id, school_step)
        return see_other("schools:show_support", support_id=support_id)
    return page(request, "schools/remove_step.html", facts)
