"""One form, and beside it the other fillings of the same instrument by day: each answer for itself."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.assessment.finding.forms import form_row, waits
from houvast.assessment.finding.rounds import dossiers_rated_now
from houvast.assessment.models.forms import FilledForm
from houvast.assessment.selectors._forms import FormPage, day_of, form_page
from houvast.assessment.values.asking import columns_of
from houvast.assessment.values.filled import FilledFormContent, FormAnswer, FormState, Outcome
from houvast.audit import log
from houvast.instruments.definition import Answer, Item, Kind


@dataclass(frozen=True)
class OtherFilling:
    """Another finished filling of the same instrument in the same dossier."""

    id: UUID
    on: date
    writer: str


@dataclass(frozen=True)
class Course:
    """What one question was answered on each day, oldest first; questions are never put together."""

    item: Item
    answers: tuple[tuple[date, FormAnswer], ...]


@dataclass(frozen=True)
class ShownForm:
    """A form with what its page shows beside it; ``replaced_by`` is the later one that corrects it."""

    page: FormPage
    is_mine: bool
    others: tuple[OtherFilling, ...]
    courses: tuple[Course, ...]
    replaced_by: UUID | None

    @property
    def is_draft(self) -> bool:
        """Whether its writer can still go on with it."""
        return self.page.state is FormState.DRAFT


def show_form(actor: Actor, form_id: UUID) -> ShownForm:
    """Returns a form the actor may read; raises NotFound, Conflict for one that waits while they rate.

    What colleagues filled in waits then beside one's own form as well.
    """
    must(actor, "assessment.show_form")
    row = form_row(form_id)
    page = form_page(actor, row)
    rows = list(
        FilledForm.objects.filter(dossier_id=row.dossier_id, state=FormState.FINISHED).order_by("created_at")
    )
    load_keys(actor, rows)
    rated_now = dossiers_rated_now(actor)
    opened = [
        (each, content)
        for each, content in unseal_whole(actor, rows, FilledFormContent)
        if content.instrument == page.content.instrument and not waits(actor, each, content, rated_now)
    ]
    log.record("assessment.show_form", dossier=row.dossier_id)
    replaced = {content.replaces for _, content in opened}
    others = tuple(
        OtherFilling(each.id, day_of(each, content), content.writer)
        for each, content in opened
        if each.id != row.id
    )
    standing = [(each, content) for each, content in opened if each.id not in replaced]
    later = next((each.id for each, content in opened if content.replaces == row.id), None)
    return ShownForm(page, row.user_id == actor.user_id, others, _courses(page, standing), later)


def _courses(page: FormPage, opened: list[tuple[FilledForm, FilledFormContent]]) -> tuple[Course, ...]:
    """What rulers and feedback were answered by day, where there is more than one; none for other forms."""
    definition = page.definition
    several = len(columns_of(definition)) > 1
    filled = [(row, content) for row, content in opened if content.outcome is Outcome.FILLED]
    if definition.kind not in {Kind.SELF_REPORT, Kind.FEEDBACK} or several or not filled[1:]:
        return ()
    return tuple(
        Course(item, answers)
        for item in definition.every_item()
        if item.answer is Answer.LEVEL
        if (answers := _answers(item, filled))
    )


def _answers(
    item: Item, filled: list[tuple[FilledForm, FilledFormContent]]
) -> tuple[tuple[date, FormAnswer], ...]:
    return tuple(
        (day_of(row, content), answer)
        for row, content in sorted(filled, key=lambda pair: day_of(*pair))
        for part in content.parts
        for answer in part.of(item.id)
    )
