"""Finds the exercises and fictional cases a team practises on, and the team itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts, chosen_team, own_functions
from houvast.access.sealing import load_keys, unseal_content, unseal_whole
from houvast.access.values import FunctionKeyKind
from houvast.assessment.finding.rounds import definition_of, round_row
from houvast.assessment.models.exercises import Draw, Exercise, Overall
from houvast.assessment.models.rounds import Invitation, Round
from houvast.assessment.values.exercises import Moment, OverallContent
from houvast.assessment.values.rounds import RoundContent
from houvast.instruments.definition import Definition
from houvast.instruments.vignettes import Vignette, shipped_vignettes
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Case:
    """A round on a fictional case, with what it is about."""

    row: Round
    definition: Definition
    vignette: Vignette


def own_teams(actor: Actor) -> tuple[FunctionFacts, ...]:
    """Returns the teams to which the actor belongs; where there is none, the inboxes."""
    return own_functions(actor, FunctionKeyKind.TEAM) or own_functions(actor, FunctionKeyKind.INBOX)


def own_team(actor: Actor, team_id: UUID | None) -> FunctionFacts:
    """Returns a team of the actor's, the first for None. Raises Conflict without one, NotFound."""
    return chosen_team(own_teams(actor), team_id)


def exercise_row(exercise_id: UUID) -> Exercise:
    """Returns an exercise the actor may know; raises NotFound."""
    row = Exercise.objects.filter(id=exercise_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def vignette(name: str) -> Vignette:
    """Returns a fictional case; raises NotFound for one that this release does not have."""
    found = shipped_vignettes().get(name)
    if found is None:
        raise NotFound(message("This case does not exist any more."))
    return found


def case_of(actor: Actor, round_id: UUID) -> Case:
    """Returns a round that is rated on a fictional case and to which the actor belongs; raises NotFound."""
    row = round_row(round_id)
    about = unseal_content(actor, row, RoundContent)
    if not about.vignette:
        raise NotFound(message("This does not exist, or not for you."))
    return Case(row, definition_of(about), vignette(about.vignette))


def was_asked(actor: Actor, row: Round) -> bool:
    """Whether the actor was asked to look along in a round."""
    return Invitation.objects.filter(round_id=row.id, user_id=actor.user_id).exists()


def is_asked_first(actor: Actor, row: Round) -> bool:
    """Whether the draw asks the actor an overall figure before the items, in the exercise of this round."""
    return Draw.objects.filter(dossier_id=row.dossier_id, user_id=actor.user_id, is_asked_first=True).exists()


def own_overalls(actor: Actor, rounds: Iterable[UUID]) -> dict[tuple[UUID, Moment], int]:
    """Returns the actor's own overall figures in these rounds, as far as their keys are still there."""
    rows = list(Overall.objects.filter(round_id__in=list(rounds), user_id=actor.user_id))
    load_keys(actor, rows)
    return {
        (row.round_id, Moment(row.moment)): content.points
        for row, content in unseal_whole(actor, rows, OverallContent)
    }


def day_of(row: Round) -> date:
    """Returns the day on which a round began: entries of its case are dated back from it."""
    return clock.day_of(row.created_at)
