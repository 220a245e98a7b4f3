"""The pages of a cell itself: the list, a new one, its start page, what changes it."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.rules import may
from houvast.access.values import Track
from houvast.cell.selectors import compare_regimes as comparing
from houvast.cell.selectors import list_cells as listing
from houvast.cell.selectors import show_cell as reading
from houvast.cell.selectors import start_cell as starting
from houvast.cell.services import change_cell as changing
from houvast.cell.services import found_cell as founding
from houvast.kernel import clock
from houvast.legal.selectors import regime as law
from houvast.web.cell import forms
from houvast.web.cell.facts import cell_facts, form_facts
from houvast.web.cell.facts_regimes import change_facts
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def list_cells(request: HouvastRequest) -> HttpResponse:
    """Shows the cells one may know."""
    return page(request, "cell/list_cells.html", {"found": listing.list_cells(request.actor)})


@keeps_draft
def found_cell(request: HouvastRequest) -> HttpResponse:
    """Founds a cell."""
    start = starting.start_cell(request.actor)
    form = drafted(request, forms.FoundCellForm, {"started_on": clock.today().isoformat()})
    form.offer(start)
    form.offer_regimes(law.regimes_of_track(Track.CONSULTATION))
    if saved(request, form, lambda: founding.found_cell(request.actor, form.new())):
        return see_other("cell:show_cell", security_cell=form.submission_id)
    return page(request, "cell/found_cell.html", {"form": form, "start": start}, status=form.status)


def show_cell(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Shows a cell."""
    found = reading.show_cell(request.actor, security_cell)
    return page(
        request,
        "cell/show_cell.html",
        cell_facts(found) | {"keeps_tables": may(request.actor, "tables.list_tables")},
    )


@keeps_draft
def change_cell(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Changes a cell; another regime first shows what that changes."""
    known = comparing.compare_regimes(request.actor, security_cell, request.POST.get("regime", ""))
    form = drafted(request, forms.ChangeCellForm, forms.cell_start(known.content))
    form.offer_regimes(known.regimes, known.content.municipalities)
    form.ask(is_other=known.change is not None)
    act = changing.change_cell
    if saved(request, form, lambda: act(request.actor, security_cell, form.change())):
        return see_other("cell:show_cell", security_cell=security_cell)
    facts = form_facts(form, known.head, change=change_facts(known.change))
    return page(request, "cell/change_cell.html", facts, status=form.status)
