"""The pages between list and deletion: reviewing, closing, keeping longer, agreeing, telling the person."""

from uuid import UUID

from django.http import HttpResponse

from houvast.cell.selectors import show_case as reading
from houvast.cell.services import agree_trajectory as agreeing
from houvast.cell.services import ask_closing as putting
from houvast.cell.services import close_case as closing
from houvast.cell.services import keep_longer as keeping
from houvast.cell.services import postpone_telling as postponing
from houvast.cell.services import review_case as reviewing
from houvast.cell.services import tell_person as telling
from houvast.web.cell.facts_cases import definition_facts, form_facts
from houvast.web.cell.forms_keeping import (
    AgreeTrajectoryForm,
    AskClosingForm,
    CloseCaseForm,
    KeepLongerForm,
    PostponeTellingForm,
    ReviewCaseForm,
    TellPersonForm,
    review_start,
    today_start,
)
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def review_case(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Says why somebody is still on the list: the mayor's seat alone."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, ReviewCaseForm, review_start())
    if saved(request, form, lambda: reviewing.review_case(request.actor, form.review(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    facts = form_facts(form, known) | definition_facts(known.frame)
    return page(request, "cell/review_case.html", facts, status=form.status)


@keeps_draft
def ask_closing(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Puts a case forward to be closed."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, AskClosingForm)
    if saved(request, form, lambda: putting.ask_closing(request.actor, form.asked(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/ask_closing.html", form_facts(form, known), status=form.status)


@keeps_draft
def close_case(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Takes somebody off the list: the mayor's seat alone."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, CloseCaseForm)
    if saved(request, form, lambda: closing.close_case(request.actor, form.closing(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/close_case.html", form_facts(form, known), status=form.status)


@keeps_draft
def keep_longer(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Keeps a closed case longer, on objective elements that were discussed."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, KeepLongerForm)
    if saved(request, form, lambda: keeping.keep_longer(request.actor, form.longer(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/keep_longer.html", form_facts(form, known), status=form.status)


@keeps_draft
def agree_trajectory(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Keeps a trajectory that was worked out with the person."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, AgreeTrajectoryForm, today_start())
    if saved(request, form, lambda: agreeing.agree_trajectory(request.actor, form.new(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/agree_trajectory.html", form_facts(form, known), status=form.status)


@keeps_draft
def tell_person(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Keeps what the person was told."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, TellPersonForm, today_start())
    if saved(request, form, lambda: telling.tell_person(request.actor, form.telling(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/tell_person.html", form_facts(form, known), status=form.status)


@keeps_draft
def postpone_telling(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Keeps why the person is not told yet, and until when."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, PostponeTellingForm)
    if saved(request, form, lambda: postponing.postpone_telling(request.actor, form.postponed(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/postpone_telling.html", form_facts(form, known), status=form.status)
