"""What a team writes when it comes to a judgement, what it may not leave out, and how it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from houvast.assessment.values.ratings import LockedContent, rated_sides
from houvast.assessment.values.rounds import (
    CriticalAnswer,
    JudgementContent,
    KeptSheet,
    RatedSheet,
    RoundContent,
    SideConsensus,
    is_found,
)
from houvast.instruments.definition import Definition
from houvast.kernel.messages import message

LONGEST: Final = timedelta(days=1100)


@dataclass(frozen=True)
class Judged:
    """What the team writes: consensus, the whole in words, who sees it otherwise, when again."""

    consensus: tuple[SideConsensus, ...]
    formulation: str
    best_scenario: str
    other_scenario: str
    plan: str
    moved: str
    minority: str
    would_change: str
    own_view: str
    look_again_on: date
    critical: tuple[CriticalAnswer, ...] = ()


def faults_of(
    definition: Definition, sheets: Sequence[RatedSheet], judged: Judged, today: date
) -> tuple[str, ...]:
    """Returns what stands in the way of keeping a judgement, each as a sentence."""
    found = []
    if not judged.formulation.strip():
        found.append(message("Write in a few sentences how it hangs together."))
    if not today < judged.look_again_on <= today + LONGEST:
        found.append(message("Say on which day you look at this again."))
    known = {
        (item.id, side.polarity): {level.value for level in side.levels}
        for item, side in rated_sides(definition)
    }
    found.extend(
        message("This level is not one of those you can choose.")
        for each in judged.consensus
        if each.level not in known.get((each.item, each.polarity), set()) | {""}
    )
    if unanswered(definition, sheets, judged):
        found.append(message("Say of each critical item which action answers it, or why none does."))
    return tuple(found)


def unanswered(definition: Definition, sheets: Sequence[RatedSheet], judged: Judged) -> tuple[str, ...]:
    """Returns the critical items found present without an action or a reason (instruments.md 1).

    One that the team left open counts as found where any sheet is above the lowest level.
    """
    answered = {each.item for each in judged.critical if each.action_id or each.reason.strip()}
    levels = {(each.item, each.polarity): each.level for each in judged.consensus}
    return tuple(
        item.id
        for item, side in rated_sides(definition)
        if side.is_critical
        and is_found(item, side, levels.get((item.id, side.polarity), ""), sheets)
        and item.id not in answered
    )


def judgement_from(about: RoundContent, sheets: Sequence[LockedContent], judged: Judged) -> JudgementContent:
    """Returns the judgement as it is kept: the sheets as they were locked, the first impressions left out."""
    kept = tuple(KeptSheet(sheet.rater_id, sheet.rater, sheet.sheet, sheet.after) for sheet in sheets)
    return JudgementContent(
        about.instrument, about.version, about.definition, about.question, kept, **vars(judged)
    )
