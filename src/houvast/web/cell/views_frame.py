"""The pages of what was decided or confirmed for a cell where the law leaves it open."""

from uuid import UUID

from django.http import HttpResponse

from houvast.cell.selectors import prepare_cell as preparing
from houvast.cell.services import decide_period as deciding
from houvast.cell.services import name_exception as excepting
from houvast.cell.services import name_recipient as naming
from houvast.cell.services import remove_recipient as removing
from houvast.kernel import clock
from houvast.web.cell import forms
from houvast.web.cell.facts import NO_FILE, cited, form_facts, open_periods
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def decide_period(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Decides locally on a period that the law leaves open."""
    known = preparing.prepare_cell(request.actor, security_cell)
    start = {"kind": request.GET.get("kind", ""), "decided_on": clock.today().isoformat()}
    form = drafted(request, forms.DecidePeriodForm, start)
    form.offer(open_periods(known))
    act = deciding.decide_period
    if saved(request, form, lambda: act(request.actor, security_cell, form.period())):
        return see_other("cell:show_cell", security_cell=security_cell)
    facts = form_facts(form, known.head, open=open_periods(known))
    return page(request, "cell/decide_period.html", facts, status=form.status)


@keeps_draft
def name_exception(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Names the exception on which personal data are processed."""
    known = preparing.prepare_cell(request.actor, security_cell)
    start = forms.exception_start(known.content.exception, clock.today())
    form = drafted(request, forms.NameExceptionForm, start)
    act = excepting.name_exception
    if saved(request, form, lambda: act(request.actor, security_cell, form.exception())):
        return see_other("cell:show_cell", security_cell=security_cell)
    facts = form_facts(form, known.head, no_file=cited(NO_FILE))
    return page(request, "cell/name_exception.html", facts, status=form.status)


@keeps_draft
def name_recipient(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Names to whom the police seat may send an approved feedback sheet."""
    known = preparing.prepare_cell(request.actor, security_cell)
    form = drafted(request, forms.NameRecipientForm, {"checked_on": clock.today().isoformat()})
    act = naming.name_recipient
    if saved(request, form, lambda: act(request.actor, security_cell, form.recipient())):
        return see_other("cell:show_cell", security_cell=security_cell)
    return page(request, "cell/name_recipient.html", form_facts(form, known.head), status=form.status)


def remove_recipient(request: HouvastRequest, security_cell: UUID, sheet_recipient: UUID) -> HttpResponse:
    """Asks once more, then takes a recipient off."""
    known = preparing.prepare_cell(request.actor, security_cell)
    if request.method == "POST":
        removing.remove_recipient(request.actor, security_cell, sheet_recipient)
        return see_other("cell:show_cell", security_cell=security_cell)
    facts = form_facts(None, known.head, recipient=known.recipient(sheet_recipient))
    return page(request, "cell/remove_recipient.html", facts)
