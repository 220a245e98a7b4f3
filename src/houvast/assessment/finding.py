"""Finds what the acts of assessment start from; row security has already removed everything foreign."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts, own_functions
from houvast.access.sealing import load_keys, unseal_content, unseal_whole
from houvast.access.values import FunctionKeyKind
from houvast.assessment.models.exercises import Draw, Exercise, Overall
from houvast.assessment.models.rounds import Invitation, LockedRating, Rating, Round, StatedImpression
from houvast.assessment.values.exercises import Moment, OverallContent, begun_on
from houvast.assessment.values.ratings import Impression
from houvast.assessment.values.rounds import RoundContent, RoundState
from houvast.instruments.definition import Definition
from houvast.instruments.plain import as_text
from houvast.instruments.reading import read_definition
from houvast.instruments.shipped import shipped_definitions
from houvast.instruments.vignettes import Vignette, shipped_vignettes
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message


def round_row(round_id: UUID) -> Round:
    """Returns a round the actor may know; raises NotFound."""
    row = Round.objects.filter(id=round_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def open_round_asked(actor: Actor, round_id: UUID) -> Round:
    """Returns an open round the actor was asked to look along in.

    Raises NotFound, Conflict when it is over or the actor locked already.
    """
    row = round_row(round_id)
    if not Invitation.objects.filter(round_id=row.id, user_id=actor.user_id).exists():
        raise NotFound(message("This does not exist, or not for you."))
    if row.state != RoundState.OPEN:
        raise Conflict(message("This round is over. What you wrote was not shown to anybody."))
    if LockedRating.objects.filter(round_id=row.id, user_id=actor.user_id).exists():
        raise Conflict(message("You locked your sheet. Nobody changes it now, you neither."))
    return row


def own_sheet(actor: Actor, round_id: UUID) -> Rating:
    """Returns the actor's own sheet under way; raises NotFound before a first impression was stated."""
    row = Rating.objects.filter(round_id=round_id, user_id=actor.user_id).first()
    if row is None:
        raise NotFound(message("Write your first impression before you rate."))
    return row


def first_impression(actor: Actor, rating: Rating) -> Impression:
    """Returns what the actor stated before rating; raises NotFound."""
    row = StatedImpression.objects.filter(rating_id=rating.id).first()
    if row is None:
        raise NotFound(message("Write your first impression before you rate."))
    return unseal_content(actor, row, Impression)


def definition_of(content: RoundContent) -> Definition:
    """Returns the instrument of a round as it was when the round began."""
    return sound_definition(content.definition)


@cache
def _shipped() -> Mapping[str, Definition]:
    """What comes with the product, by its text: read once. Of a service's own nothing stays in memory."""
    return MappingProxyType({as_text(each): each for each in shipped_definitions().values()})


def sound_definition(text: str) -> Definition:
    """Returns a definition that may be rated with; raises Invalid for any other."""
    if text in _shipped():
        return _shipped()[text]
    reading = read_definition(text.encode())
    if reading.definition is None or reading.faults:
        raise Invalid(message("This instrument is not finished: it cannot be used yet."))
    return reading.definition


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
    """Returns a team of the actor's, the first for None; raises Conflict without, NotFound for another."""
    teams = own_teams(actor)
    if not teams:
        raise Conflict(message("You belong to no team yet. Ask your steward to found one and to add you."))
    found = next((team for team in teams if team_id in (None, team.id)), None)
    if found is None:
        raise NotFound(message("This does not exist, or not for you."))
    return found


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
    return begun_on(row.created_at)
