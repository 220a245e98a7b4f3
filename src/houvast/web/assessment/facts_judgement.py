"""What the page of a judgement prints: what the team came to, with the sheets beside it and never over it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from django.utils.translation import gettext as _

from houvast.assessment.selectors.show_judgement import JudgementPage
from houvast.assessment.values.changes import Consented, SideChange
from houvast.assessment.values.comments import CommentNow, last_discussed
from houvast.assessment.values.ratings import rated_sides
from houvast.assessment.values.revealing import SaidWords, words_of
from houvast.assessment.values.rounds import CriticalAnswer, SideConsensus
from houvast.guidance.selectors.list_plan_actions import PlanAction
from houvast.web.assessment.facts_reveal import (
    ImpressionTold,
    SideTold,
    impression_told,
    level_words,
    side_told,
)
from houvast.web.assessment.labels_judgement import DISCUSSED, PLAN_STATES, WAYS
from houvast.web.assessment.labels_rounds import POLARITIES, domain_words, said


@dataclass(frozen=True)
class Settled:
    """One side with what the team came to, and what each rater had chosen."""

    told: SideTold
    level: str
    because: str


@dataclass(frozen=True)
class CriticalTold:
    """A critical item with what answers it and how that stands today, or the reason why nothing does."""

    label: str
    action: str
    state: str
    reason: str


@dataclass(frozen=True)
class ChangeTold:
    """One side as it was and as it is now, in words."""

    label: str
    side: str
    was: str
    now: str


@dataclass(frozen=True)
class CommentTold:
    """A comment as a page shows it."""

    now: CommentNow
    way: str
    discussed: str
    may_take_back: bool


def judgement_facts(found: JudgementPage, actions: Sequence[PlanAction]) -> dict[str, object]:
    """Returns what the page of a judgement prints."""
    content, changes = found.content, found.before.changes if found.before else ()
    return {
        "judgement": found,
        "content": content,
        "title_of_instrument": said(found.definition.title),
        "domains": consensus_told(found),
        "critical": critical_told(found, {each.id: each for each in actions}),
        "changes": [_change(each) for each in changes if each.now.level],
        "now_open": any(not each.now.level for each in changes),
        "comments": comments_told(found),
        "discussed": discussed_told(found),
        "words": [_words(each) for each in words_of(found.definition, content.sheets)],
        "after": impressions_told(found),
    }


def impressions_told(found: JudgementPage) -> list[ImpressionTold]:
    """Returns how each rater saw it after rating; first impressions are in no judgement."""
    return [impression_told(sheet.rater, sheet.after) for sheet in found.content.sheets]


def consensus_told(found: JudgementPage) -> list[tuple[str, tuple[Settled, ...]]]:
    """Returns what the team came to, by life domain in the order of the instrument."""
    chosen = {(each.item, each.polarity): each for each in found.content.consensus}
    spreads = {(spread.item.id, spread.side.polarity): spread for spread in found.spreads}
    rows = []
    for item, side in rated_sides(found.definition):
        told = side_told(spreads[item.id, side.polarity], found.content.sheets)
        kept = chosen.get((item.id, side.polarity), SideConsensus(item.id, side.polarity, "", ""))
        row = Settled(told, level_words(side, kept.level) or _("Left open"), kept.because)
        rows.append((domain_words(item.domain) if item.domain else _("Other questions"), row))
    grouped = groupby(rows, key=lambda row: row[0])
    return [(domain, tuple(row for _domain, row in inside)) for domain, inside in grouped]


def critical_told(found: JudgementPage, actions: Mapping[UUID, PlanAction]) -> list[CriticalTold]:
    """Returns the critical items the team answered, each with how its action stands today."""
    labels = {item.id: said(item.label) for item in found.definition.every_item()}
    return [_critical(each, labels.get(each.item, each.item), actions) for each in found.content.critical]


def comments_told(found: JudgementPage) -> list[CommentTold]:
    """Returns what the person said, oldest first."""
    return [_comment(each) for each in found.comments]


def discussed_told(found: JudgementPage) -> tuple[str, str]:
    """Returns whether the judgement was spoken of with the person, in a sentence, and the reason if not."""
    last = last_discussed(found.comments)
    if last is None or last.discussed is None:
        return _("Nobody has noted yet whether this was spoken of with the person."), ""
    return str(DISCUSSED[last.discussed]), last.why_not


def _critical(answer: CriticalAnswer, label: str, actions: Mapping[UUID, PlanAction]) -> CriticalTold:
    if answer.action_id is None:
        return CriticalTold(label, "", "", answer.reason)
    action = actions.get(answer.action_id)
    if action is None:
        return CriticalTold(label, _("This is not in the plan any more."), "", answer.reason)
    return CriticalTold(label, action.what, str(PLAN_STATES[action.state]), answer.reason)


def _change(change: SideChange) -> ChangeTold:
    was = _("not asked") if change.was is None else _consented(change.was)
    side = str(POLARITIES[change.side.polarity])
    return ChangeTold(said(change.item.label), side, was, _consented(change.now))


def _consented(level: Consented) -> str:
    return said(level.level) if level.level else _("left open")


def _comment(comment: CommentNow) -> CommentTold:
    content = comment.content
    return CommentTold(
        comment,
        str(WAYS[content.way]) if content.way else "",
        str(DISCUSSED[content.discussed]) if content.discussed else "",
        bool(content.words) and comment.taken_back_on is None and content.takes_back is None,
    )


def _words(asked: SaidWords) -> tuple[str, tuple[tuple[str, str], ...]]:
    return said(asked.item.label), asked.answers
