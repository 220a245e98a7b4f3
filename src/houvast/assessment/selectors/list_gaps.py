"""What is still open in the dossiers the actor may open: what nobody knows yet, and critical items.

A list of work and no figure of a team: each line leads to a dossier of the actor's own.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import lines_of, references_on
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.values import Track
from houvast.assessment.finding.rounds import dossiers_rated_now, kept_definitions
from houvast.assessment.models.rounds import Judgement
from houvast.assessment.values.gaps import CriticalGap, Known, critical_gaps, known_of
from houvast.assessment.values.ratings import rated_sides
from houvast.assessment.values.rounds import JudgementContent
from houvast.audit import log
from houvast.instruments.definition import Definition, Item, Side, Words
from houvast.kernel import clock

MOST: Final = 24
"""Dossiers in the list, those judged last; a holder has fewer."""
CLOSED: Final = "closed"
"""How every kind of work calls a dossier that is over: there is nothing left to do in it."""


@dataclass(frozen=True)
class JudgedCase:
    """A dossier with its last judgement."""

    dossier_id: UUID
    judgement_id: UUID
    reference: str
    made_on: date


@dataclass(frozen=True)
class GapRow:
    """A side of an item, and what is known of it case by case."""

    item: Item
    side: Side
    known: tuple[Known, ...]


@dataclass(frozen=True)
class GapMap:
    """One instrument over the cases judged with it; only rows with something to find out."""

    title: Words
    cases: tuple[JudgedCase, ...]
    rows: tuple[GapRow, ...]


@dataclass(frozen=True)
class CaseCritical:
    """A case with its critical items, until it is known which actions stand; then those without one."""

    case: JudgedCase
    gaps: tuple[CriticalGap, ...]


@dataclass(frozen=True)
class Gaps:
    """What is still open; ``has_more`` where more dossiers were judged than are listed."""

    maps: tuple[GapMap, ...]
    critical: tuple[CaseCritical, ...]
    has_cases: bool
    has_more: bool

    @property
    def actions(self) -> frozenset[UUID]:
        """The actions that critical items name."""
        return frozenset(gap.action_id for one in self.critical for gap in one.gaps if gap.action_id)

    def unanswered(self, upheld: Collection[UUID]) -> "Gaps":
        """Returns the same without the critical items whose action is upheld in the plan."""
        left = (
            replace(one, gaps=tuple(gap for gap in one.gaps if gap.action_id not in upheld))
            for one in self.critical
        )
        return replace(self, critical=tuple(one for one in left if one.gaps))


@dataclass(frozen=True)
class _Judged:
    case: JudgedCase
    definition: Definition
    content: JudgementContent


def list_gaps(actor: Actor) -> Gaps:
    """Returns what the last judgements of the actor's dossiers leave open. A constant number of queries.

    Of critical items it has all that were found present: the plan says which action still stands.

    A dossier in which the actor rates now is left out: earlier judgements wait until their sheet is locked.
    """
    must(actor, "assessment.list_gaps")
    references = references_on(Track.GUIDANCE)
    newest = (
        Judgement.objects.filter(dossier_id__in=references)
        .exclude(dossier_id__in=dossiers_rated_now(actor))
        .order_by("dossier_id", "-created_at", "-id")
        .distinct("dossier_id")
    )
    rows = sorted(newest, key=lambda row: row.created_at, reverse=True)
    lines = lines_of(row.dossier_id for row in rows)
    rows = [row for row in rows if lines[row.dossier_id].state != CLOSED]
    shown = rows[:MOST]
    load_keys(actor, shown)
    opened = list(unseal_whole(actor, shown, JudgementContent))
    read = kept_definitions(content.definition for _row, content in opened)
    judged = [
        _Judged(
            JudgedCase(row.dossier_id, row.id, references[row.dossier_id], clock.day_of(row.created_at)),
            read[content.definition],
            content,
        )
        for row, content in opened
    ]
    log.record("assessment.list_gaps")
    return Gaps(_maps(judged), _critical(judged), bool(judged), len(rows) > MOST)


def _maps(judged: Iterable[_Judged]) -> tuple[GapMap, ...]:
    """A map an instrument, with the questions of the version used last."""
    groups: dict[str, list[_Judged]] = {}
    for one in judged:
        groups.setdefault(one.definition.id, []).append(one)
    return tuple(_map(group) for group in groups.values())


def _map(group: list[_Judged]) -> GapMap:
    definition = group[0].definition
    rows = (
        GapRow(item, side, tuple(known_of(one.content, item.id, side.polarity) for one in group))
        for item, side in rated_sides(definition)
    )
    open_rows = tuple(row for row in rows if {Known.NOBODY, Known.SOME} & set(row.known))
    return GapMap(definition.title, tuple(one.case for one in group), open_rows)


def _critical(judged: Iterable[_Judged]) -> tuple[CaseCritical, ...]:
    found = (CaseCritical(one.case, tuple(critical_gaps(one.definition, one.content))) for one in judged)
    return tuple(each for each in found if each.gaps)
