"""The pages on which a referral is composed: of whom the question is about, or of the one who asks."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.selectors import list_inboxes as inbox_reads
from houvast.desk.selectors import show_question as question_reads
from houvast.journeys import preview_referral as previewing
from houvast.journeys import refer_asker as referring_asker
from houvast.journeys import refer_to_guidance as referring
from houvast.web.desk.facts import identity
from houvast.web.desk.facts_preview import preview_facts
from houvast.web.desk.forms_referral import ReferAskerForm, ReferToGuidanceForm
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other

PREVIEW = "show_parcel"
"""The button that shows what the receiver will see; it saves nothing."""


def previewed(
    request: HouvastRequest, form: ReferToGuidanceForm | ReferAskerForm, question_id: UUID
) -> dict[str, object]:
    """Returns what the receiver would see, when that was asked for; the form keeps what was typed."""
    if PREVIEW not in request.POST or not form.is_valid():
        return {}
    form.refused = 200
    return {"preview": preview_facts(previewing.preview_referral(request.actor, form.new(question_id)))}


@keeps_draft
def refer_to_guidance(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Hands a question to guidance."""
    question = question_reads.show_question(request.actor, question_id)
    inboxes = inbox_reads.list_inboxes(request.actor)
    form = drafted(request, ReferToGuidanceForm)
    form.offer((str(inbox.id), f"{inbox.controller}: {inbox.name}") for inbox in inboxes)
    shown = previewed(request, form, question_id)
    if not shown and saved(
        request, form, lambda: referring.refer_to_guidance(request.actor, form.new(question_id))
    ):
        return see_other("desk:show_question", question_id=question_id)
    facts = {"form": form, "question": question, "identity": identity(question), "inboxes": inboxes} | shown
    return page(request, "desk/refer_to_guidance.html", facts, status=form.status)


@keeps_draft
def refer_asker(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Hands the one who asks to guidance, for their own help."""
    question = question_reads.show_question(request.actor, question_id)
    inboxes = inbox_reads.list_inboxes(request.actor)
    form = drafted(request, ReferAskerForm)
    form.offer((str(inbox.id), f"{inbox.controller}: {inbox.name}") for inbox in inboxes)
    shown = previewed(request, form, question_id)
    if not shown and saved(
        request, form, lambda: referring_asker.refer_asker(request.actor, form.new(question_id))
    ):
        return see_other("desk:show_question", question_id=question_id)
    facts = {"form": form, "question": question, "identity": identity(question), "inboxes": inboxes} | shown
    return page(request, "desk/refer_asker.html", facts, status=form.status)
