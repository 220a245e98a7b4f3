"""Importing into the guide: a file is looked at, then taken over or dropped; and a copy of it all."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _

from houvast.directory.selectors import export_services as exporting
from houvast.directory.selectors import list_imports as listing
from houvast.directory.selectors import show_import as reads
from houvast.directory.services import confirm_import as confirming
from houvast.directory.services import drop_import as dropping
from houvast.directory.services import import_services as importing
from houvast.directory.services import take_back_import as taking_back
from houvast.directory.values.imports import LineKind
from houvast.web.access.asking import AskingForm, typed
from houvast.web.directory.facts_imports import import_facts, shown_facts
from houvast.web.directory.forms_imports import ConfirmImportForm, ExportServicesForm, ImportServicesForm
from houvast.web.directory.starting_imports import confirm_form, file_name
from houvast.web.downloads import download
from houvast.web.requests import HouvastRequest
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import page, see_other


def import_services(request: HouvastRequest) -> HttpResponse:
    """Takes a file and looks at it; nothing is taken over here."""
    known, looked = listing.list_imports(request.actor), None
    form = ImportServicesForm(*((request.POST, request.FILES) if request.method == "POST" else ()))
    if form.is_valid():
        looked = importing.import_services(request.actor, form.new(known))
        if not looked.is_refused:
            return see_other("directory:show_import", import_id=form.submission_id)
    facts = import_facts(form, known, looked)
    return page(request, "directory/import_services.html", facts, status=form.status)


def show_import(request: HouvastRequest, import_id: UUID) -> HttpResponse:
    """Shows what a file would change, or what it changed, a page of lines at a time."""
    wanted = request.GET.get("show", "")
    kind = LineKind(wanted) if wanted in set(LineKind) else None
    shown = reads.show_import(request.actor, import_id, kind, page_number(request.GET))
    return page(request, "directory/show_import.html", shown_facts(shown, confirm_form(shown)))


def confirm_import(request: HouvastRequest, import_id: UUID) -> HttpResponse:
    """Takes over what was looked at."""
    shown = reads.show_import(request.actor, import_id)
    form = ConfirmImportForm(typed(request), initial={"token": shown.token})
    form.ask_about(shown)
    if form.is_valid():
        with form.act():
            confirming.confirm_import(request.actor, import_id, *form.answer())
            messages.success(request, _("The file is taken over into the guide."))
            return see_other("directory:show_import", import_id=import_id)
    return page(request, "directory/confirm_import.html", shown_facts(shown, form), status=form.status)


def drop_import(request: HouvastRequest, import_id: UUID) -> HttpResponse:
    """Says no: what was kept of the file goes."""
    shown = reads.show_import(request.actor, import_id)
    form = AskingForm(typed(request))
    if form.is_valid():
        with form.act():
            dropping.drop_import(request.actor, import_id)
            messages.success(request, _("The file is dropped. The guide is as it was."))
            return see_other("directory:import_services")
    return page(request, "directory/drop_import.html", {"form": form, "shown": shown}, status=form.status)


def take_back_import(request: HouvastRequest, import_id: UUID) -> HttpResponse:
    """Asks once more, then undoes an import."""
    shown = reads.show_import(request.actor, import_id)
    form = AskingForm(typed(request))
    if form.is_valid():
        with form.act():
            taking_back.take_back_import(request.actor, import_id)
            messages.success(request, _("The import is taken back. The guide is as it was before."))
            return see_other("directory:show_import", import_id=import_id)
    facts = {"form": form, "shown": shown}
    return page(request, "directory/take_back_import.html", facts, status=form.status)


def export_services(request: HouvastRequest) -> HttpResponse:
    """Gives the whole directory as a file."""
    form = ExportServicesForm(typed(request))
    if form.is_valid():
        wanted = form.chosen()
        return download(file_name(wanted), exporting.export_services(request.actor, wanted))
    return page(request, "directory/export_services.html", {"form": form}, status=form.status)
