"""What an exercise can begin with: instruments, fictional cases, and the people of one's team.

Cases on which who asks locked a sheet before stand apart: two among six show whether one's eye moved.
Whoever is data-protection officer is not offered: the log they read says who worked on a sheet, and when.
"""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import users_serving
from houvast.access.functions import members_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.values import Function
from houvast.assessment.finding.exercises import own_teams
from houvast.assessment.models.exercises import Practised
from houvast.assessment.selectors.instruments_at_hand import InstrumentAtHand, instruments_at_hand
from houvast.assessment.values.exercises import PractisedContent, can_be_practised
from houvast.instruments.definition import Words
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
    """Returns what the actor can choose from; cases they rated before come first."""
    must(actor, "assessment.start_exercise")
    teams = own_teams(actor)
    if not teams:
        return ExerciseStart(None, (), (), ())
    rows = list(Practised.objects.filter(user_id=actor.user_id))
    load_keys(actor, rows)
    before = {content.vignette for _, content in unseal_whole(actor, rows, PractisedContent)}
    cases = (CaseAtHand(each.id, each.title, each.id in before) for each in shipped_vignettes().values())
    instruments = tuple(each for each in instruments_at_hand(actor) if can_be_practised(each.definition))
    officers = users_serving(actor, Function.DPO)
    people = tuple(each for each in members_of(teams[0].id).items() if each[0] not in officers)
    return ExerciseStart(
        teams[0].id,
        instruments,
        tuple(sorted(cases, key=lambda case: not case.is_old)),
        people,
    )
