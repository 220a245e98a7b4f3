"""The pages of the organisations that may be invited."""

from uuid import UUID

from django.http import HttpResponse

from houvast.cell.selectors import prepare_organisation as preparing
from houvast.cell.selectors import show_organisation as reading
from houvast.cell.selectors import start_organisation as starting
from houvast.cell.services import add_organisation as adding
from houvast.cell.services import change_organisation as changing
from houvast.cell.services import end_organisation as ending
from houvast.kernel import clock
from houvast.web.cell import forms_organisations as forms
from houvast.web.cell.facts import form_facts, organisation_facts, said
from houvast.web.cell.guide import chosen_entry, found_entries
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def add_organisation(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Adds an organisation, by hand or from the guide to services."""
    start = starting.start_organisation(request.actor, security_cell)
    entry, asked = chosen_entry(request), request.GET.get("q", "").strip()
    form = drafted(request, forms.AddOrganisationForm, forms.new_start(clock.today(), entry))
    form.offer(start)
    if saved(request, form, lambda: adding.add_organisation(request.actor, form.new(security_cell))):
        return see_other("cell:show_organisation", cell_organisation=form.submission_id)
    found = found_entries(request, asked)
    facts = form_facts(form, start.head, asked=asked, found=found, unknown=said(start.kinds.unknown))
    return page(request, "cell/add_organisation.html", facts, status=form.status)


def show_organisation(request: HouvastRequest, cell_organisation: UUID) -> HttpResponse:
    """Shows an organisation."""
    found = reading.show_organisation(request.actor, cell_organisation)
    return page(request, "cell/show_organisation.html", organisation_facts(found))


@keeps_draft
def change_organisation(request: HouvastRequest, cell_organisation: UUID) -> HttpResponse:
    """Changes an organisation."""
    known = preparing.prepare_organisation(request.actor, cell_organisation)
    form = drafted(request, forms.ChangeOrganisationForm, forms.organisation_start(known.content))
    form.offer(starting.start_organisation(request.actor, known.head.id))
    act = changing.change_organisation
    if saved(request, form, lambda: act(request.actor, cell_organisation, form.content())):
        return see_other("cell:show_organisation", cell_organisation=cell_organisation)
    return page(request, "cell/change_organisation.html", organisation_facts(known, form), status=form.status)


@keeps_draft
def end_organisation(request: HouvastRequest, cell_organisation: UUID) -> HttpResponse:
    """Sets an organisation's last day."""
    known = preparing.prepare_organisation(request.actor, cell_organisation)
    form = drafted(request, forms.EndOrganisationForm, {"until_on": clock.today().isoformat()})
    act = ending.end_organisation
    if saved(request, form, lambda: act(request.actor, cell_organisation, form.cleaned_data["until_on"])):
        return see_other("cell:show_organisation", cell_organisation=cell_organisation)
    return page(request, "cell/end_organisation.html", organisation_facts(known, form), status=form.status)
