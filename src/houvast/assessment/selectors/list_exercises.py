"""The exercises of one's teams on fictional cases: what waits for me, and what is over."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierList, dossiers_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.values import Track
from houvast.assessment.finding.exercises import own_teams
from houvast.assessment.finding.rounds import kept_definitions
from houvast.assessment.models.exercises import Exercise
from houvast.assessment.selectors._cases import CaseLine, case_lines
from houvast.assessment.values.exercises import ExerciseContent, ExerciseState
from houvast.audit import log
from houvast.instruments.definition import Words
from houvast.kernel import clock


@dataclass(frozen=True)
class ExerciseLine:
    """One exercise: its instrument, since when, until when, who takes part, its cases as the reader knows."""

    id: UUID
    title: Words
    begun_on: date
    due_on: date
    leader: str
    raters: tuple[str, ...]
    cases: tuple[CaseLine, ...]
    i_rate: bool
    is_ended: bool

    @property
    def to_do(self) -> int:
        """How many cases wait for the reader."""
        return sum(case.is_mine_to_do for case in self.cases)

    @property
    def over(self) -> int:
        """How many cases lie open."""
        return sum(case.is_over for case in self.cases)


@dataclass(frozen=True)
class ExerciseList:
    """A page of the exercises, newest first; without a team none can be begun."""

    exercises: tuple[ExerciseLine, ...]
    number: int
    pages: int
    has_team: bool


def list_exercises(actor: Actor, *, number: int = 1) -> ExerciseList:
    """Returns a page (50) of the exercises of the actor's teams; a constant number of queries."""
    must(actor, "assessment.list_exercises")
    found = dossiers_of(Track.LEARNING, frozenset(ExerciseState), number, newest=True)
    log.record("assessment.list_exercises")
    return ExerciseList(_lines(actor, found), found.number, found.pages, bool(own_teams(actor)))


def _lines(actor: Actor, found: DossierList) -> tuple[ExerciseLine, ...]:
    rows = list(Exercise.objects.filter(dossier_id__in=[line.id for line in found.lines]))
    load_keys(actor, rows)
    contents = {row.id: (row, content) for row, content in unseal_whole(actor, rows, ExerciseContent)}
    cases = case_lines(actor, contents.values())
    read = kept_definitions(content.definition for _row, content in contents.values())
    return tuple(
        ExerciseLine(
            row.id,
            read[content.definition].title,
            clock.day_of(row.created_at),
            row.due_on,
            content.leader,
            tuple(rater.name for rater in content.raters),
            cases[row.id],
            any(rater.user_id == actor.user_id for rater in content.raters),
            bool(content.ended_because),
        )
        for row, content in (contents[line.id] for line in found.lines if line.id in contents)
    )
