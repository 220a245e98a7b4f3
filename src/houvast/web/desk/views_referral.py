"""The page on which a referral is composed."""

from uuid import UUID

from django.http import HttpResponse
from django.utils.translation import gettext as _

from houvast.access.selectors import list_inboxes as inbox_reads
from houvast.desk.selectors import show_question as question_reads
from houvast.journeys import refer_to_guidance as referring
from houvast.kernel.errors import Conflict, Invalid
from houvast.web.desk.facts import identity
from houvast.web.desk.forms import ReferToGuidanceForm
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def refer_to_guidance(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Hands a question to guidance."""
    inboxes = inbox_reads.list_inboxes(request.actor)
    form = ReferToGuidanceForm(request.POST if request.method == "POST" else None)
    form.offer((str(inbox.id), f"{inbox.controller}: {inbox.name}") for inbox in inboxes)
    if form.is_valid():
        try:
            referring.refer_to_guidance(request.actor, form.referral(question_id))
            return see_other("desk:show_question", question_id=question_id)
        except (Invalid, Conflict) as error:
            form.add_error(None, _(error.text) % error.facts)
    question = question_reads.show_question(request.actor, question_id)
    facts = {"form": form, "question": question, "identity": identity(question), "inboxes": inboxes}
    return page(request, "desk/refer_to_guidance.html", facts, status=422 if form.is_bound else 200)
