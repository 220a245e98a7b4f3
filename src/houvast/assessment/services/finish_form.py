"""Finishing a form: from then on colleagues of the dossier read it, and nobody changes it."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.assessment.finding.forms import draft_row, form_row
from houvast.assessment.finding.rounds import ensure_work_goes_on, kept_definition
from houvast.assessment.models.forms import FilledForm
from houvast.assessment.values.asking import columns_of
from houvast.assessment.values.filled import FilledFormContent, FormState, Outcome
from houvast.assessment.values.finishing import form_lacks
from houvast.assessment.values.fitting import finished
from houvast.assessment.values.judging import LONGEST
from houvast.audit import log
from houvast.instruments.definition import Definition, Voice
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Ending:
    """How a form ended, and when it is looked at again, if that was agreed."""

    form_id: UUID
    outcome: Outcome
    words: str
    look_again_on: date | None


def finish_form(actor: Actor, ending: Ending) -> None:
    """Freezes a draft of the actor's own. A person's "no, not now" asks for no answers.

    Raises NotFound, Conflict when it is finished already in another way or its dossier is closed, Invalid for
    what is missing.
    """
    must(actor, "assessment.finish_form")
    if _is_done(actor, ending):
        return
    row = taken_for_change(FilledForm, draft_row(ending.form_id).id)
    ensure_work_goes_on(row.dossier_id)
    content = unseal_content(actor, row, FilledFormContent)
    definition = kept_definition(content.definition)
    parts = finished(definition, content.parts)
    _check(definition, ending)
    if ending.outcome is Outcome.FILLED and form_lacks(definition, parts):
        raise Invalid(message("Something is still missing on this form. Look at what is marked."))
    kept = replace(
        content,
        parts=parts,
        outcome=ending.outcome,
        outcome_words=ending.words.strip(),
        finished_on=clock.today(),
        look_again_on=ending.look_again_on,
    )
    seal_content(actor, row, kept)
    row.state, row.due_on = FormState.FINISHED, ending.look_again_on
    row.save(update_fields=["content", "state", "due_on"])
    log.record("assessment.finish_form", dossier=row.dossier_id)


def _check(definition: Definition, ending: Ending) -> None:
    if ending.outcome is Outcome.NOT_NOW and Voice.PERSON not in columns_of(definition):
        raise Invalid(message("Nobody but you was asked here; “no, not now” is an answer of the person."))
    today = clock.today()
    if ending.look_again_on is not None and not today < ending.look_again_on <= today + LONGEST:
        raise Invalid(message("Say on which day you look at this again."))


def _is_done(actor: Actor, ending: Ending) -> bool:
    """Whether this very ending was kept before; a second click finds it and does nothing."""
    row = form_row(ending.form_id)
    if row.state != FormState.FINISHED or row.user_id != actor.user_id:
        return False
    kept = unseal_content(actor, row, FilledFormContent)
    same = (kept.outcome, kept.outcome_words, kept.look_again_on)
    return same == (ending.outcome, ending.words.strip(), ending.look_again_on)
