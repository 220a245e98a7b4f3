"""Agreements with sectors: made, asked after, settled."""

from uuid import UUID

from django.http import HttpResponse

from houvast.tables.selectors import show_table as reading
from houvast.tables.services import follow_agreement as following
from houvast.tables.services import make_agreement as making
from houvast.tables.services import settle_agreement as settling
from houvast.tables.values.entries import Agreement
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.tables import forms_papers as forms
from houvast.web.tables.facts import form_facts
from houvast.web.ui.render import page, see_other


@keeps_draft
def make_agreement(request: HouvastRequest, table_id: UUID) -> HttpResponse:
    """Keeps what a member takes on."""
    known = reading.show_table(request.actor, table_id)
    form = drafted(request, forms.MakeAgreementForm)
    form.offer_members(known.content.members_on(known.today))
    act = making.make_agreement
    if saved(request, form, lambda: act(request.actor, table_id, form.new(), looked=form.has_looked)):
        return see_other("tables:show_table", table_id=table_id)
    return page(request, "tables/make_agreement.html", form_facts(form, known), status=form.status)


@keeps_draft
def follow_agreement(request: HouvastRequest, table_id: UUID, table_agreement: UUID) -> HttpResponse:
    """Asks after an agreement."""
    known = reading.show_table(request.actor, table_id)
    made = known.entries.the(table_agreement, Agreement)
    form = drafted(request, forms.FollowAgreementForm)
    if saved(request, form, lambda: _follow(request, table_id, table_agreement, form)):
        return see_other("tables:show_table", table_id=table_id)
    facts = form_facts(form, known) | {"agreement": made}
    return page(request, "tables/follow_agreement.html", facts, status=form.status)


@keeps_draft
def settle_agreement(request: HouvastRequest, table_id: UUID, table_agreement: UUID) -> HttpResponse:
    """Says whether an agreement was kept."""
    known = reading.show_table(request.actor, table_id)
    made = known.entries.the(table_agreement, Agreement)
    form = drafted(request, forms.SettleAgreementForm)
    act, told = settling.settle_agreement, form
    if saved(
        request,
        form,
        lambda: act(request.actor, table_id, table_agreement, told.settled(), looked=told.has_looked),
    ):
        return see_other("tables:show_table", table_id=table_id)
    facts = form_facts(form, known) | {"agreement": made}
    return page(request, "tables/settle_agreement.html", facts, status=form.status)


def _follow(
    request: HouvastRequest, table_id: UUID, agreement_id: UUID, form: forms.FollowAgreementForm
) -> None:
    told = form.cleaned_data
    following.follow_agreement(
        request.actor, table_id, agreement_id, told["words"], told["by"], looked=form.has_looked
    )
