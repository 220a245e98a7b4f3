"""Coefficients that are here only to compare with papers: kappas of two raters and of many.

Kappa falls when a factor is rare, however well raters agree; teams are shown alpha and AC2 instead.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from houvast.assessment.agreement.coefficients import NOTHING, fleiss_kappa, interval_around
from houvast.assessment.agreement.distances import Distance, Numbers, weights
from houvast.assessment.agreement.errors import agreeing_pairs, error_of_alpha_as_printed, spread
from houvast.assessment.agreement.outcomes import SURE, Estimate, Reason
from houvast.assessment.agreement.quantiles import normal_point
from houvast.assessment.agreement.ratings import Counts, Ratings, UnusableRatings, level_of
from houvast.assessment.agreement.sums import count_matrix, patterns_of

TWO = 2


@dataclass(frozen=True, slots=True)
class NoAgreement:
    """Fleiss' kappa if raters drew lots: its error, how far this one lies from it, each level's kappa.

    A level's kappa is None where nobody, or everybody, chose it.
    """

    n: int
    error: float | None
    z: float | None
    by_level: tuple[float | None, ...]
    reason: Reason | None = None


def cohen_kappa(
    rated: Ratings,
    distance: Distance = Distance.NOMINAL,
    *,
    agreeing: Sequence[Sequence[float]] | None = None,
) -> Estimate:
    """Returns Cohen's kappa of two raters, linear or quadratic (interval) when a distance says so.

    ``agreeing`` replaces the distance by weights of agreement, levels by levels, 1 on the diagonal. ``n``
    counts the cases that both rated. Raises UnusableRatings unless there are two raters. Sources: Cohen
    (1960, 1968); error by Fleiss, Cohen and Everitt (1969).
    """
    if rated.rows and rated.raters != TWO:
        raise UnusableRatings(f"Cohen's kappa is of two raters; here are {rated.raters}.")
    table = _table_of_two(rated)
    cases = int(table.sum())
    if not cases:
        return Estimate(0, reason=Reason.NO_PAIRS if rated.rows else Reason.NO_CASES)
    shares = table / cases
    counting = weights(distance, rated.levels) if agreeing is None else np.asarray(agreeing, np.float64)
    first, second = shares.sum(axis=1), shares.sum(axis=0)
    observed, expected = float((counting * shares).sum()), float(first @ counting @ second)
    if 1 - expected < NOTHING:
        return Estimate(cases, reason=Reason.NO_VARIATION)
    point = (observed - expected) / (1 - expected)
    by_margin = (counting @ second)[:, None] + (first @ counting)[None, :]
    squares = float((shares * (counting * (1 - expected) - by_margin * (1 - observed)) ** 2).sum())
    variance = squares - (observed * expected - 2 * expected + observed) ** 2
    if variance < NOTHING:
        return Estimate(cases, point, reason=Reason.NO_DISAGREEMENT)
    error = sqrt(variance / cases) / (1 - expected) ** 2
    reach = normal_point((1 + SURE) / 2) * error
    return Estimate(cases, point, error, max(min(-1.0, point), point - reach), min(1.0, point + reach))


def conger_kappa(rated: Ratings, distance: Distance = Distance.NOMINAL) -> Estimate:
    """Returns Conger's kappa: Cohen's for more than two raters, each with a leaning of their own.

    ``n`` counts the cases that somebody rated. Sources: Conger (1980); error by Gwet (2014).
    """
    chosen = _chosen(rated)
    chosen = chosen[chosen.sum(axis=(1, 2)) > 0]
    cases, raters = len(chosen), rated.raters
    own = chosen.sum(axis=2)
    paired = own.sum(axis=1) >= TWO
    if not paired.any():
        return Estimate(cases, reason=Reason.NO_PAIRS if cases else Reason.NO_CASES)
    if not own.sum(axis=0).all():
        return Estimate(cases, reason=Reason.ONE_RATER)
    agreeing = weights(distance, rated.levels)
    looked = own.sum(axis=0)
    leaning = chosen.sum(axis=0) / looked[:, None]
    mean = leaning.mean(axis=0)
    between = (leaning.T @ leaning - raters * np.outer(mean, mean)) / (raters - 1)
    expected = float((agreeing * (np.outer(mean, mean) - between / raters)).sum())
    if 1 - expected < NOTHING:
        return Estimate(cases, reason=Reason.NO_VARIATION)
    many = own.sum(axis=1)
    agreed = agreeing_pairs(chosen.sum(axis=1), agreeing) / np.where(paired, many * (many - 1), 1)
    contribution = cases / paired.sum() * (agreed - expected * paired) / (1 - expected)
    point = min(1.0, float(contribution.mean()))
    if cases == 1:
        return Estimate(1, point, reason=Reason.ONE_CASE)
    moved = chosen - (own - looked / cases)[:, :, None] * leaning[None, :, :]
    moved = moved * (cases / looked)[None, :, None]
    others = raters * mean[None, :] - leaning
    chance = np.einsum("igl,kl,gk->i", moved, agreeing, others) / (raters * (raters - 1))
    contribution = contribution - 2 * (1 - point) * (chance - expected) / (1 - expected)
    error = spread(contribution, point, np.ones(cases))
    if error < NOTHING:
        return Estimate(cases, point, reason=Reason.NO_DISAGREEMENT)
    return Estimate(cases, point, error, *interval_around(point, error, cases))


def fleiss_against_lots(counts: Counts) -> NoAgreement:
    """Returns Fleiss' test against raters who draw lots, and each level's kappa.

    Raises UnusableRatings when cases have different numbers of raters. Source: Fleiss (1971), with the error
    of Fleiss, Nee and Landis (1979).
    """
    matrix = count_matrix(counts)
    many = set(matrix.sum(axis=1).tolist())
    if len(many) > 1:
        raise UnusableRatings("Fleiss' test needs the same number of raters for every case.")
    found = fleiss_kappa(counts)
    if found.point is None:
        return NoAgreement(found.n, None, None, (None,) * len(counts.levels), found.reason)
    cases, raters = len(matrix), many.pop()
    shares = matrix.sum(axis=0) / matrix.sum()
    odds = shares * (1 - shares)
    inner = odds.sum() ** 2 - (odds * (1 - 2 * shares)).sum()
    error = float(np.sqrt(2 * inner / (cases * raters * (raters - 1))) / odds.sum())
    apart = (matrix * (raters - matrix)).sum(axis=0)
    pairs = cases * raters * (raters - 1)
    by_level = tuple(
        None if odd < NOTHING else float(1 - wrong / (pairs * odd))
        for wrong, odd in zip(apart, odds, strict=True)
    )
    return NoAgreement(found.n, error, found.point / error, by_level)


def alpha_error_as_printed(counts: Counts, distance: Distance = Distance.NOMINAL) -> float:
    """Returns the error that Gwet's program prints for alpha of a table, each case rated twice or more.

    ``krippendorff_alpha`` has the one to use; see ``errors.error_of_alpha_as_printed`` for what differs.
    """
    return error_of_alpha_as_printed(patterns_of(counts), weights(distance, counts.levels))


def _chosen(rated: Ratings) -> Numbers:
    """Whether each rater chose each level: cases by raters by levels."""
    place = {level: number for number, level in enumerate(rated.levels)}
    found = np.zeros((len(rated.rows), rated.raters, len(place)))
    for case, row in enumerate(rated.rows):
        for rater, entry in enumerate(row):
            level = level_of(entry)
            if level is not None:
                found[case, rater, place[level]] = 1
    return found


def _table_of_two(rated: Ratings) -> Numbers:
    """How often the first rater chose one level and the second another: levels by levels."""
    chosen = _chosen(rated)
    if not len(chosen):
        return np.zeros((len(rated.levels), len(rated.levels)))
    found: Numbers = chosen[:, 0, :].T @ chosen[:, 1, :]
    return found
