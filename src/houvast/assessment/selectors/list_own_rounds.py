"""What looking together asks of the actor today: to rate, to talk, to look again; days and ids, no words.

Only exercises are opened for it, to name a written case. Nothing in it changes with what another rater does
before a round is over.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import held_of, lines_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.assessment.models.exercises import Exercise
from houvast.assessment.models.rounds import Invitation, Judgement, LockedRating, Round
from houvast.assessment.values.exercises import ExerciseCase, ExerciseContent
from houvast.assessment.values.rounds import RoundState, gone_on
from houvast.instruments.definition import Words
from houvast.instruments.vignettes import shipped_vignettes
from houvast.kernel import clock

AHEAD: Final = timedelta(days=7)
TO_TALK: Final = frozenset({RoundState.REVEALED, RoundState.ENDED})
OPEN: Final = "open"


@dataclass(frozen=True)
class OwnRound:
    """A round that asks something of the actor, in which dossier, and by which day.

    ``may_settle`` is for whoever holds the dossier: the judgement is kept there.
    ``gone_on`` is the day on which the sheets of one that is over go, judgement or not.
    """

    id: UUID
    dossier_id: UUID
    reference: str
    due_on: date
    i_lead: bool
    gone_on: date | None = None
    may_settle: bool = False

    @property
    def is_late(self) -> bool:
        """Whether its day is over."""
        return self.due_on < clock.today()


@dataclass(frozen=True)
class OwnExercise:
    """An exercise in which written cases wait: the first of them by its title, how many, by which day."""

    id: UUID
    first: Words
    waiting: int
    due_on: date

    @property
    def is_late(self) -> bool:
        """Whether its day is over."""
        return self.due_on < clock.today()


@dataclass(frozen=True)
class OwnRounds:
    """Rounds to rate in; rounds that are over and wait for a judgement; judgements to look at again.

    ``to_practise`` names exercises in which a written case waits, each once.
    """

    to_rate: tuple[OwnRound, ...] = ()
    to_talk: tuple[OwnRound, ...] = ()
    to_look_again: tuple[OwnRound, ...] = ()
    to_practise: tuple[OwnExercise, ...] = ()


def list_own_rounds(actor: Actor) -> OwnRounds:
    """Returns what waits for the actor, the earliest day first; a constant number of queries.

    Rounds on fictional cases stand apart from those about people one works for.
    A judgement is named while its trajectory is open, no later one stands, and the actor does not rate there.
    """
    must(actor, "assessment.list_own_rounds")
    asked = set(Invitation.objects.filter(user_id=actor.user_id).values_list("round_id", flat=True))
    locked = set(LockedRating.objects.filter(user_id=actor.user_id).values_list("round_id", flat=True))
    rounds = [row for row in _rounds() if row.id in asked or row.leader_id == actor.user_id]
    written = set(Exercise.objects.values_list("dossier_id", flat=True))
    wait = [row for row in rounds if row.state == RoundState.OPEN and row.id in asked - locked]
    rate = [row for row in wait if row.dossier_id not in written]
    talk = [row for row in rounds if row.state in TO_TALK and row.dossier_id not in written]
    again = _last_judgements({row.dossier_id for row in rate})
    known = lines_of(row.dossier_id for row in (*rate, *talk, *again))
    held = held_of(row.dossier_id for row in talk)
    names = {number: line.reference for number, line in known.items()}
    is_open = {number for number, line in known.items() if line.state == OPEN}
    return OwnRounds(
        tuple(_own(actor, row, names) for row in rate),
        tuple(replace(_own(actor, row, names), may_settle=row.dossier_id in held) for row in talk),
        tuple(_own(actor, row, names) for row in again if row.dossier_id in is_open),
        _to_practise(actor, [row for row in wait if row.dossier_id in written]),
    )


def _rounds() -> list[Round]:
    states = [RoundState.OPEN, *TO_TALK]
    found = Round.objects.filter(state__in=states).order_by("due_on", "id")
    return list(found.only("id", "dossier_id", "due_on", "state", "leader_id", "revealed_on"))


def _last_judgements(rated_now: set[UUID]) -> list[Judgement]:
    """The last judgement of each dossier, where its day is near or gone by."""
    rows = Judgement.objects.order_by("created_at", "id").only("id", "dossier_id", "due_on")
    last = {row.dossier_id: row for row in rows}
    soon = clock.today() + AHEAD
    due = (row for row in last.values() if row.due_on <= soon and row.dossier_id not in rated_now)
    return sorted(due, key=lambda row: (row.due_on, row.id))


def _own(actor: Actor, row: Round | Judgement, names: dict[UUID, str]) -> OwnRound:
    i_lead = isinstance(row, Round) and row.leader_id == actor.user_id
    goes = gone_on(row.revealed_on) if isinstance(row, Round) else None
    return OwnRound(row.id, row.dossier_id, names.get(row.dossier_id, ""), row.due_on, i_lead, goes)


def _to_practise(actor: Actor, waiting: list[Round]) -> tuple[OwnExercise, ...]:
    days = {row.dossier_id: row.due_on for row in waiting}
    rows = list(Exercise.objects.filter(dossier_id__in=list(days)))
    load_keys(actor, rows)
    contents = {row.dossier_id: content for row, content in unseal_whole(actor, rows, ExerciseContent)}
    rounds = {row.id for row in waiting}
    return tuple(
        _exercise(number, day, [case for case in contents[number].cases if case.round_id in rounds])
        for number, day in days.items()
        if number in contents
    )


def _exercise(number: UUID, day: date, waiting: Sequence[ExerciseCase]) -> OwnExercise:
    told = shipped_vignettes().get(waiting[0].vignette)
    return OwnExercise(number, told.title if told else Words(), len(waiting), day)
