"""The pages on which instruments come in from a file and leave as one."""

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _

from houvast.assessment.selectors import export_instrument as exporting
from houvast.assessment.selectors import look_at_import as looking
from houvast.assessment.selectors import offer_export as offering
from houvast.assessment.selectors import start_draft as starting
from houvast.assessment.services import import_instrument as importing
from houvast.web.access.asking import typed
from houvast.web.assessment.facts_exchange import export_facts, import_facts, status_of
from houvast.web.assessment.forms_exchange import ExportInstrumentForm, ImportInstrumentForm, choosing
from houvast.web.downloads import download
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def import_instrument(request: HouvastRequest) -> HttpResponse:
    """Looks at a file and keeps nothing of it; takes over what was looked at, as a draft."""
    taking = ImportInstrumentForm(request.POST if "carried" in request.POST else None)
    if taking.is_valid():
        with taking.act():
            importing.import_instrument(request.actor, taking.new())
            messages.success(request, _("Taken over as a draft. Nobody rates with it before you publish it."))
            return see_other("assessment:show_draft", own_version=taking.submission_id)
    form = choosing(request, starting.start_draft(request.actor, ""), is_yes=taking.is_bound)
    sent = form.sent() if form.is_valid() else taking.sent_again()
    looked = looking.look_at_import(request.actor, sent) if sent else None
    facts = import_facts(form, taking, looked)
    return page(request, "assessment/import_instrument.html", facts, status=status_of(form, taking, looked))


def export_instrument(request: HouvastRequest, instrument: str) -> HttpResponse:
    """Says what is lost in each form, and gives the file."""
    form = ExportInstrumentForm(typed(request))
    if form.is_valid():
        made = exporting.export_instrument(request.actor, instrument, form.chosen())
        return download(made.name, made.data)
    facts = export_facts(offering.offer_export(request.actor, instrument), form)
    return page(request, "assessment/export_instrument.html", facts, status=form.status)
