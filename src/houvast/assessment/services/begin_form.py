"""Beginning a form outside a round: a draft of one's own, with the instrument as it is today."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import main_compartment_of
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import was_written
from houvast.assessment.finding.forms import form_row, wait_for_sheet
from houvast.assessment.finding.rounds import ensure_work_goes_on, sound_definition
from houvast.assessment.models.forms import FilledForm
from houvast.assessment.values.filled import FilledFormContent, FormPart, FormState
from houvast.assessment.values.fitting import MOST_BOXES, boxes_of, fitted, is_fillable
from houvast.audit import log
from houvast.instruments.definition import Definition, Kind
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewForm:
    """A form to begin; its number comes with the page. ``definition`` is the instrument's whole text.

    ``replaces`` is the finished form that this one corrects.
    """

    form_id: UUID
    dossier_id: UUID
    definition: str
    replaces: UUID | None = None


def begin_form(actor: Actor, new: NewForm) -> None:
    """Begins a draft in the dossier; one that corrects another begins with its answers.

    Raises NotFound, Conflict when the dossier is closed or what is corrected waits while one rates, Invalid
    for an instrument without answers, one that needs more raters, or one that is too long for a page.
    """
    must(actor, "assessment.begin_form")
    definition = sound_definition(new.definition)
    _check(definition)
    ensure_work_goes_on(new.dossier_id)
    parts = fitted(definition, _corrected(actor, new, definition))
    content = FilledFormContent(
        definition.id, definition.version, new.definition, actor.name, parts, replaces=new.replaces
    )
    if was_written(actor, FilledForm, new.form_id, FilledFormContent, content):
        return
    row = FilledForm(
        id=new.form_id, dossier_id=new.dossier_id, compartment_id=main_compartment_of(new.dossier_id)
    )
    row.user_id, row.state = actor.user_id, FormState.DRAFT
    seal_content(actor, row, content)
    row.save(force_insert=True)
    log.record("assessment.begin_form", dossier=new.dossier_id)


def _check(definition: Definition) -> None:
    if not is_fillable(definition):
        raise Invalid(message("This instrument can be read, but it has nothing to fill in."))
    if definition.kind is Kind.LEARNING:
        raise Invalid(
            message("This instrument is about the own work of a worker and does not belong in a dossier.")
        )
    if boxes_of(definition) > MOST_BOXES:
        raise Invalid(
            message("This instrument has more to fill in than fits on one page. Divide it in parts.")
        )
    if definition.min_raters > 1:
        raise Invalid(message("This instrument asks for several raters: begin a round with it."))


def _corrected(actor: Actor, new: NewForm, definition: Definition) -> tuple[FormPart, ...]:
    if new.replaces is None:
        return ()
    row = form_row(new.replaces)
    content = unseal_content(actor, row, FilledFormContent)
    wait_for_sheet(actor, row, content)
    if row.state != FormState.FINISHED or row.dossier_id != new.dossier_id:
        raise Conflict(message("Only a finished form of this dossier can be corrected."))
    if content.instrument != definition.id:
        raise Conflict(message("A correction is made with the same instrument."))
    return content.parts
