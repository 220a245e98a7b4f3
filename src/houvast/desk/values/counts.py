"""What a desk counts: closed dimensions, by month and one at a time, so that no count describes a question.

The counts of a month lie sealed to the desk's team. What others may see is a quarter that is over, rounded,
released once by somebody of the desk; from then on it never changes.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias
from uuid import UUID

from houvast.desk.values.entrances import Asker, Channel, Language, Theme
from houvast.desk.values.outcomes import Outcome
from houvast.desk.values.questions import QuestionContent
from houvast.desk.values.response import Response
from houvast.kernel.quarters import MONTHS, first_of_quarter
from houvast.vault.content import content

NOT_SAID: Final = "not_said"
DECEMBER: Final = 12
SETTLES_AFTER: Final = 1
"""Whole months after a quarter in which a correction still goes into it; then it can be released."""


class Dimension(StrEnum):
    """By what is counted; ``MONTH`` is worked out from the months themselves."""

    MONTH = "month"
    ENTRANCE = "entrance"
    CHANNEL = "channel"
    THEME = "theme"
    LANGUAGE = "language"
    RESPONSE = "response"
    OUTCOME = "outcome"


class Counting(StrEnum):
    """What is counted: questions asked, questions first answered, decisions taken."""

    ASKED = "asked"
    ANSWERED = "answered"
    DECIDED = "decided"


WITHIN: Final[Mapping[Counting, tuple[Dimension, ...]]] = {
    Counting.ASKED: (
        Dimension.MONTH,
        Dimension.ENTRANCE,
        Dimension.THEME,
        Dimension.LANGUAGE,
        Dimension.CHANNEL,
    ),
    Counting.ANSWERED: (Dimension.RESPONSE,),
    Counting.DECIDED: (Dimension.OUTCOME,),
}
"""Which tables count the same things."""

VALUES: Final[Mapping[Dimension, tuple[str, ...]]] = {
    Dimension.ENTRANCE: tuple(Asker),
    Dimension.CHANNEL: tuple(Channel),
    Dimension.THEME: (*Theme, NOT_SAID),
    Dimension.LANGUAGE: (*Language, NOT_SAID),
    Dimension.RESPONSE: tuple(Response),
    Dimension.OUTCOME: tuple(Outcome),
}

Key: TypeAlias = tuple[Dimension, str]
Changes: TypeAlias = Mapping[Key, int]


@content("desk.count", version=1)
@dataclass(frozen=True)
class Count:
    """How often a value of a dimension was counted in a month."""

    dimension: Dimension
    value: str
    number: int


@content("desk.counter", version=1)
@dataclass(frozen=True)
class CounterContent:
    """The counts of one month, or a part of them; the parts of a month add up."""

    counts: tuple[Count, ...]

    def changed(self, changes: Changes) -> "CounterContent":
        """Returns the counts with these changes; what comes to nothing is left out."""
        numbers = {(one.dimension, one.value): one.number for one in self.counts}
        for key, change in changes.items():
            numbers[key] = numbers.get(key, 0) + change
        kept = sorted((key, number) for key, number in numbers.items() if number)
        return CounterContent(
            tuple(Count(dimension, str(value), number) for (dimension, value), number in kept)
        )


def asked(card: QuestionContent) -> Changes:
    """Returns what a question adds to the counts: one value of each dimension of its call card."""
    return {
        (Dimension.ENTRANCE, card.asker): 1,
        (Dimension.CHANNEL, card.channel): 1,
        (Dimension.THEME, card.theme or NOT_SAID): 1,
        (Dimension.LANGUAGE, card.language or NOT_SAID): 1,
    }


@dataclass(frozen=True, order=True)
class Quarter:
    """A quarter of a year, by the first day of its first month."""

    first: date

    @property
    def months(self) -> tuple[date, ...]:
        """The first days of its months."""
        return tuple(self.first.replace(month=self.first.month + number) for number in range(3))

    @property
    def number(self) -> int:
        """1 to 4."""
        return (self.first.month - 1) // MONTHS + 1

    def is_settled(self, today: date) -> bool:
        """Whether nothing is put right in it any more, so that it can be released."""
        return today >= _months_on(self.first, MONTHS + SETTLES_AFTER)


def quarter_of(day: date) -> Quarter:
    """Returns the quarter of a day."""
    return Quarter(first_of_quarter(day))


def quarters_before(day: date, count: int) -> tuple[Quarter, ...]:
    """Returns the quarter of a day and those before it, the newest first, ``count`` in all."""
    first = quarter_of(day).first
    return tuple(Quarter(_months_on(first, -MONTHS * ago)) for ago in range(count))


def _months_on(month: date, count: int) -> date:
    years, number = divmod(month.year * DECEMBER + month.month - 1 + count, DECEMBER)
    return date(years, number + 1, 1)


@dataclass(frozen=True)
class QuarterCounts:
    """What was counted in a quarter: for each thing its total and its tables, every value named."""

    quarter: Quarter
    totals: Mapping[Counting, int]
    tables: Mapping[Dimension, Mapping[str, int]]

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was counted."""
        return not any(self.totals.values())


def quarter_counts(quarter: Quarter, counters: Mapping[date, Iterable[CounterContent]]) -> QuarterCounts:
    """Returns the counts of a quarter out of the parts of its months; a month without parts is empty."""
    parts = {month: tuple(counters.get(month, ())) for month in quarter.months}
    tables = {
        dimension: {
            value: sum(
                one.number
                for found in parts.values()
                for part in found
                for one in part.counts
                if (one.dimension, one.value) == (dimension, value)
            )
            for value in values
        }
        for dimension, values in VALUES.items()
    }
    tables[Dimension.MONTH] = {
        month.isoformat(): sum(
            one.number for part in found for one in part.counts if one.dimension is Dimension.ENTRANCE
        )
        for month, found in parts.items()
    }
    totals = {what: sum(tables[dimensions[-1]].values()) for what, dimensions in WITHIN.items()}
    return QuarterCounts(quarter, totals, tables)


def in_order(dimension: Dimension, table: Mapping[str, int]) -> dict[str, int]:
    """Returns a table in the order in which its values are read; months as the year goes."""
    order = (*VALUES.get(dimension, ()), *sorted(table))
    return {str(value): table[value] for value in dict.fromkeys(order) if value in table}


def counter_place(counter_id: UUID, month: date) -> str:
    """Returns where a month's counts are sealed for, so that they cannot stand for another month."""
    return f"desk.counter {counter_id} {month.isoformat()}"
