"""Beginning an exercise: fictional cases that colleagues of a team rate apart, each in a blind round."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID, uuid5

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.functions import FunctionFacts, members_of
from houvast.access.rounds import draw_halves
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.values import Track
from houvast.access.writing import was_written
from houvast.assessment.finding.exercises import own_team, vignette
from houvast.assessment.finding.rounds import sound_definition
from houvast.assessment.models.exercises import Exercise
from houvast.assessment.services._rounds import Blind, check_no_officer, open_blind
from houvast.assessment.values.exercises import (
    FEWEST_CASES,
    FEWEST_RATERS,
    KEPT,
    LONGEST,
    MOST_CASES,
    MOST_RATERS,
    ExerciseCase,
    ExerciseContent,
    ExerciseRater,
    ExerciseState,
    can_be_practised,
)
from houvast.assessment.values.rounds import InvitationContent, RoundContent
from houvast.audit import log
from houvast.instruments.definition import Definition
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

GROUND: Final = "learning.own_task"


@dataclass(frozen=True)
class NewExercise:
    """An exercise to begin; its number comes with the form. Without a team it is the actor's first."""

    exercise_id: UUID
    definition: str
    vignettes: tuple[str, ...]
    raters: tuple[UUID, ...]
    leader_id: UUID
    due_on: date
    language: str = "nl"
    team_id: UUID | None = None


def begin_exercise(actor: Actor, new: NewExercise) -> None:
    """Opens a dossier of the team on the track of learning, a blind round per case, and draws the halves.

    Raises Invalid for too few or too many cases or colleagues, a day that does not suit, or a data-protection
    officer who would take part; Conflict without a team, NotFound for cases that are not there.
    """
    must(actor, "assessment.begin_exercise")
    definition, team = _check(new), own_team(actor, new.team_id)
    people = _people(team, new)
    check_no_officer(actor, (new.leader_id, *new.raters))
    content = ExerciseContent(
        new.definition,
        people[new.leader_id],
        tuple(ExerciseRater(user, people[user]) for user in new.raters),
        tuple(ExerciseCase(uuid5(new.exercise_id, name), name) for name in new.vignettes),
    )
    if was_written(actor, Exercise, new.exercise_id, ExerciseContent, content):
        return
    opened = open_dossier(
        actor, NewDossier(team.controller_id, Track.LEARNING, GROUND, team.id, dossier_id=new.exercise_id)
    )
    row = Exercise(id=opened.id, dossier_id=opened.id, compartment_id=opened.compartment_id)
    row.leader_id, row.due_on, row.lapses_on = new.leader_id, new.due_on, new.due_on + KEPT
    seal_content(actor, row, content)
    row.save(force_insert=True)
    _open_cases(actor, new, definition, content, people)
    draw_halves(opened.id)
    set_state(opened.id, ExerciseState.OPEN, new.due_on)
    log.record("assessment.begin_exercise", dossier=opened.id)


def _open_cases(
    actor: Actor, new: NewExercise, definition: Definition, content: ExerciseContent, people: dict[UUID, str]
) -> None:
    asked = [InvitationContent(user, people[user], "") for user in new.raters]
    for case in content.cases:
        about = RoundContent(
            definition.id,
            definition.version,
            new.definition,
            vignette(case.vignette).question.said(new.language),
            content.leader,
            vignette=case.vignette,
        )
        open_blind(actor, Blind(case.round_id, new.exercise_id, new.leader_id, new.due_on, about), asked)


def _check(new: NewExercise) -> Definition:
    definition = sound_definition(new.definition)
    if not can_be_practised(definition):
        raise Invalid(message("Practise with a published instrument on which levels are chosen."))
    if not FEWEST_CASES <= len(set(new.vignettes)) <= MOST_CASES or len(set(new.vignettes)) < len(
        new.vignettes
    ):
        raise Invalid(message("Choose three to twelve cases, each once."))
    for name in new.vignettes:
        vignette(name)
    if not clock.today() < new.due_on <= clock.today() + LONGEST:
        raise Invalid(message("Choose a day within half a year by which everybody has rated."))
    return definition


def _people(team: FunctionFacts, new: NewExercise) -> dict[UUID, str]:
    """The team's people by user: raters and leader are all among them."""
    members = members_of(team.id)
    if not {new.leader_id, *new.raters} <= set(members):
        raise Invalid(message("Everybody who takes part belongs to the team."))
    least = max(FEWEST_RATERS, sound_definition(new.definition).min_raters)
    if not least <= len(set(new.raters)) <= MOST_RATERS or len(set(new.raters)) < len(new.raters):
        raise Invalid(message("Ask at least %(number)s colleagues, and at most twelve."), number=least)
    return members
