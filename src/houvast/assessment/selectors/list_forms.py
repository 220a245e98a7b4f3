"""The forms of one dossier, newest first; a draft is seen by its writer alone."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.assessment.finding.forms import waits
from houvast.assessment.finding.rounds import dossiers_rated_now, kept_definitions
from houvast.assessment.models.forms import FilledForm
from houvast.assessment.selectors._forms import day_of
from houvast.assessment.values.filled import FilledFormContent, FormState, Outcome
from houvast.audit import log
from houvast.instruments.definition import Words
from houvast.kernel import clock


@dataclass(frozen=True)
class FormLine:
    """One form: with which instrument, whose, when, how it ended, and whether a later one replaces it.

    It is stale when its day to look again has come and nobody has since.
    """

    id: UUID
    title: Words
    instrument: str
    version: str
    writer: str
    state: FormState
    outcome: Outcome
    on: date
    look_again_on: date | None
    is_replaced: bool
    is_stale: bool


@dataclass(frozen=True)
class Forms:
    """The forms of a dossier: drafts of one's own apart, finished ones newest first.

    ``some_wait`` says that some are left out until their reader, who rates now, locked their own sheet.
    """

    dossier_id: UUID
    drafts: tuple[FormLine, ...]
    finished: tuple[FormLine, ...]
    some_wait: bool


def list_forms(actor: Actor, dossier_id: UUID) -> Forms:
    """Returns the forms of a dossier. What colleagues filled in waits while one rates; raises NotFound."""
    must(actor, "assessment.list_forms")
    facts = dossier(dossier_id)
    rows = list(FilledForm.objects.filter(dossier_id=facts.id).order_by("-created_at", "-id"))
    load_keys(actor, rows)
    opened = list(unseal_whole(actor, rows, FilledFormContent))
    log.record("assessment.list_forms", dossier=facts.id)
    replaced = {content.replaces for row, content in opened if row.state == FormState.FINISHED}
    latest = _latest(opened)
    rated_now = dossiers_rated_now(actor)
    shown = [pair for pair in opened if not waits(actor, *pair, rated_now)]
    read = kept_definitions(content.definition for _row, content in shown)
    lines = [
        _line(
            (row, content),
            read[content.definition].title,
            is_replaced=row.id in replaced,
            is_latest=latest.get(content.instrument) == row.id,
        )
        for row, content in shown
    ]
    newest = sorted(lines, key=lambda line: line.on, reverse=True)
    return Forms(
        facts.id,
        tuple(line for line in newest if line.state is FormState.DRAFT),
        tuple(line for line in newest if line.state is FormState.FINISHED),
        len(shown) < len(opened),
    )


def _latest(opened: list[tuple[FilledForm, FilledFormContent]]) -> dict[str, UUID]:
    """The last finished form of each instrument."""
    finished = [(row, content) for row, content in opened if row.state == FormState.FINISHED]
    by_day = sorted(finished, key=lambda pair: (day_of(*pair), pair[0].created_at))
    return {content.instrument: row.id for row, content in by_day}


def _line(
    opened: tuple[FilledForm, FilledFormContent], title: Words, *, is_replaced: bool, is_latest: bool
) -> FormLine:
    row, content = opened
    again = content.look_again_on
    return FormLine(
        row.id,
        title,
        content.instrument,
        content.version,
        content.writer,
        FormState(row.state),
        content.outcome,
        day_of(row, content),
        again,
        is_replaced,
        is_latest and again is not None and again <= clock.today(),
    )
