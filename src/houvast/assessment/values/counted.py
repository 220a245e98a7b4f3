"""One instrument counted over a team's nameless cases: what its page and its report say, before any word.

It speaks of an instrument and a team; no dossier and no person is in what it is given.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from houvast.assessment.agreement.answers import Coefficients, ItemAgreement
from houvast.assessment.agreement.divergence import Divergence
from houvast.assessment.agreement.late import team_agreement
from houvast.assessment.values.lying_apart import Apart, apart_of, compared_sides, key_of, ratings_of
from houvast.assessment.values.nameless import LEVELS_FROM, CaseKind, NamelessContent, impressions_of
from houvast.assessment.values.overalls import OverallAgreement
from houvast.instruments.definition import Definition, Item, Missing, Side, Words


@dataclass(frozen=True)
class Choice:
    """What can be looked at: one version of an instrument as one team used it, over so many cases."""

    key: str
    team: str
    kind: CaseKind
    title: Words
    version: str
    cases: int


@dataclass(frozen=True)
class SideLine:
    """One side of one item: how far apart raters were, and what may be said of it."""

    item: Item
    side: Side
    apart: Apart
    found: ItemAgreement


@dataclass(frozen=True)
class Agreement:
    """One choice counted: the sides, those furthest apart first, the whole, and what first impressions did.

    ``shows_levels`` says whether there are enough cases to say which levels were given. ``overalls`` is of
    practice alone, and of the exercises its reader took part in or led. ``changed`` is None as
    long as a colleague's first impression could be worked out, of a written case as of any other.
    """

    choice: Choice
    definition: Definition
    sides: tuple[SideLine, ...]
    whole: Coefficients
    changed: Divergence | None
    shows_levels: bool
    overalls: tuple[OverallAgreement, ...] = ()


def counted_agreement(
    choice: Choice,
    definition: Definition,
    blocks: Sequence[NamelessContent],
    over: Sequence[NamelessContent] = (),
) -> Agreement:
    """Returns what is counted of some blocks of one instrument; the same blocks give the same figures.

    First impressions are counted over the blocks of whole quarters alone (``over``).
    """
    cases = [case for block in blocks for case in block.cases]
    seed = int(blocks[-1].digest[:8], 16)
    found = team_agreement(ratings_of(definition, cases), seed=seed, missing=[kind.value for kind in Missing])
    by_key = dict(found.items)
    lines = []
    for item, side in compared_sides(definition):
        one = by_key[key_of(item, side)]
        lines.append(SideLine(item, side, apart_of(one), one))
    lines.sort(key=lambda line: (-line.apart.wide, -line.apart.one))
    enough = choice.kind is CaseKind.PRACTICE or len(cases) >= LEVELS_FROM
    return Agreement(choice, definition, tuple(lines), found.whole, impressions_of(over), enough)
