"""Whether raters can be compared at all: only those whom cases and items tie together.

A rater who alone saw a case may be severe, or the case may be mild; no computation can tell. What can be told
is what the design of who rated what decides, so it is asked of the design, before any rating is looked at.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from houvast.assessment.agreement.distances import Numbers
from houvast.assessment.agreement.ratings import Seen, UnusableRatings

NEARLY = 1e-8


@dataclass(frozen=True)
class Design:
    """Who rated what: names in order, and a row per rating with a one for its rater, case and item.

    ``rows`` is ratings by (raters + cases + items), signed as in the model: cases plus, the others minus.
    """

    raters: tuple[str, ...]
    cases: tuple[str, ...]
    items: tuple[str, ...]
    rows: Numbers

    @property
    def free(self) -> int:
        """How many of the columns a tied design leaves free: all but a shift of raters and one of items."""
        return len(self.raters) + len(self.cases) + len(self.items) - 2


def design_of(seen: Sequence[Seen]) -> Design:
    """Returns the design; raises UnusableRatings when a rater rated an item of a case twice."""
    if len({(each.rater, each.case, each.item) for each in seen}) < len(seen):
        raise UnusableRatings("A rater rates an item of a case once; a second look belongs to drift.")
    raters = tuple(sorted({each.rater for each in seen}))
    cases = tuple(sorted({each.case for each in seen}))
    items = tuple(sorted({each.item for each in seen}))
    at_rater = {name: place for place, name in enumerate(raters)}
    at_case = {name: place + len(raters) for place, name in enumerate(cases)}
    at_item = {name: place + len(raters) + len(cases) for place, name in enumerate(items)}
    rows = np.zeros((len(seen), len(raters) + len(cases) + len(items)))
    for number, each in enumerate(seen):
        rows[number, [at_rater[each.rater], at_item[each.item]]] = -1
        rows[number, at_case[each.case]] = 1
    return Design(raters, cases, items, rows)


def comparable(design: Design) -> tuple[tuple[str, ...], ...]:
    """Returns the groups of raters who can be compared with one another; one group in a tied design."""
    between = design.rows.T @ design.rows
    seen_part = between @ np.linalg.pinv(between, hermitian=True)
    groups: list[list[int]] = []
    for rater in range(len(design.raters)):
        for group in groups:
            difference = np.zeros(len(between))
            difference[[group[0], rater]] = 1, -1
            if np.abs(seen_part @ difference - difference).max() < NEARLY:
                group.append(rater)
                break
        else:
            groups.append([rater])
    return tuple(tuple(design.raters[place] for place in group) for group in groups)


def is_tied(design: Design) -> bool:
    """Whether everything can be placed against everything else."""
    between = design.rows.T @ design.rows
    return int(np.linalg.matrix_rank(between, hermitian=True)) == design.free
