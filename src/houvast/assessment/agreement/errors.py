"""Gwet's standard errors: how much the coefficient would move with other cases, the raters being these.

Each case's own contribution to the coefficient is written down, and their spread is the error. Source:
K. L. Gwet, Handbook of Inter-Rater Reliability (4th ed., 2014), and his published program's results.
"""

from collections.abc import Callable

import numpy as np

from houvast.assessment.agreement.distances import Numbers
from houvast.assessment.agreement.sums import Patterns

ByChance = Callable[[Numbers, Numbers], Numbers]
"""From weights and shares of levels: what a rating of each level agrees with by chance, 1 by levels."""


def agreeing_pairs(counts: Numbers, counting: Numbers) -> Numbers:
    """Returns the ordered pairs of ratings of each case that agree, weighted: cases."""
    found: Numbers = (counts * (counts @ counting - np.diag(counting))).sum(axis=1)
    return found


def error_of_kappa(patterns: Patterns, counting: Numbers, by_chance: ByChance) -> float:
    """Returns the standard error of AC1, AC2, Fleiss' kappa, Brennan and Prediger's or the plain share."""
    counts, times, raters = patterns.counts, patterns.times, patterns.rated
    paired = raters >= 2  # noqa: PLR2004 - a pair is two
    cases, twice = times.sum(), times[paired].sum()
    shares = (times @ (counts / raters[:, None]) / cases)[None, :]
    chance = by_chance(counting, shares)[0]
    expected = float(shares[0] @ chance)
    agreed = agreeing_pairs(counts, counting) / np.where(paired, raters * (raters - 1), 1)
    own = cases / twice * (agreed - expected * paired) / (1 - expected)
    point = float(times @ own / cases)
    own = own - 2 * (1 - point) * (_chance_of_each(counts, chance) / raters - expected) / (1 - expected)
    return spread(own, point, times)


def error_of_alpha(patterns: Patterns, counting: Numbers) -> float:
    """Returns the standard error of Krippendorff's alpha for weights that the levels alone decide."""
    counts, times, raters = patterns.counts, patterns.times, patterns.rated
    cases = times.sum()
    mean = times @ raters / cases
    shares = times @ counts / cases / mean
    expected = float(shares @ counting @ shares)
    agreed = agreeing_pairs(counts, counting) / (mean * (raters - 1))
    observed = float(times @ agreed / cases)
    without_correction = (observed - expected) / (1 - expected)
    more_raters = (raters - mean) / mean
    own = (agreed - observed * more_raters - expected) / (1 - expected)
    chance = _chance_of_each(counts, counting @ shares) / mean - expected * more_raters
    own = own - 2 * (1 - without_correction) * (chance - expected) / (1 - expected)
    return spread(own, without_correction, times)


def error_of_alpha_as_printed(patterns: Patterns, counting: Numbers) -> float:
    """Returns what Gwet's program prints for alpha of a table of counts; only to compare with papers.

    It takes the part of chance once where the derivative takes it twice, so that the same ratings have
    another error there as a table of counts than case by case.
    """
    counts, times, raters = patterns.counts, patterns.times, patterns.rated
    mean, correction = times @ raters / times.sum(), 1 / (times @ raters)
    shares = times @ counts / times.sum() / mean
    expected = float(shares @ counting @ shares)
    agreed = (1 - correction) * agreeing_pairs(counts, counting) / (mean * (raters - 1)) + correction
    point = float(times @ agreed / times.sum() - expected) / (1 - expected)
    chance = _chance_of_each(counts, counting @ shares) / mean
    own = (agreed - expected - (1 - point) * (chance - expected)) / (1 - expected)
    return spread(own, point, times)


def spread(own: Numbers, point: float, times: Numbers) -> float:
    """Returns the standard error of a mean of contributions that occur so many times."""
    cases = float(times.sum())
    return float(np.sqrt(times @ (own - point) ** 2 / (cases * (cases - 1))))


def _chance_of_each(counts: Numbers, chance: Numbers) -> Numbers:
    found: Numbers = counts @ chance
    return found
