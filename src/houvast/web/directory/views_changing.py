"""Writing an entry: a new one, and each part of one that stands."""

from uuid import UUID

from django.http import HttpResponse

from houvast.directory.selectors import list_organizations as listing
from houvast.directory.selectors import show_service as reading
from houvast.directory.services import add_service as adding
from houvast.directory.services import change_hours as timing
from houvast.directory.services import change_organization as naming
from houvast.directory.services import change_places as placing
from houvast.directory.services import change_reach as reaching
from houvast.directory.services import change_service as changing
from houvast.web.directory.facts_entry import page_facts
from houvast.web.directory.forms import AddServiceForm, ChangeServiceForm
from houvast.web.directory.forms_parts import (
    ChangeHoursForm,
    ChangeOrganizationForm,
    ChangePlacesForm,
    ChangeReachForm,
)
from houvast.web.directory.keeping import changed, opened
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def add_service(request: HouvastRequest) -> HttpResponse:
    """Adds a service."""
    kept = listing.list_organizations(request.actor)
    form, added = drafted(request, AddServiceForm), list[UUID]()
    form.offer(kept)
    if saved(request, form, lambda: added.append(adding.add_service(request.actor, form.new(kept)))):
        return see_other("directory:show_service", service_id=added[0])
    return page(request, "directory/add_service.html", {"form": form}, status=form.status)


@keeps_draft
def change_service(request: HouvastRequest, service_id: UUID) -> HttpResponse:
    """Changes what is offered and for whom."""
    entry = reading.show_service(request.actor, service_id)
    form = opened(request, ChangeServiceForm, entry, ChangeServiceForm.start)
    act = changing.change_service
    if changed(request, form, entry, lambda change: act(request.actor, change, form.said())):
        return see_other("directory:show_service", service_id=service_id)
    facts = page_facts(entry) | {"form": form}
    return page(request, "directory/change_service.html", facts, status=form.status)


@keeps_draft
def change_organization(request: HouvastRequest, service_id: UUID) -> HttpResponse:
    """Changes who offers it."""
    entry = reading.show_service(request.actor, service_id)
    form = opened(request, ChangeOrganizationForm, entry, ChangeOrganizationForm.start)
    act = naming.change_organization
    if changed(request, form, entry, lambda change: act(request.actor, change, form.said())):
        return see_other("directory:show_service", service_id=service_id)
    facts = page_facts(entry) | {"form": form}
    return page(request, "directory/change_organization.html", facts, status=form.status)


@keeps_draft
def change_places(request: HouvastRequest, service_id: UUID) -> HttpResponse:
    """Changes where it is."""
    entry = reading.show_service(request.actor, service_id)
    form = opened(request, ChangePlacesForm, entry, ChangePlacesForm.start)
    act = placing.change_places
    if changed(request, form, entry, lambda change: act(request.actor, change, form.said())):
        return see_other("directory:show_service", service_id=service_id)
    facts = page_facts(entry) | {"form": form}
    return page(request, "directory/change_places.html", facts, status=form.status)


@keeps_draft
def change_reach(request: HouvastRequest, service_id: UUID) -> HttpResponse:
    """Changes whom to call and whom to ask for."""
    entry = reading.show_service(request.actor, service_id)
    form = opened(request, ChangeReachForm, entry, ChangeReachForm.start)
    act = reaching.change_reach
    if changed(request, form, entry, lambda change: act(request.actor, change, form.said())):
        return see_other("directory:show_service", service_id=service_id)
    facts = page_facts(entry) | {"form": form}
    return page(request, "directory/change_reach.html", facts, status=form.status)


@keeps_draft
def change_hours(request: HouvastRequest, service_id: UUID) -> HttpResponse:
    """Changes when it is open."""
    entry = reading.show_service(request.actor, service_id)
    form = opened(request, ChangeHoursForm, entry, ChangeHoursForm.start)
    act = timing.change_hours
    if changed(request, form, entry, lambda change: act(request.actor, change, form.said())):
        return see_other("directory:show_service", service_id=service_id)
    facts = page_facts(entry) | {"form": form}
    return page(request, "directory/change_hours.html", facts, status=form.status)
