"""How far overall figures agree: one figure from 0 to 10 that each gave of a case somebody wrote.

It exists on practice cases and nowhere else; a person is never given a figure.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from houvast.assessment.agreement.late import intraclass
from houvast.assessment.agreement.outcomes import Estimate

FEWEST_TOGETHER: Final = 2
"""Raters of one case below whom there is nothing to compare."""


@dataclass(frozen=True)
class OverallAgreement:
    """Practice cases that the very same raters rated: how far their figures agree, never what they were.

    ``one`` is ICC(A,1), of one rater's figure; ``together`` is ICC(A,k), of what all of these say at once.
    """

    cases: int
    raters: int
    one: Estimate
    together: Estimate


def overall_agreement(cases: Iterable[tuple[str, Mapping[UUID, int]]]) -> tuple[OverallAgreement, ...]:
    """Returns, for each group of raters, how far their figures agree; most cases first.

    A case rated again by the same counts once, as it was rated last: two looks at one case are no two cases.
    """
    groups: dict[frozenset[UUID], dict[str, Mapping[UUID, int]]] = {}
    for case, given in cases:
        if len(given) >= FEWEST_TOGETHER:
            groups.setdefault(frozenset(given), {})[case] = given
    found = [_agreement(sorted(raters), rated) for raters, rated in groups.items()]
    return tuple(sorted(found, key=lambda each: (-each.cases, -each.raters)))


def _agreement(raters: list[UUID], rated: Mapping[str, Mapping[UUID, int]]) -> OverallAgreement:
    counted = intraclass([[given[rater] for rater in raters] for given in rated.values()])
    return OverallAgreement(len(rated), len(raters), counted.a1, counted.ak)
