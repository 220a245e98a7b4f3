"""Filling a form in: whole or in part, as often as one likes, for its writer's eyes until it is finished."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import state_of, taken_for_change
from houvast.assessment.finding.forms import draft_row
from houvast.assessment.finding.rounds import ensure_work_goes_on, kept_definition
from houvast.assessment.models.forms import FilledForm
from houvast.assessment.values.filled import FilledFormContent, FormPart
from houvast.assessment.values.fitting import merged
from houvast.audit import log
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Filling:
    """What was filled in to the questions that were asked; ``seen`` is the draft's mark."""

    form_id: UUID
    parts: tuple[FormPart, ...]
    seen: str


def fill_form(actor: Actor, filling: Filling) -> None:
    """Keeps the answers in the draft; only what the instrument declares is kept.

    Raises NotFound, Conflict when it is finished, its dossier closed, or it was changed on another device.
    """
    must(actor, "assessment.fill_form")
    row = taken_for_change(FilledForm, draft_row(filling.form_id).id)
    ensure_work_goes_on(row.dossier_id)
    content = unseal_content(actor, row, FilledFormContent)
    parts = merged(kept_definition(content.definition), content.parts, filling.parts)
    if parts == content.parts:
        return
    if state_of(row) != filling.seen:
        raise Conflict(message("You changed this form on another device. Look at it again first."))
    seal_content(actor, row, replace(content, parts=parts))
    row.save(update_fields=["content"])
    log.record("assessment.fill_form", dossier=row.dossier_id)
