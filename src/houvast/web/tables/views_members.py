"""Who sits at a table: organisations, and who speaks for them."""

from uuid import UUID

from django.http import HttpResponse

from houvast.kernel import clock
from houvast.tables.selectors import show_table as reading
from houvast.tables.services import add_member as adding
from houvast.tables.services import change_member as changing
from houvast.tables.services import remove_member as removing
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.tables import forms
from houvast.web.tables.facts import form_facts
from houvast.web.ui.render import page, see_other


@keeps_draft
def add_member(request: HouvastRequest, table_id: UUID) -> HttpResponse:
    """Adds an organisation."""
    known = reading.show_table(request.actor, table_id)
    form = drafted(request, forms.AddMemberForm, {"since": clock.today().isoformat()})
    act, told = adding.add_member, form
    if saved(
        request,
        form,
        lambda: act(request.actor, table_id, told.member(told.submission_id), looked=told.has_looked),
    ):
        return see_other("tables:show_table", table_id=table_id)
    return page(request, "tables/add_member.html", form_facts(form, known), status=form.status)


@keeps_draft
def change_member(request: HouvastRequest, table_id: UUID, table_member: UUID) -> HttpResponse:
    """Changes a member, or says when it left."""
    known = reading.show_table(request.actor, table_id)
    form = drafted(request, forms.ChangeMemberForm, forms.member_start(known.member(table_member)))
    act, told = changing.change_member, form
    if saved(
        request,
        form,
        lambda: act(request.actor, table_id, told.member(table_member), looked=told.has_looked),
    ):
        return see_other("tables:show_table", table_id=table_id)
    facts = form_facts(form, known) | {"member": known.member(table_member)}
    return page(request, "tables/change_member.html", facts, status=form.status)


def remove_member(request: HouvastRequest, table_id: UUID, table_member: UUID) -> HttpResponse:
    """Asks once more, then removes a member with its contact."""
    known = reading.show_table(request.actor, table_id)
    facts = form_facts(None, known) | {"member": known.member(table_member)}
    if request.method == "POST":
        removing.remove_member(request.actor, table_id, table_member)
        return see_other("tables:show_table", table_id=table_id)
    return page(request, "tables/remove_member.html", facts)
