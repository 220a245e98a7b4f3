"""A form as its pages show it: the instrument it was filled in with, what was asked, what was answered."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import unseal_content
from houvast.access.writing import state_of
from houvast.assessment.finding.forms import wait_for_sheet
from houvast.assessment.finding.rounds import kept_definition
from houvast.assessment.models.forms import FilledForm
from houvast.assessment.values.asking import AskedPart, asked_parts
from houvast.assessment.values.filled import MAIN, FilledFormContent, FormState
from houvast.assessment.values.finishing import Difference, differences_of, form_lacks
from houvast.assessment.values.ratings import Lack
from houvast.instruments.definition import Definition
from houvast.kernel import clock


@dataclass(frozen=True)
class FormPage:
    """One form whole; ``seen`` is the mark of its state, for whoever goes on writing."""

    id: UUID
    dossier_id: UUID
    state: FormState
    definition: Definition
    content: FilledFormContent
    asked: tuple[AskedPart, ...]
    lacks: tuple[Lack, ...]
    differences: tuple[Difference, ...]
    on: date
    seen: str


def form_page(actor: Actor, row: FilledForm) -> FormPage:
    """Opens a form. Raises Conflict for one that waits while its reader rates blind; Tampered."""
    content = unseal_content(actor, row, FilledFormContent)
    wait_for_sheet(actor, row, content)
    return page_of(row, content)


def page_of(row: FilledForm, content: FilledFormContent) -> FormPage:
    """Returns a form that is open already."""
    definition = kept_definition(content.definition)
    parts = content.parts or (MAIN,)
    return FormPage(
        row.id,
        row.dossier_id,
        FormState(row.state),
        definition,
        content,
        asked_parts(definition, parts),
        form_lacks(definition, parts),
        differences_of(definition, parts),
        day_of(row, content),
        state_of(row),
    )


def day_of(row: FilledForm, content: FilledFormContent) -> date:
    """Returns the day a form was finished, or else begun."""
    return content.finished_on or clock.day_of(row.created_at)
