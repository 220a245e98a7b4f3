"""A rater's own sheet: the instrument, what was rated, what is missing; nothing of anybody else."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.access.writing import state_of
from houvast.assessment.finding.exercises import day_of, vignette
from houvast.assessment.finding.rounds import definition_of, first_impression, open_round_asked
from houvast.assessment.models.exercises import Overall
from houvast.assessment.models.rounds import Rating
from houvast.assessment.values.exercises import CaseEntry, Moment, entries_of
from houvast.assessment.values.ratings import Impression, Lack, RatingContent, lacks_of
from houvast.assessment.values.rounds import RoundContent
from houvast.audit import log
from houvast.instruments.definition import Definition
from houvast.kernel import clock


@dataclass(frozen=True)
class Sheet:
    """A sheet under way; without a first impression there is nothing to rate yet."""

    round_id: UUID
    dossier_id: UUID
    definition: Definition
    question: str
    due_on: date
    before: Impression | None
    content: RatingContent
    lacks: tuple[Lack, ...]
    seen: str
    case: tuple[CaseEntry, ...] = ()
    """What is known of a fictional case; empty where a person's dossier says it."""
    lacks_figure: bool = False
    """Whether a fictional case still waits for the figure without which its sheet is not locked."""


def show_sheet(actor: Actor, round_id: UUID) -> Sheet:
    """Returns the actor's own sheet in an open round. Raises NotFound, Conflict when locked or over."""
    must(actor, "assessment.show_sheet")
    asked = open_round_asked(actor, round_id)
    about = unseal_content(actor, asked, RoundContent)
    definition = definition_of(about)
    row = Rating.objects.filter(round_id=asked.id, user_id=actor.user_id).first()
    content = unseal_content(actor, row, RatingContent) if row else RatingContent()
    log.record("assessment.show_sheet")  # no dossier: its log would tell the others who rates
    return Sheet(
        asked.id,
        asked.dossier_id,
        definition,
        about.question,
        asked.due_on,
        first_impression(actor, row) if row else None,
        content,
        lacks_of(definition, content, clock.today()),
        state_of(row) if row else "",
        entries_of(vignette(about.vignette), day_of(asked)) if about.vignette else (),
        bool(about.vignette) and not _has_figure(actor, asked.id),
    )


def _has_figure(actor: Actor, round_id: UUID) -> bool:
    given = Overall.objects.filter(round_id=round_id, user_id=actor.user_id, moment=Moment.LAST)
    return given.exists()
