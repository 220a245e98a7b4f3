"""How often the first impression and the structured view differ, in nameless counts.

Both are the same questions: which domains need attention first, and how sure I am. No number says how far
apart they are for anybody; only over many assessments is it counted how often something changed.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from houvast.assessment.agreement.ratings import UnusableRatings


@dataclass(frozen=True, slots=True)
class View:
    """One answer: the domains that seem to need attention first, and how sure, None when not said."""

    domains: frozenset[str]
    sure: int | None = None


@dataclass(frozen=True, slots=True)
class Divergence:
    """Over ``n`` assessments, in counts.

    ``kept``: with so many of the first domains still there afterwards, so many assessments; ``came`` and
    ``went``: per domain, how often it was there only afterwards, or only before. ``unsaid`` did not say how
    sure they were both times.
    """

    n: int
    unchanged: int
    kept: tuple[tuple[int, int], ...]
    came: tuple[tuple[str, int], ...]
    went: tuple[tuple[str, int], ...]
    surer: int
    less_sure: int
    as_sure: int
    unsaid: int


def divergence(pairs: Sequence[tuple[View, View]]) -> Divergence:
    """Counts what changed between a first impression and the structured view of the same rater.

    Raises UnusableRatings when a domain is an empty word.
    """
    if any("" in view.domains for pair in pairs for view in pair):
        raise UnusableRatings("A domain needs a word.")
    kept = Counter(len(first.domains & then.domains) for first, then in pairs)
    came = Counter(domain for first, then in pairs for domain in then.domains - first.domains)
    went = Counter(domain for first, then in pairs for domain in first.domains - then.domains)
    steps = [
        then.sure - first.sure for first, then in pairs if first.sure is not None and then.sure is not None
    ]
    return Divergence(
        len(pairs),
        unchanged=sum(first.domains == then.domains for first, then in pairs),
        kept=tuple(sorted(kept.items())),
        came=_most_first(came),
        went=_most_first(went),
        surer=sum(step > 0 for step in steps),
        less_sure=sum(step < 0 for step in steps),
        as_sure=steps.count(0),
        unsaid=len(pairs) - len(steps),
    )


def _most_first(counted: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counted.items(), key=lambda each: (-each[1], each[0])))
