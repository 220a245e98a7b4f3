"""Two fillings of the same instrument by day, side by side: in words, without any reckoning."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content, unseal_whole
from houvast.assessment.finding.forms import form_row
from houvast.assessment.models.forms import FilledForm
from houvast.assessment.selectors._forms import FormPage, form_page
from houvast.assessment.values.filled import FilledFormContent, FormState
from houvast.assessment.values.finishing import Beside, beside
from houvast.audit import log
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class TwoForms:
    """Two finished forms, the earlier first, and question by question what stood there."""

    then: FormPage
    now: FormPage
    lines: tuple[Beside, ...]


def compare_forms(actor: Actor, form_id: UUID, other_id: UUID | None) -> TwoForms:
    """Returns two fillings beside one another, in the order of the newer one's instrument.

    Without a choice the other is the latest of the same instrument.
    Raises NotFound, Conflict for drafts, for two different instruments, while there is no other, and
    for one that waits while its reader rates.
    """
    must(actor, "assessment.compare_forms")
    rows = [form_row(form_id), form_row(other_id or _latest_beside(actor, form_id))]
    if rows[0].dossier_id != rows[1].dossier_id:
        raise NotFound(message("This does not exist, or not for you."))
    if any(row.state != FormState.FINISHED for row in rows):
        raise Conflict(message("A draft is not compared: finish it first."))
    pages = [form_page(actor, row) for row in rows]
    if pages[0].content.instrument != pages[1].content.instrument:
        raise Conflict(message("Only two fillings of the same instrument stand beside one another."))
    log.record("assessment.compare_forms", dossier=rows[0].dossier_id)
    then, now = sorted(pages, key=lambda page: page.on)
    return TwoForms(then, now, beside(now.definition, then.content.parts, now.content.parts))


def _latest_beside(actor: Actor, form_id: UUID) -> UUID:
    row = form_row(form_id)
    others = FilledForm.objects.filter(dossier_id=row.dossier_id, state=FormState.FINISHED).exclude(id=row.id)
    wanted = unseal_content(actor, row, FilledFormContent).instrument
    for other, content in unseal_whole(actor, others.order_by("-created_at", "-id"), FilledFormContent):
        if content.instrument == wanted:
            return other.id
    raise Conflict(message("There is no other filling of this form to lay beside it yet."))
