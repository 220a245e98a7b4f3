"""What a judgement leaves open: items on which nobody knows anything yet, critical items and their answers.

To decline, or what does not apply, is an answer and no gap: nobody is asked again for it. Nothing is counted
for a person.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.assessment.values.ratings import rated_sides
from houvast.assessment.values.rounds import JudgementContent, is_found
from houvast.instruments.definition import Definition, Item, Missing, Polarity, Side

GAPS: Final = frozenset({Missing.NO_INFO, Missing.NOT_ASKED})


class Known(StrEnum):
    """What those who looked along knew of one side of one item."""

    ALL = "all"
    SOME = "some"
    NOBODY = "nobody"
    NOT_ASKED_THERE = "not_asked_there"


@dataclass(frozen=True)
class CriticalGap:
    """A critical item that the team found present: the action it named for it, and the reason it wrote.

    Whether the action still stands is the plan's to say; without one there is a gap for sure.
    """

    item: Item
    side: Side
    reason: str
    action_id: UUID | None = None


def known_of(content: JudgementContent, item: str, polarity: Polarity) -> Known:
    """Returns whether those who looked along knew something of a side."""
    given = [kept.sheet.side(item, polarity) for kept in content.sheets]
    gaps = [each is None or (not each.level and each.missing in GAPS) for each in given]
    if all(each is None for each in given):
        return Known.NOT_ASKED_THERE
    if all(gaps):
        return Known.NOBODY
    return Known.SOME if any(gaps) else Known.ALL


def critical_gaps(definition: Definition, content: JudgementContent) -> Iterator[CriticalGap]:
    """Yields the critical items found present, with what answers each (instruments.md 1)."""
    levels = {(each.item, each.polarity): each.level for each in content.consensus}
    answers = {each.item: each for each in content.critical}
    for item, side in rated_sides(definition):
        answer = answers.get(item.id)
        level = levels.get((item.id, side.polarity), "")
        if side.is_critical and is_found(item, side, level, content.sheets):
            reason, action = (answer.reason, answer.action_id) if answer else ("", None)
            yield CriticalGap(item, side, reason, action)
