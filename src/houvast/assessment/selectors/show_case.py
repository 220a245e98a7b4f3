"""One fictional case of an exercise: what is known of it, and what is asked of who reads it, step by step.

What kind of case it was is told once everybody has rated, and not before.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.exercises import case_of, day_of, is_asked_first, own_overalls, was_asked
from houvast.assessment.models.exercises import Practised
from houvast.assessment.models.rounds import Rating, Round
from houvast.assessment.values.exercises import CaseEntry, Moment, entries_of
from houvast.assessment.values.rounds import RoundState
from houvast.audit import log
from houvast.instruments.definition import Definition, Words
from houvast.instruments.vignettes import Form


@dataclass(frozen=True)
class OwnWay:
    """How far the reader is: whether a figure comes first for them, what they gave, what they locked."""

    is_asked: bool
    is_asked_first: bool
    first: int | None
    last: int | None
    is_rating: bool
    is_locked: bool

    @property
    def asks_figure(self) -> bool:
        """Whether an overall figure is asked now."""
        if not self.is_asked or self.is_locked:
            return False
        return self.last is None if self.is_rating else self.is_asked_first and self.first is None


@dataclass(frozen=True)
class CasePage:
    """A fictional case: its entries dated back from the day it was given, and the reader's own way."""

    round_id: UUID
    exercise_id: UUID
    title: Words
    question: Words
    entries: tuple[CaseEntry, ...]
    definition: Definition
    due_on: date
    is_open: bool
    form: Form | None
    own: OwnWay


def show_case(actor: Actor, round_id: UUID) -> CasePage:
    """Returns a case of an exercise in which the actor takes part or which they lead. Raises NotFound."""
    must(actor, "assessment.show_case")
    case = case_of(actor, round_id)
    row, is_open = case.row, case.row.state == RoundState.OPEN
    log.record("assessment.show_case")  # no dossier: its log would tell the others who rates
    return CasePage(
        row.id,
        row.dossier_id,
        case.vignette.title,
        case.vignette.question,
        entries_of(case.vignette, day_of(row)),
        case.definition,
        row.due_on,
        is_open,
        None if is_open else case.vignette.form,
        _own(actor, row),
    )


def _own(actor: Actor, row: Round) -> OwnWay:
    given = own_overalls(actor, [row.id])
    mine = {"round_id": row.id, "user_id": actor.user_id}
    return OwnWay(
        was_asked(actor, row),
        is_asked_first(actor, row),
        given.get((row.id, Moment.FIRST)),
        given.get((row.id, Moment.LAST)),
        Rating.objects.filter(**mine).exists(),
        Practised.objects.filter(**mine).exists(),
    )
