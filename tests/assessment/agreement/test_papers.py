"""Papers' own examples, without anything beside the checkout, …"""

import pytest

from assessment.published import is_printed_as
from houvast.assessment.agreement.calibration import against_panel
from houvast.assessment.agreement.coefficients import fleiss_kappa, gwet_ac1, krippendorff_alpha
from houvast.assessment.agreement.distances import Distance
from houvast.assessment.agreement.icc import intraclass
from houvast.assessment.agreement.outcomes import Reason
from houvast.assessment.agreement.papers import (
    alpha_error_as_printed,
    cohen_kappa,
    conger_kappa,
    fleiss_against_lots,
)
from houvast.assessment.agreement.ratings import Counts, Ratings, UnusableRatings

KRIPPENDORFF = [
    "1111", "22-2", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "-555", "--11", "-3--",
]  # fmt: skip
SHROUT_FLEISS = [(9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7)]
COHEN_1968 = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
"""Two psychiatrists' diagnoses of 200 patients, Cohen (1968), table 1, in counts."""

LARGE_METER = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427]
MINI_METER = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451]
"""Peak flow of seventeen people by two meters, Bland and Altman (1986)."""


def two_raters(table: list[list[int]]) -> Ratings:
    pairs = [
        (first, second)
        for first, row in enumerate(table)
        for second, times in enumerate(row)
        for _ in range(times)
    ]
    return Ratings.of(range(len(table)), pairs)


@pytest.fixture(scope="module")
def krippendorff() -> Ratings:
    rows = [[None if each == "-" else int(each) for each in row] for row in KRIPPENDORFF]
    rows[1] = [2, 2, 3, 2]
    rows[0] = [1, 1, None, 1]
    return Ratings.of([1, 2, 3, 4, 5], rows)


@pytest.mark.parametrize(
    ("distance", "alpha"),
    [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)],
)
def test_give_krippendorffs_alpha(krippendorff: Ratings, distance: str, alpha: float) -> None:
    assert is_printed_as(krippendorff_alpha(krippendorff, Distance(distance)).point, alpha, 3)


def test_give_gwets_ac1(krippendorff: Ratings) -> None:
    assert is_printed_as(gwet_ac1(krippendorff).point, 0.775, 3)


def test_give_shrout_and_fleiss_six_correlations() -> None:
    found = intraclass(SHROUT_FLEISS)
    ours = (found.one, found.a1, found.c1, found.one_k, found.ak, found.ck)
    printed = (0.17, 0.29, 0.71, 0.44, 0.62, 0.91)
    assert all(is_printed_as(one.point, value, 2) for one, value in zip(ours, printed, strict=True))


def test_give_cohens_kappa_plain_and_with_his_own_weights() -> None:
    item = two_raters(COHEN_1968)
    assert is_printed_as(cohen_kappa(item).point, 0.492, 3)
    apart = [[0, 1, 3], [1, 0, 6], [3, 6, 0]]
    assert is_printed_as(
        cohen_kappa(item, agreeing=[[1 - d / 6 for d in row] for row in apart]).point, 0.348, 3
    )


def test_give_bland_and_altmans_limits() -> None:
    found = against_panel(LARGE_METER, MINI_METER)
    assert is_printed_as(found.bias.point, -2.1, 1)
    assert found.lower.point is not None
    assert found.upper.point is not None
    deviation = (found.upper.point - found.lower.point) / (2 * 1.959964)
    assert is_printed_as(deviation, 38.8, 1)  # their limits are two deviations away, ours 1.96
    assert is_printed_as(found.bias.low, -22.0, 0)  # printed: -22.0 to 17.8 l/min
    assert is_printed_as(found.bias.high, 17.8, 1)


def test_are_compared_only_where_their_design_allows() -> None:
    with pytest.raises(UnusableRatings, match="of two raters; here are 3"):
        cohen_kappa(Ratings.of([0, 1], [(0, 1, 1)]))
    with pytest.raises(UnusableRatings, match="same number of raters"):
        fleiss_against_lots(Counts.of([0, 1], [(1, 1), (1, 2)]))


def test_have_kappas_that_answer_with_a_reason() -> None:
    nobody, constant = Ratings.of([0, 1], [(0, None), (None, 1)]), Ratings.of([0, 1], [(1, 1)] * 4)
    same = Ratings.of([0, 1], [(0, 0), (1, 1)])
    for kappa in (cohen_kappa, conger_kappa):
        assert kappa(Ratings.of([0, 1], [])).reason is Reason.NO_CASES
        assert kappa(nobody).reason is Reason.NO_PAIRS
        assert (kappa(constant).point, kappa(constant).reason) == (None, Reason.NO_VARIATION)
        assert (kappa(same).point, kappa(same).reason) == (pytest.approx(1), Reason.NO_DISAGREEMENT)
    assert conger_kappa(Ratings.of([0, 1], [(0, 1, None), (1, 1, None)])).reason is Reason.ONE_RATER
    assert conger_kappa(Ratings.of([0, 1], [(0, 1)])).reason is Reason.ONE_CASE
    assert fleiss_against_lots(Counts.of([0, 1], [(2, 0)] * 3)).reason is Reason.NO_VARIATION


def test_print_one_error_for_a_table_and_another_case_by_case() -> None:
    counts = Counts.of([0, 1], [(2, 0), (1, 1), (0, 2), (2, 0), (2, 0)])
    printed, ours = alpha_error_as_printed(counts), krippendorff_alpha(counts, Distance.NOMINAL).error
    assert ours == fleiss_kappa(counts).error  # with as many raters for every case the two are one
    assert printed != pytest.approx(ours, rel=1e-3)
