"""What an exercise can begin with: instruments, fictional cases, and the people of one's team.

Cases that the team rated before stand apart: two of them among six show whether one's eye moved.
"""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import members_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.assessment.finding.exercises import own_teams
from houvast.assessment.models.exercises import Exercise
from houvast.assessment.selectors.instruments_at_hand import InstrumentAtHand, instruments_at_hand
from houvast.assessment.values.exercises import ExerciseContent
from houvast.assessment.values.ratings import rated_sides
from houvast.instruments.definition import Definition, Kind, Words
from houvast.instruments.vignettes import shipped_vignettes


@dataclass(frozen=True)
class CaseAtHand:
    """A fictional case that can be chosen; its form is told to nobody before it was rated."""

    id: str
    title: Words
    is_old: bool


@dataclass(frozen=True)
class ExerciseStart:
    """What can be chosen when an exercise begins; without a team nothing can."""

    team_id: UUID | None
    instruments: tuple[InstrumentAtHand, ...]
    cases: tuple[CaseAtHand, ...]
    colleagues: tuple[tuple[UUID, str], ...]


def start_exercise(actor: Actor) -> ExerciseStart:
    """Returns what the actor can choose from; cases their team rated before come first."""
    must(actor, "assessment.start_exercise")
    teams = own_teams(actor)
    if not teams:
        return ExerciseStart(None, (), (), ())
    rows = list(Exercise.objects.all())
    load_keys(actor, rows)
    before = {
        case.vignette for _, content in unseal_whole(actor, rows, ExerciseContent) for case in content.cases
    }
    cases = (CaseAtHand(each.id, each.title, each.id in before) for each in shipped_vignettes().values())
    instruments = tuple(each for each in instruments_at_hand(actor) if _is_rated(each.definition))
    return ExerciseStart(
        teams[0].id,
        instruments,
        tuple(sorted(cases, key=lambda case: not case.is_old)),
        tuple(members_of(teams[0].id).items()),
    )


def _is_rated(definition: Definition) -> bool:
    return definition.kind is Kind.SPJ and any(True for _ in rated_sides(definition))
