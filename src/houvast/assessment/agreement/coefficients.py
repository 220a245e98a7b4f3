"""Agreement beyond chance: what raters agree on, against what they would by drawing lots.

All coefficients are one minus observed over expected disagreement, or the same turned around; they differ in
what they call chance. Standard errors are Gwet's, where he published one; cases are the sample, raters fixed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from houvast.assessment.agreement.distances import Distance, Numbers, distances, weights
from houvast.assessment.agreement.errors import error_of_alpha, error_of_kappa
from houvast.assessment.agreement.outcomes import SURE, Estimate, Reason
from houvast.assessment.agreement.quantiles import student_point
from houvast.assessment.agreement.ratings import Rated
from houvast.assessment.agreement.sums import Patterns, Sums, patterns_of, sums_of

NOTHING = 1e-12


class Kind(StrEnum):
    """What is called chance."""

    PERCENT = "percent"
    ALPHA = "alpha"
    GWET = "gwet"
    FLEISS = "fleiss"
    BRENNAN_PREDIGER = "brennan_prediger"


@dataclass(frozen=True, slots=True)
class Coefficient:
    """A coefficient: what it calls chance, and how far apart it finds two levels."""

    kind: Kind
    distance: Distance = Distance.NOMINAL


ALPHA_ORDINAL = Coefficient(Kind.ALPHA, Distance.ORDINAL)
AC1 = Coefficient(Kind.GWET)
AC2 = Coefficient(Kind.GWET, Distance.INTERVAL)


def values(coefficient: Coefficient, levels: tuple[float, ...], sums: Sums) -> Numbers:
    """Returns the coefficient of each draw; nan where it is undefined."""
    with np.errstate(divide="ignore", invalid="ignore"):
        if coefficient.kind is Kind.ALPHA:
            return _alpha(coefficient.distance, levels, sums)
        observed, expected = observed_and_expected(coefficient, levels, sums)
        found: Numbers = np.where(1 - expected > NOTHING, (observed - expected) / (1 - expected), np.nan)
        return found


def agreement(rated: Rated, coefficient: Coefficient) -> Estimate:
    """Returns a coefficient with Gwet's standard error and interval.

    ``n`` is the number of cases with a rating that count for it. Sources: Krippendorff (2011), Fleiss (1971),
    Brennan and Prediger (1981), Gwet (2008, 2014). Raises UnusableRatings for AC2 and the kappas with
    Krippendorff's ordinal distance.
    """
    every = patterns_of(rated)
    patterns = _counted(coefficient, every)
    sums = sums_of(patterns)
    cases = int(sums.rated[0])
    if not sums.paired[0]:
        return Estimate(cases, reason=Reason.NO_PAIRS if cases else Reason.NO_CASES)
    point = float(values(coefficient, patterns.levels, sums)[0])
    if np.isnan(point):
        return Estimate(cases, reason=Reason.NO_VARIATION)
    if coefficient.distance is Distance.ORDINAL:
        return Estimate(cases, point, reason=Reason.NO_PUBLISHED_ERROR)
    if cases == 1:
        return Estimate(1, point, reason=Reason.ONE_CASE)
    return _with_error(coefficient, patterns, min(1.0, point), int(every.times[every.rated > 0].sum()))


def percent_agreement(rated: Rated) -> Estimate:
    """Returns the share of pairs of raters who chose the same level, each case counting once."""
    return agreement(rated, Coefficient(Kind.PERCENT))


def krippendorff_alpha(rated: Rated, distance: Distance = Distance.ORDINAL) -> Estimate:
    """Returns Krippendorff's alpha; cases rated once say nothing. Its ordinal form has no error here."""
    return agreement(rated, Coefficient(Kind.ALPHA, distance))


def gwet_ac1(rated: Rated) -> Estimate:
    """Returns Gwet's AC1; every declared level counts as one that chance could have chosen."""
    return agreement(rated, AC1)


def gwet_ac2(rated: Rated, distance: Distance = Distance.INTERVAL) -> Estimate:
    """Returns Gwet's AC2: AC1 with levels that are nearer or further apart."""
    return agreement(rated, Coefficient(Kind.GWET, distance))


def fleiss_kappa(rated: Rated, distance: Distance = Distance.NOMINAL) -> Estimate:
    """Returns Fleiss' kappa, weighted when a distance is given; only to compare with papers."""
    return agreement(rated, Coefficient(Kind.FLEISS, distance))


def brennan_prediger(rated: Rated, distance: Distance = Distance.NOMINAL) -> Estimate:
    """Returns Brennan and Prediger's coefficient: chance chooses every declared level alike."""
    return agreement(rated, Coefficient(Kind.BRENNAN_PREDIGER, distance))


def interval_around(point: float, error: float, cases: int) -> tuple[float, float]:
    """Returns the ends of the 95 % interval by Student's t with cases - 1, cut at -1 and 1.

    A coefficient can lie below -1 where raters differ more than by lots; its interval holds it all the same.
    """
    reach = student_point((1 + SURE) / 2, cases - 1) * error
    return max(min(-1.0, point), point - reach), min(1.0, point + reach)


def _counted(coefficient: Coefficient, patterns: Patterns) -> Patterns:
    """The patterns that count: for alpha those rated twice, for the others those rated at all."""
    kept = patterns.rated >= (2 if coefficient.kind is Kind.ALPHA else 1)
    return Patterns(patterns.levels, patterns.counts[kept], patterns.times[kept])


def _alpha(distance: Distance, levels: tuple[float, ...], sums: Sums) -> Numbers:
    used = sums.coincidences.sum(axis=-1)
    apart = distances(distance, levels, used)
    observed = (apart * sums.coincidences).sum(axis=(-2, -1))
    by_chance = np.einsum("bij,bi,bj->b", apart, used, used)
    found: Numbers = np.where(by_chance > NOTHING, 1 - (used.sum(axis=-1) - 1) * observed / by_chance, np.nan)
    return found


def observed_and_expected(
    coefficient: Coefficient, levels: tuple[float, ...], sums: Sums
) -> tuple[Numbers, Numbers]:
    """Returns the agreement observed, and the one that chance would give: draws each."""
    counting = weights(coefficient.distance, levels)
    observed = (counting * sums.agreement).sum(axis=(-2, -1)) / sums.paired
    shares = sums.shares / sums.rated[:, None]
    return observed, (PER_CASE[coefficient.kind](counting, shares) * shares).sum(axis=-1)


def _with_error(coefficient: Coefficient, patterns: Patterns, point: float, looked_at: int) -> Estimate:
    """The estimate with its standard error; without one where nobody disagreed, for it would be nothing.

    The degrees of freedom count every case that was looked at, as in Gwet's program, also for alpha.
    """
    cases = int(patterns.times.sum())
    counting = weights(coefficient.distance, patterns.levels)
    if coefficient.kind is Kind.ALPHA:
        error = error_of_alpha(patterns, counting)
    else:
        error = error_of_kappa(patterns, counting, PER_CASE[coefficient.kind])
    if error < NOTHING:
        return Estimate(cases, point, reason=Reason.NO_DISAGREEMENT)
    low, high = interval_around(point, error, looked_at)
    return Estimate(cases, point, error, low, high)


def _gwet(counting: Numbers, shares: Numbers) -> Numbers:
    size = len(counting)
    found: Numbers = counting.sum() / (size * (size - 1)) * (1 - shares)
    return found


def _fleiss(counting: Numbers, shares: Numbers) -> Numbers:
    found: Numbers = shares @ counting
    return found


def _brennan_prediger(counting: Numbers, shares: Numbers) -> Numbers:
    return np.full_like(shares, counting.mean())


def _percent(_counting: Numbers, shares: Numbers) -> Numbers:
    return np.zeros_like(shares)


PER_CASE: dict[Kind, Callable[[Numbers, Numbers], Numbers]] = {
    Kind.GWET: _gwet,
    Kind.FLEISS: _fleiss,
    Kind.BRENNAN_PREDIGER: _brennan_prediger,
    Kind.PERCENT: _percent,
}
"""What a rating of each level agrees with by chance; its mean over all ratings is the expected agreement."""
