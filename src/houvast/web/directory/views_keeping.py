"""Keeping the directory: the yearly check, retiring and putting back, opening it to strangers."""

from uuid import UUID

from django.http import HttpResponse

from houvast.directory.selectors import list_checks as checks
from houvast.directory.selectors import show_public_page as setting
from houvast.directory.selectors import show_service as reading
from houvast.directory.services import change_public_page as opening
from houvast.directory.services import check_service as checking
from houvast.directory.services import restore_service as restoring
from houvast.directory.services import retire_service as retiring
from houvast.directory.values.said import Change
from houvast.kernel import ids
from houvast.web.directory.facts import checks_facts, public_addresses
from houvast.web.directory.facts_entry import page_facts
from houvast.web.directory.forms_keeping import ChangePublicPageForm, CheckServiceForm, public_start
from houvast.web.directory.keeping import kept_entry
from houvast.web.drafts.writing import saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import page, see_other


def list_checks(request: HouvastRequest) -> HttpResponse:
    """Shows what was not checked for longest, first."""
    found = checks.list_checks(request.actor, page_number(request.GET))
    return page(request, "directory/list_checks.html", checks_facts(found))


def check_service(request: HouvastRequest, service_id: UUID) -> HttpResponse:
    """Shows an entry whole, and keeps that it was checked."""
    entry = kept_entry(reading.show_service(request.actor, service_id))
    form = CheckServiceForm(request.POST if request.method == "POST" else None)
    change, actor = Change(service_id, ids.new_id()), request.actor
    if saved(request, form, lambda: checking.check_service(actor, change, form.cleaned_data["day"])):
        return see_other("directory:list_checks")
    facts = page_facts(entry) | {"form": form}
    return page(request, "directory/check_service.html", facts, status=form.status)


def retire_service(request: HouvastRequest, service_id: UUID) -> HttpResponse:
    """Asks once more, then takes a service out of every list."""
    entry = kept_entry(reading.show_service(request.actor, service_id))
    if request.method == "POST":
        retiring.retire_service(request.actor, Change(service_id, ids.new_id()))
        return see_other("directory:show_service", service_id=service_id)
    return page(request, "directory/retire_service.html", page_facts(entry))


def restore_service(request: HouvastRequest, service_id: UUID) -> HttpResponse:
    """Asks once more, then puts a retired service back."""
    entry = kept_entry(reading.show_service(request.actor, service_id))
    if request.method == "POST":
        restoring.restore_service(request.actor, Change(service_id, ids.new_id()))
        return see_other("directory:show_service", service_id=service_id)
    return page(request, "directory/restore_service.html", page_facts(entry))


def change_public_page(request: HouvastRequest) -> HttpResponse:
    """Lets a steward open the directory to strangers, or close it."""
    kept = setting.show_public_page(request.actor)
    posted = request.POST if request.method == "POST" else None
    form = ChangePublicPageForm(posted, initial=public_start(kept))
    act = opening.change_public_page
    if saved(request, form, lambda: act(request.actor, kept.controller_id, form.said())):
        return see_other("directory:change_public_page")
    facts = {"form": form, "kept": kept, "addresses": public_addresses(request, kept)}
    return page(request, "directory/change_public_page.html", facts, status=form.status)
