"""What is otherwise than in the judgement before: was, and now, in words; no better and no worse."""

from collections.abc import Mapping
from dataclasses import dataclass

from houvast.assessment.values.ratings import rated_sides
from houvast.assessment.values.rounds import JudgementContent
from houvast.instruments.definition import Definition, Item, Polarity, Side, Words


@dataclass(frozen=True)
class Consented:
    """What stood in a judgement on one side: a level in words, or None where it was left open."""

    level: Words | None


@dataclass(frozen=True)
class SideChange:
    """One side on which two judgements differ; ``was`` is None when it was not asked then."""

    item: Item
    side: Side
    was: Consented | None
    now: Consented


def changes_between(
    then: tuple[Definition, JudgementContent], now: tuple[Definition, JudgementContent]
) -> tuple[SideChange, ...]:
    """Returns the sides that stand otherwise in a later judgement, in the order of its instrument."""
    before, after = _consented(*then), _consented(*now)
    return tuple(
        SideChange(item, side, before.get((item.id, side.polarity)), after[item.id, side.polarity])
        for item, side in rated_sides(now[0])
        if before.get((item.id, side.polarity)) != after[item.id, side.polarity]
    )


def _consented(definition: Definition, judged: JudgementContent) -> Mapping[tuple[str, Polarity], Consented]:
    chosen = {(each.item, each.polarity): each.level for each in judged.consensus}
    return {
        (item.id, side.polarity): Consented(_in_words(side, chosen.get((item.id, side.polarity), "")))
        for item, side in rated_sides(definition)
    }


def _in_words(side: Side, value: str) -> Words | None:
    return next((level.label for level in side.levels if level.value == value), None)
