"""Agreement on a figure that everybody gave for every vignette: the intraclass correlations.

For overall judgements on training vignettes only; for a person no such figure exists. Names are McGraw and
Wong's, with Shrout and Fleiss' beside them: A is absolute agreement, C consistency, k the mean of all raters.
"""

from collections.abc import Sequence
from math import inf, isfinite

import numpy as np

from houvast.assessment.agreement.answers import Components, Correlations, MeanSquares
from houvast.assessment.agreement.distances import Numbers
from houvast.assessment.agreement.outcomes import SURE, Estimate, Reason
from houvast.assessment.agreement.quantiles import fisher_point
from houvast.assessment.agreement.ratings import UnusableRatings

POINT = (1 + SURE) / 2
NEARLY_NOTHING = 1e-12
TWO = 2


def intraclass(rows: Sequence[Sequence[float | None]]) -> Correlations:
    """Returns the intraclass correlations of cases by raters; cases with a gap are left out and counted.

    Raises UnusableRatings when rows differ in length or hold what is not a number. Sources: Shrout and
    Fleiss (1979), McGraw and Wong (1996), variance components after Brennan (2001).
    """
    if len({len(row) for row in rows}) > 1:
        raise UnusableRatings("Every case needs one entry per rater; use None where a rater gave none.")
    whole = [[entry for entry in row if entry is not None] for row in rows if None not in row]
    matrix = np.asarray(whole, dtype=np.float64)
    if not np.isfinite(matrix).all():
        raise UnusableRatings("One of these figures is not a number that can be counted with.")
    left_out = len(rows) - len(whole)
    reason = _too_little(matrix)
    if reason:
        nothing = Estimate(len(whole), reason=reason)
        return Correlations(*(nothing,) * 6, left_out=left_out, table=None, components=None)
    table = _mean_squares(matrix)
    return Correlations(
        one=_one_way(table, 1),
        one_k=_one_way(table, table.raters),
        a1=_absolute(table, 1),
        ak=_absolute(table, table.raters),
        c1=_consistency(table, 1),
        ck=_consistency(table, table.raters),
        left_out=left_out,
        table=table,
        components=_components(table),
    )


def _too_little(matrix: Numbers) -> Reason | None:
    if not matrix.size:
        return Reason.NO_CASES
    if matrix.shape[0] < TWO:
        return Reason.ONE_CASE
    if matrix.shape[1] < TWO:
        return Reason.ONE_RATER
    return Reason.NO_VARIATION if np.ptp(matrix) < NEARLY_NOTHING else None


def _mean_squares(matrix: Numbers) -> MeanSquares:
    cases, raters = matrix.shape
    grand, of_case, of_rater = matrix.mean(), matrix.mean(axis=1), matrix.mean(axis=0)
    rest = matrix - of_case[:, None] - of_rater[None, :] + grand
    return MeanSquares(
        cases,
        raters,
        between=float(raters * ((of_case - grand) ** 2).sum() / (cases - 1)),
        within=float(((matrix - of_case[:, None]) ** 2).sum() / (cases * (raters - 1))),
        judges=float(cases * ((of_rater - grand) ** 2).sum() / (raters - 1)),
        error=float((rest**2).sum() / ((cases - 1) * (raters - 1))),
    )


def _one_way(table: MeanSquares, k: int) -> Estimate:
    """ICC(1) and ICC(1,k), Shrout and Fleiss' (1,1) and (1,k): raters differ from case to case."""
    freedom = table.cases - 1, table.cases * (table.raters - 1)
    return _from_ratio(table, table.within, freedom, k)


def _consistency(table: MeanSquares, k: int) -> Estimate:
    """ICC(C,1) and ICC(C,k), Shrout and Fleiss' (3,1) and (3,k): who is always higher does not count."""
    freedom = table.cases - 1, (table.cases - 1) * (table.raters - 1)
    return _from_ratio(table, table.error, freedom, k)


def _from_ratio(table: MeanSquares, under: float, freedom: tuple[int, int], k: int) -> Estimate:
    if table.between + under < NEARLY_NOTHING:
        return Estimate(table.cases, reason=Reason.NO_VARIATION)
    if under < NEARLY_NOTHING:
        return Estimate(table.cases, 1.0, reason=Reason.NO_DISAGREEMENT)
    ratio = table.between / under
    lowest, highest = ratio / fisher_point(POINT, *freedom), ratio * fisher_point(POINT, *reversed(freedom))
    point, low, high = (_of_ratio(each, table.raters, k) for each in (ratio, lowest, highest))
    if point is None:
        return Estimate(table.cases, reason=Reason.NO_VARIATION)
    return Estimate(table.cases, point, None, low, high)


def _of_ratio(ratio: float, raters: int, k: int) -> float | None:
    """The correlation that a ratio of mean squares stands for; None where the cases do not differ at all."""
    if k > 1:
        return 1 - 1 / ratio if ratio > NEARLY_NOTHING else None
    return (ratio - 1) / (ratio + raters - 1)


def _absolute(table: MeanSquares, k: int) -> Estimate:
    """ICC(A,1) and ICC(A,k), Shrout and Fleiss' (2,1) and (2,k): who is always higher disagrees."""
    cases, raters = table.cases, table.raters
    beside = raters * (table.judges - table.error) / cases
    over = table.between - table.error
    under = table.between + (raters - 1) * table.error + beside
    if under < NEARLY_NOTHING:
        return Estimate(cases, reason=Reason.NO_VARIATION)
    point = over / under
    if 1 - point < NEARLY_NOTHING:
        return Estimate(cases, 1.0, reason=Reason.NO_DISAGREEMENT)
    ends = list(_absolute_ends(table, point))
    if k > 1:
        point, *ends = (_of_mean(each, raters) for each in (point, *ends))
    if not isfinite(point):
        return Estimate(cases, reason=Reason.NO_VARIATION)
    if not all(map(isfinite, ends)):  # raters differ so much more than cases that no freedom is left
        return Estimate(cases, point, reason=Reason.NOT_FOUND)
    return Estimate(cases, point, None, min(ends[0], point), max(ends[1], point))


def _of_mean(one: float, raters: int) -> float:
    """From one rater to the mean of all, by Spearman and Brown; minus infinity where that has no value."""
    under = 1 + (raters - 1) * one
    return raters * one / under if under > NEARLY_NOTHING else -inf


def _absolute_ends(table: MeanSquares, point: float) -> tuple[float, float]:
    """The interval of ICC(A,1), with Satterthwaite's degrees of freedom."""
    n, k = table.cases, table.raters
    a, b = k * point / (n * (1 - point)), 1 + k * point * (n - 1) / (n * (1 - point))
    of_judges, of_error = a * table.judges, b * table.error
    spread = of_judges**2 / (k - 1) + of_error**2 / ((n - 1) * (k - 1))
    freedom = max((of_judges + of_error) ** 2 / spread if spread > 0 else 1.0, 1e-3)
    noise = k * table.judges + (k * n - k - n) * table.error
    below, above = fisher_point(POINT, n - 1, freedom), fisher_point(POINT, freedom, n - 1)
    low = n * (table.between - below * table.error) / (below * noise + n * table.between)
    high = n * (above * table.between - table.error) / (noise + n * above * table.between)
    return low, high


def _components(table: MeanSquares) -> Components:
    """Variance components of a crossed design; a negative one means none and is given as 0."""
    case = max(0.0, (table.between - table.error) / table.raters)
    rater = max(0.0, (table.judges - table.error) / table.cases)
    if case < NEARLY_NOTHING:
        return Components(case, rater, table.error, None, None)
    k = table.raters
    return Components(
        case,
        rater,
        table.error,
        relative=case / (case + table.error / k),
        absolute=case / (case + (rater + table.error) / k),
    )
