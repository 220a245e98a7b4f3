"""The pages of tables: the list, a table, its founding, its closing and its end."""

from uuid import UUID

from django.http import HttpResponse

from houvast.tables.selectors import count_tables as counting
from houvast.tables.selectors import list_tables as listing
from houvast.tables.selectors import show_table as reading
from houvast.tables.selectors import start_table as starting
from houvast.tables.services import change_table as changing
from houvast.tables.services import close_table as closing
from houvast.tables.services import erase_table as erasing
from houvast.tables.services import found_table as founding
from houvast.tables.services import reopen_table as reopening
from houvast.tables.values.tables import TableState
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.tables import forms
from houvast.web.tables.facts import counts_facts, form_facts, list_facts, table_facts
from houvast.web.tables.labels import SHELVES
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import page, see_other


def list_tables(request: HouvastRequest) -> HttpResponse:
    """Shows the tables one's team keeps."""
    wanted = request.GET.get("show", "")
    shelf = TableState(wanted) if wanted in SHELVES else TableState.OPEN
    found = listing.list_tables(request.actor, shelf=shelf, number=page_number(request.GET))
    return page(request, "tables/list_tables.html", list_facts(found, shelf))


def count_tables(request: HouvastRequest) -> HttpResponse:
    """Shows how often tables met and how many agreements were kept."""
    found = counting.count_tables(request.actor)
    return page(request, "tables/count_tables.html", counts_facts(found))


@keeps_draft
def found_table(request: HouvastRequest) -> HttpResponse:
    """Founds a table."""
    start = starting.start_table(request.actor)
    form = drafted(request, forms.FoundTableForm)
    form.offer(start)
    if saved(request, form, lambda: founding.found_table(request.actor, form.new())):
        return see_other("tables:show_table", table_id=form.submission_id)
    return page(request, "tables/found_table.html", {"form": form, "start": start}, status=form.status)


def show_table(request: HouvastRequest, table_id: UUID) -> HttpResponse:
    """Shows a table: what is next, who sits at it, what it agreed and shares."""
    return page(request, "tables/show_table.html", table_facts(reading.show_table(request.actor, table_id)))


@keeps_draft
def change_table(request: HouvastRequest, table_id: UUID) -> HttpResponse:
    """Changes what a table is."""
    known = reading.show_table(request.actor, table_id)
    form = drafted(request, forms.ChangeTableForm, forms.table_start(known.content))
    form.offer(starting.TableStart(()))
    act = changing.change_table
    if saved(request, form, lambda: act(request.actor, table_id, form.content(), looked=form.has_looked)):
        return see_other("tables:show_table", table_id=table_id)
    return page(request, "tables/change_table.html", form_facts(form, known), status=form.status)


@keeps_draft
def close_table(request: HouvastRequest, table_id: UUID) -> HttpResponse:
    """Closes a table that meets no more."""
    known = reading.show_table(request.actor, table_id)
    form = drafted(request, forms.CloseTableForm)
    act, told = closing.close_table, form
    if saved(
        request,
        form,
        lambda: act(request.actor, table_id, told.cleaned_data["words"], looked=told.has_looked),
    ):
        return see_other("tables:show_table", table_id=table_id)
    return page(request, "tables/close_table.html", form_facts(form, known), status=form.status)


def reopen_table(request: HouvastRequest, table_id: UUID) -> HttpResponse:
    """Asks once more, then opens a table again."""
    known = reading.show_table(request.actor, table_id)
    if request.method == "POST":
        reopening.reopen_table(request.actor, table_id)
        return see_other("tables:show_table", table_id=table_id)
    return page(request, "tables/reopen_table.html", form_facts(None, known))


def erase_table(request: HouvastRequest, table_id: UUID) -> HttpResponse:
    """Asks once more, then erases a table for good."""
    known = reading.show_table(request.actor, table_id)
    if request.method == "POST":
        erasing.erase_table(request.actor, table_id)
        return see_other("tables:list_tables")
    return page(request, "tables/erase_table.html", form_facts(None, known))
