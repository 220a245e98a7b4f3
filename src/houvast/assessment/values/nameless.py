"""What is kept of a settled round for a team's agreement: how the sheets lay apart, and of whom nothing.

A case has no dossier, no rater, no order of raters and no words: of each rated side only which levels and
which reasons for none were given, in the order of the instrument. Cases lie sorted, so that their place says
nothing of when they came. First impressions are counted over all cases and belong to none of them.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.assessment.agreement.divergence import Divergence, View, divergence
from houvast.assessment.values.ratings import Impression, LockedContent, Sureness, rated_sides
from houvast.assessment.values.rounds import RatedSheet
from houvast.instruments.definition import Definition, Missing, Polarity
from houvast.kernel.quarters import first_of_quarter
from houvast.vault.content import content

TOGETHER: Final = 3
"""Real cases come into the figures at least so many at once, so that no one's coming in can be seen."""
LEVELS_FROM: Final = 12
"""Real cases from which a figure says which levels were given, and not only how far apart they were."""
IMPRESSIONS_FROM: Final = 12
"""Cases from which anything is said of first impressions, real or practised: they are nobody else's."""
IMPRESSION_SHEETS: Final = 30
"""Sheets that must be counted besides, so that no colleague's can be worked out by taking away one's own."""
RATERS_FOR_IMPRESSIONS: Final = 3
"""Sheets of a round below which nothing of first impressions is kept: of two, each would know the other's."""
FEWEST_SHEETS: Final = 2
"""Sheets below which there is nothing to compare, and nothing is kept."""

_SURE: Final = {Sureness.UNSURE: 0, Sureness.RATHER: 1, Sureness.SURE: 2}


class CaseKind(StrEnum):
    """Whether people were spoken of, or invented cases; the two are never counted together."""

    REAL = "real"
    PRACTICE = "practice"


class Change(StrEnum):
    """What is counted of first impression and structured view."""

    ASKED = "asked"
    UNCHANGED = "unchanged"
    KEPT = "kept"
    CAME = "came"
    WENT = "went"
    SURER = "surer"
    LESS_SURE = "less_sure"
    AS_SURE = "as_sure"


@content("assessment.nameless_side", version=1)
@dataclass(frozen=True)
class NamelessSide:
    """What raters gave on one side of one item: levels and reasons for none, in the instrument's order."""

    item: str
    polarity: Polarity
    levels: tuple[str, ...]
    missing: tuple[Missing, ...]


@content("assessment.nameless_case", version=1)
@dataclass(frozen=True)
class NamelessCase:
    """One case: every rated side of the instrument, in its order."""

    sides: tuple[NamelessSide, ...]


@content("assessment.nameless_change", version=1)
@dataclass(frozen=True)
class ChangeCount:
    """How often something was so between a first impression and what stood there after rating."""

    what: Change
    value: str
    number: int


@content("assessment.nameless", version=1)
@dataclass(frozen=True)
class NamelessContent:
    """The cases of one team, one instrument as it was, and one quarter; the parts of a quarter add up."""

    digest: str
    definition: str
    cases: tuple[NamelessCase, ...] = ()
    changes: tuple[ChangeCount, ...] = ()

    def with_case(self, case: NamelessCase, changes: Counter[tuple[Change, str]]) -> "NamelessContent":
        """Returns the block with one case more, sorted: where a case lies says nothing of when it came."""
        counted = Counter({(one.what, one.value): one.number for one in self.changes}) + changes
        return NamelessContent(
            self.digest,
            self.definition,
            tuple(sorted((*self.cases, case), key=_order)),
            tuple(ChangeCount(what, value, number) for (what, value), number in sorted(counted.items())),
        )


def _order(case: NamelessCase) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    return tuple((side.levels, side.missing) for side in case.sides)


def case_from(definition: Definition, sheets: Sequence[RatedSheet]) -> NamelessCase:
    """Returns what is kept of the sheets of one round: nothing but what the instrument itself declares."""
    sides = []
    for item, side in rated_sides(definition):
        given = [sheet.sheet.side(item.id, side.polarity) for sheet in sheets]
        chosen = Counter(each.level for each in given if each is not None)
        why = Counter(each.missing for each in given if each is not None and not each.level)
        sides.append(
            NamelessSide(
                item.id,
                side.polarity,
                tuple(level.value for level in side.levels for _ in range(chosen[level.value])),
                tuple(kind for kind in Missing for _ in range(why[kind])),
            )
        )
    return NamelessCase(tuple(sides))


def changes_from(definition: Definition, sheets: Sequence[LockedContent]) -> Counter[tuple[Change, str]]:
    """Returns what changed between first impressions and views after rating, counted over these raters.

    Of fewer than three nothing is counted: each of two could take away their own and know the other's.
    """
    if len(sheets) < RATERS_FOR_IMPRESSIONS:
        return Counter()
    known = frozenset(item.domain for item in definition.every_item() if item.domain)
    found = divergence([(_view(each.before, known), _view(each.after, known)) for each in sheets])
    counted = Counter(
        {
            (Change.ASKED, ""): found.n,
            (Change.UNCHANGED, ""): found.unchanged,
            (Change.SURER, ""): found.surer,
            (Change.LESS_SURE, ""): found.less_sure,
            (Change.AS_SURE, ""): found.as_sure,
        }
    )
    counted.update({(Change.KEPT, str(kept)): number for kept, number in found.kept})
    counted.update({(Change.CAME, domain): number for domain, number in found.came})
    counted.update({(Change.WENT, domain): number for domain, number in found.went})
    return counted


def _view(impression: Impression, known: frozenset[str]) -> View:
    return View(known.intersection(impression.domains), _SURE[impression.sureness])


def changes_of(blocks: Iterable[NamelessContent]) -> Divergence:
    """Returns first impressions against structured views over all these blocks, in counts."""
    counted: Counter[tuple[Change, str]] = Counter()
    for block in blocks:
        counted.update({(one.what, one.value): one.number for one in block.changes})

    def of(what: Change) -> tuple[tuple[str, int], ...]:
        rows = [(value, number) for (kind, value), number in counted.items() if kind is what]
        return tuple(sorted(rows, key=lambda row: (-row[1], row[0])))

    return Divergence(
        n=counted[Change.ASKED, ""],
        unchanged=counted[Change.UNCHANGED, ""],
        kept=tuple(sorted((int(value), number) for value, number in of(Change.KEPT))),
        came=of(Change.CAME),
        went=of(Change.WENT),
        surer=counted[Change.SURER, ""],
        less_sure=counted[Change.LESS_SURE, ""],
        as_sure=counted[Change.AS_SURE, ""],
        unsaid=0,
    )


def impressions_of(blocks: Sequence[NamelessContent]) -> Divergence | None:
    """Returns what first impressions did, or None as long as one colleague's could be worked out from it."""
    found = changes_of(blocks)
    cases = sum(len(block.cases) for block in blocks)
    return found if cases >= IMPRESSIONS_FROM and found.n >= IMPRESSION_SHEETS else None


@dataclass(frozen=True)
class Block:
    """A block that opened: whose, of which kind and which quarter."""

    team_id: UUID
    kind: CaseKind
    quarter: date
    content: NamelessContent


def shown_of(blocks: Sequence[Block], today: date) -> tuple[NamelessContent, ...]:
    """Returns which blocks of one team, kind and instrument may be shown, oldest quarter first.

    A real case is seen only after its quarter, and never fewer than three come in together: who looks again
    and again must not learn from the difference what one case added. Invented cases are about nobody.
    """
    if all(block.kind is CaseKind.PRACTICE for block in blocks):
        return tuple(block.content for block in blocks)
    return whole_quarters_of(blocks, today)


def whole_quarters_of(blocks: Sequence[Block], today: date) -> tuple[NamelessContent, ...]:
    """Returns the blocks of quarters that are over, at least three cases coming in together.

    First impressions on invented cases are a colleague's as much as any other, and wait as real cases do.
    """
    shown: list[NamelessContent] = []
    waiting: list[NamelessContent] = []
    for quarter in sorted({block.quarter for block in blocks if block.quarter < first_of_quarter(today)}):
        waiting += [block.content for block in blocks if block.quarter == quarter]
        if sum(len(one.cases) for one in waiting) >= TOGETHER:
            shown += waiting
            waiting = []
    return tuple(shown)


def nameless_place(block_id: UUID, quarter: date, kind: CaseKind) -> str:
    """Returns where a block is sealed for, so that it cannot stand for another quarter or the other kind."""
    return f"assessment.nameless {block_id} {quarter.isoformat()} {kind}"
