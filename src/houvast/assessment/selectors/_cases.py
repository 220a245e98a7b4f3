"""The cases of exercises as their raters see them: what waits, what is over, nothing of the others."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from houvast.access.actor import Actor
from houvast.assessment.models.exercises import Exercise, Practised
from houvast.assessment.models.rounds import Rating, Round
from houvast.assessment.values.exercises import ExerciseContent
from houvast.assessment.values.rounds import RoundState
from houvast.instruments.definition import Words
from houvast.instruments.vignettes import Form, shipped_vignettes

NO_WORDS = Words()


class CaseState(StrEnum):
    """Where a case stands for who looks at it."""

    TO_READ = "to_read"
    RATING = "rating"
    LOCKED = "locked"
    OPEN = "open"
    OVER = "over"
    LONG_OVER = "long_over"


@dataclass(frozen=True)
class CaseLine:
    """One case: its title, where it stands, and, once it is over, what kind of case it was."""

    round_id: UUID
    vignette: str
    title: Words
    state: CaseState
    form: Form | None

    @property
    def is_over(self) -> bool:
        """Whether everybody's ratings lie open."""
        return self.state in {CaseState.OVER, CaseState.LONG_OVER}

    @property
    def is_mine_to_do(self) -> bool:
        """Whether it waits for who looks at it."""
        return self.state in {CaseState.TO_READ, CaseState.RATING}


def case_lines(
    actor: Actor, exercises: Iterable[tuple[Exercise, ExerciseContent]]
) -> dict[UUID, tuple[CaseLine, ...]]:
    """Returns the cases of each exercise, in its order; a constant number of queries.

    A colleague who was not asked sees that there are cases, and nothing of how far anybody is.
    """
    found = list(exercises)
    numbers = [row.dossier_id for row, _ in found]
    states = dict(Round.objects.filter(dossier_id__in=numbers).values_list("id", "state"))
    begun = _own(Rating, actor, numbers)
    done = _own(Practised, actor, numbers)
    return {
        row.id: tuple(
            _line(
                case.round_id,
                case.vignette,
                _state(
                    states.get(case.round_id),
                    rates=any(rater.user_id == actor.user_id for rater in content.raters),
                    begun=case.round_id in begun,
                    done=case.round_id in done,
                    leads=row.leader_id == actor.user_id,
                ),
            )
            for case in content.cases
        )
        for row, content in found
    }


def _own(model: type[Rating | Practised], actor: Actor, dossiers: list[UUID]) -> set[UUID]:
    rows = model.objects.filter(dossier_id__in=dossiers, user_id=actor.user_id)
    return set(rows.values_list("round_id", flat=True))


def _state(state: str | None, *, rates: bool, begun: bool, done: bool, leads: bool) -> CaseState:
    """A round that is not seen any more by who took part has lost its keys: it is long over."""
    if state is None:
        return CaseState.LONG_OVER if rates or leads else CaseState.OPEN
    if state != RoundState.OPEN:
        return CaseState.OVER
    if done:
        return CaseState.LOCKED
    if not rates:
        return CaseState.OPEN
    return CaseState.RATING if begun else CaseState.TO_READ


def _line(round_id: UUID, name: str, state: CaseState) -> CaseLine:
    told = shipped_vignettes().get(name)
    title = told.title if told else NO_WORDS
    form = told.form if told and state in {CaseState.OVER, CaseState.LONG_OVER} else None
    return CaseLine(round_id, name, title, state, form)
