"""The desk's counters, kept in the same transaction as what they count, and the quarters released.

No counter has a dossier's number. While a quarter runs, and a month after it, counts lie sealed to the desk's
team, so that a copy of the database does not tell what the one question of a quiet month was about. Policy
reads ``released_figures`` and nothing else.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeAlias
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierFacts, dossier
from houvast.access.functions import FunctionFacts
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.together import open_together, seal_together
from houvast.access.writing import one_at_a_time
from houvast.desk.finding import closed_days, question_row, team_of
from houvast.desk.models.counts import Counter, ReleasedFigures
from houvast.desk.models.question import Question
from houvast.desk.models.response import FirstAnswer
from houvast.desk.values.counts import (
    Changes,
    CounterContent,
    Counting,
    Dimension,
    Quarter,
    asked,
    counter_place,
    in_order,
    quarter_of,
)
from houvast.desk.values.outcomes import Outcome
from houvast.desk.values.questions import QuestionContent
from houvast.desk.values.response import AnsweredBy, FirstAnswerContent, response_of
from houvast.desk.values.states import UNANSWERED
from houvast.kernel import clock
from houvast.kernel.errors import NotFound, Tampered
from houvast.vault.certificates import PublicKeys

Writers: TypeAlias = Mapping[UUID, tuple[PublicKeys, ...]]
NOTHING: Final = CounterContent(())


def count_asked(actor: Actor, controller_id: UUID, card: QuestionContent) -> None:
    """Counts a question that was asked today, by what stands on its call card."""
    _count(actor, team_of(controller_id), clock.today(), asked(card))


def count_card_change(
    actor: Actor, facts: DossierFacts, before: QuestionContent, after: QuestionContent
) -> None:
    """Counts a question anew whose call card was put right or filled in; a settled quarter stays as it is."""
    changes = {key: -number for key, number in asked(before).items()}
    for key, number in asked(after).items():
        changes[key] = changes.get(key, 0) + number
    _count(actor, team_of(facts.controller_id), clock.day_of(facts.created_at), changes)


def count_first_answer(actor: Actor, question: Question, facts: DossierFacts, by: AnsweredBy) -> bool:
    """Counts, once, that the asker heard from the desk today; returns whether it was the first time."""
    one_at_a_time(f"desk.first_answer {facts.id}")
    held = FirstAnswer.objects.filter(dossier_id=facts.id).first()
    if held is not None:
        _say_more(actor, held, by)
    if held is not None or facts.state not in UNANSWERED:
        return False
    asked_on, today = clock.day_of(facts.created_at), clock.today()
    due_on = facts.due_on or today
    response = response_of(asked_on, due_on, today, closed_days(facts.controller_id))
    row = FirstAnswer(dossier_id=facts.id, compartment_id=question.compartment_id)
    seal_content(actor, row, FirstAnswerContent(by, due_on, response))
    row.save(force_insert=True)
    _count(actor, team_of(facts.controller_id), today, {(Dimension.RESPONSE, response): 1})
    return True


def _say_more(actor: Actor, held: FirstAnswer, by: AnsweredBy) -> None:
    """Puts what was said in the place of a mere tap, which can be taken back; moment and count stay."""
    kept = unseal_content(actor, held, FirstAnswerContent)
    if kept.by is AnsweredBy.TAP and by is not AnsweredBy.TAP:
        seal_content(actor, held, replace(kept, by=by))
        held.save(update_fields=["content"])


def uncount_first_answer(
    actor: Actor, facts: DossierFacts, counted: FirstAnswerContent, answered_on: date
) -> None:
    """Takes back that an asker had heard from the desk; a settled quarter stays as it is."""
    changes = {(Dimension.RESPONSE, str(counted.response)): -1}
    _count(actor, team_of(facts.controller_id), answered_on, changes)


def count_decision(actor: Actor, controller_id: UUID, outcome: Outcome) -> None:
    """Counts a decision of today. A question can have more than one."""
    _count(actor, team_of(controller_id), clock.today(), {(Dimension.OUTCOME, outcome): 1})


def count_referral(actor: Actor, question_id: UUID, outcome: Outcome) -> None:
    """Counts that a question is handed over today: a decision, and the asker heard of it. Raises NotFound."""
    question = question_row(question_id)
    facts = dossier(question.dossier_id)
    count_first_answer(actor, question, facts, AnsweredBy.OUTCOME)
    count_decision(actor, facts.controller_id, outcome)


def _count(actor: Actor, team: FunctionFacts, day: date, changes: Changes) -> None:
    """Changes the counts of a month, one act at a time, unless its quarter is settled.

    Where no part of the month opens for whoever counts, a new part begins: the parts add up.
    """
    if quarter_of(day).is_settled(clock.today()) or not any(changes.values()):
        return
    month = day.replace(day=1)
    one_at_a_time(f"desk.counter {team.id} {month}")
    rows = list(Counter.objects.filter(function_key_id=team.id, month=month).order_by("id"))
    writers = actor.keyring.signers({row.writer_id for row in rows})
    for row in rows:
        kept = _opened(actor, row, writers)
        if kept is not None:
            _seal(actor, row, kept.changed(changes))
            Counter.objects.filter(id=row.id).update(
                writer_id=row.writer_id, sealed=row.sealed, signature=row.signature
            )
            return
    fresh = Counter(function_key_id=team.id, controller_id=team.controller_id, month=month)
    fresh.created_at = clock.at_midnight(month)
    _seal(actor, fresh, NOTHING.changed(changes))
    fresh.save(force_insert=True)


def _seal(actor: Actor, row: Counter, content: CounterContent) -> None:
    row.writer_id = actor.user_id
    place = counter_place(row.id, row.month)
    row.sealed, row.signature = seal_together(actor, row.function_key_id, place, content)


def _opened(actor: Actor, row: Counter, writers: Writers) -> CounterContent | None:
    """The counts of a part; None when it does not open, or when no colleague wrote it."""
    written = (bytes(row.sealed), bytes(row.signature), writers[row.writer_id])
    place = counter_place(row.id, row.month)
    try:
        return open_together(actor, row.function_key_id, place, written, CounterContent)
    except (NotFound, Tampered):
        return None


@dataclass(frozen=True)
class CountedMonths:
    """The parts of some months that opened, and how many did not."""

    parts: Mapping[date, tuple[CounterContent, ...]]
    closed: int


def counted_months(actor: Actor, function_key_id: UUID, months: Collection[date]) -> CountedMonths:
    """Returns what a team counted in these months; only its members have any."""
    rows = list(Counter.objects.filter(function_key_id=function_key_id, month__in=months).order_by("id"))
    writers = actor.keyring.signers({row.writer_id for row in rows})
    opened = [(row.month, _opened(actor, row, writers)) for row in rows]
    parts = {month: tuple(part for when, part in opened if when == month and part) for month in months}
    return CountedMonths(parts, sum(part is None for _month, part in opened))


@dataclass(frozen=True)
class ReleasedQuarter:
    """A quarter as it was released: every number a multiple of five, rounded by itself."""

    controller_id: UUID
    quarter: Quarter
    totals: Mapping[Counting, int]
    tables: Mapping[Dimension, Mapping[str, int]]


def released_figures(controller_ids: Collection[UUID]) -> tuple[ReleasedQuarter, ...]:
    """Returns the quarters these services released and the actor may see, the newest first."""
    rows = ReleasedFigures.objects.filter(controller_id__in=list(controller_ids)).order_by(
        "-quarter", "controller_id"
    )
    return tuple(
        ReleasedQuarter(
            row.controller_id,
            Quarter(row.quarter),
            {Counting(what): number for what, number in row.figures["totals"].items()},
            {name: in_order(name, row.figures["tables"].get(name, {})) for name in Dimension},
        )
        for row in rows
    )
