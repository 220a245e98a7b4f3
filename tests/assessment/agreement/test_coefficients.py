"""Agreement beyond chance …"""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from houvast.assessment.agreement.coefficients import (
    brennan_prediger,
    fleiss_kappa,
    gwet_ac1,
    gwet_ac2,
    krippendorff_alpha,
    percent_agreement,
)
from houvast.assessment.agreement.distances import Distance
from houvast.assessment.agreement.icc import intraclass
from houvast.assessment.agreement.outcomes import Estimate, Reason
from houvast.assessment.agreement.papers import cohen_kappa, conger_kappa
from houvast.assessment.agreement.ratings import Counts, Rated, Ratings, UnusableRatings, as_counts

LEVELS = (0, 1, 2, 3)
Coefficient = Callable[[Ratings], Estimate]
NOMINAL: list[Coefficient] = [
    percent_agreement,
    lambda item: krippendorff_alpha(item, Distance.NOMINAL),
    gwet_ac1,
    fleiss_kappa,
    brennan_prediger,
    conger_kappa,
]
EVERY: list[Coefficient] = [
    *NOMINAL,
    krippendorff_alpha,
    lambda item: krippendorff_alpha(item, Distance.RATIO),
    gwet_ac2,
    lambda item: fleiss_kappa(item, Distance.LINEAR),
]
ENTRIES = st.one_of(st.none(), st.just("no_info"), st.sampled_from(LEVELS))
ROWS = st.integers(2, 4).flatmap(
    lambda raters: st.lists(st.lists(ENTRIES, min_size=raters, max_size=raters), min_size=1, max_size=12)
)
FULL = st.integers(2, 5).flatmap(
    lambda raters: st.lists(
        st.lists(st.sampled_from(LEVELS), min_size=raters, max_size=raters), min_size=2, max_size=12
    )
)
PAIRS = st.lists(st.tuples(st.sampled_from(LEVELS), st.sampled_from(LEVELS)), min_size=3, max_size=30)


def near(one: Estimate, other: Estimate) -> bool:
    """The same figures, and the same reason."""
    ours = (one.n, one.point, one.error, one.low, one.high)
    theirs = (other.n, other.point, other.error, other.low, other.high)
    return one.reason is other.reason and ours == pytest.approx(theirs, abs=1e-7)


@settings(max_examples=40, deadline=None)
@given(ROWS, st.randoms(use_true_random=False))
def test_does_not_depend_on_the_order_of_raters_or_cases(rows: list[list[int]], chance: Random) -> None:
    order = list(range(len(rows[0])))
    chance.shuffle(order)
    shuffled = [[row[place] for place in order] for row in rows]
    chance.shuffle(shuffled)
    for coefficient in EVERY:
        assert near(coefficient(Ratings.of(LEVELS, rows)), coefficient(Ratings.of(LEVELS, shuffled)))


@settings(max_examples=40, deadline=None)
@given(ROWS, st.permutations(LEVELS))
def test_does_not_depend_on_what_nominal_levels_are_called(
    rows: list[list[int | str | None]], names: list[int]
) -> None:
    renamed = [[names[each] if isinstance(each, int) else each for each in row] for row in rows]
    for coefficient in NOMINAL:
        assert near(coefficient(Ratings.of(LEVELS, rows)), coefficient(Ratings.of(LEVELS, renamed)))


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_holds_the_point_in_its_interval_or_says_why_there_is_none(rows: list[list[int]]) -> None:
    for coefficient in EVERY:
        found = coefficient(Ratings.of(LEVELS, rows))
        if found.low is None or found.high is None or found.point is None:
            assert found.reason is not None
            assert (found.low, found.high) == (None, None)
        else:
            assert found.low <= found.point <= found.high <= 1
            assert found.reason is None


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_of_alpha_does_not_move_with_an_unused_level_and_that_of_gwet_does(rows: list[list[int]]) -> None:
    item, more = Ratings.of(LEVELS, rows), Ratings.of((*LEVELS, 4), rows)
    for distance in (Distance.NOMINAL, Distance.ORDINAL, Distance.INTERVAL, Distance.RATIO):
        assert krippendorff_alpha(item, distance).point == pytest.approx(
            krippendorff_alpha(more, distance).point
        )
    before, after = gwet_ac1(item).point, gwet_ac1(more).point
    if before is not None and after is not None and max(map(len, map(set, as_counts(item).rows))) > 1:
        assert after >= before - 1e-12  # chance has one more level to choose


def test_of_gwet_moves_with_an_unused_level() -> None:
    rows = [(0, 0), (0, 1), (1, 1), (0, 0)]
    item, more = Ratings.of([0, 1], rows), Ratings.of([0, 1, 2], rows)
    assert gwet_ac1(more).point != pytest.approx(gwet_ac1(item).point)
    assert gwet_ac2(more).point != pytest.approx(gwet_ac2(item).point)


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_of_alpha_ignores_cases_rated_once(rows: list[list[int]]) -> None:
    once = [[3, *[None] * (len(rows[0]) - 1)]] * 3
    for distance in (Distance.NOMINAL, Distance.ORDINAL, Distance.INTERVAL):
        item, more = Ratings.of(LEVELS, rows), Ratings.of(LEVELS, [*rows, *once])
        one, other = krippendorff_alpha(item, distance), krippendorff_alpha(more, distance)
        assert (one.n, one.point, one.error) == pytest.approx((other.n, other.point, other.error))


def test_of_gwet_learns_from_cases_rated_once_how_common_a_level_is() -> None:
    rows = [(0, 0), (0, 1), (1, 1), (0, 0)]
    more = gwet_ac1(Ratings.of([0, 1], [*rows, (1, None), (None, 1)]))
    assert more.point != pytest.approx(gwet_ac1(Ratings.of([0, 1], rows)).point)
    assert more.n == 6


def test_does_not_take_no_information_for_a_level() -> None:
    rows = [(0, 0, 1), (1, 1, 1), (0, 2, 0)]
    silent = [(*row, "no_info") for row in rows]
    for coefficient in EVERY[:-4]:
        if coefficient is not conger_kappa:
            assert near(coefficient(Ratings.of(LEVELS, rows)), coefficient(Ratings.of(LEVELS, silent)))


@given(st.integers(2, 5), st.integers(2, 20), st.sampled_from(LEVELS))
def test_of_a_constant_column_is_undefined_for_alpha_and_one_for_gwet(
    raters: int, cases: int, level: int
) -> None:
    item = Ratings.of(LEVELS, [[level] * raters] * cases)
    for alpha in (krippendorff_alpha(item), krippendorff_alpha(item, Distance.NOMINAL), fleiss_kappa(item)):
        assert (alpha.point, alpha.reason, alpha.n) == (None, Reason.NO_VARIATION, cases)
    for one in (gwet_ac1(item), gwet_ac2(item), percent_agreement(item)):
        assert one.point == pytest.approx(1)
        assert (one.low, one.reason) == (None, Reason.NO_DISAGREEMENT)


@given(FULL)
def test_of_alpha_is_fleiss_kappa_corrected_for_few_ratings(rows: list[list[int]]) -> None:
    """With every case rated by all, alpha = kappa + (1 - kappa) / ratings."""
    item = Ratings.of(LEVELS, rows)
    for distance in (Distance.NOMINAL, Distance.INTERVAL, Distance.LINEAR):
        alpha, kappa = krippendorff_alpha(item, distance), fleiss_kappa(item, distance)
        assert (alpha.point is None) == (kappa.point is None)
        if kappa.point is not None:
            ratings = len(rows) * len(rows[0])
            assert alpha.point == pytest.approx(kappa.point + (1 - kappa.point) / ratings)


@given(PAIRS)
def test_of_two_raters_is_congers_and_cohens_alike(rows: list[tuple[int, int]]) -> None:
    item = Ratings.of(LEVELS, rows)
    for distance in (Distance.NOMINAL, Distance.LINEAR, Distance.INTERVAL):
        cohen, conger = cohen_kappa(item, distance), conger_kappa(item, distance)
        assert cohen.point == pytest.approx(conger.point)
        if cohen.error is not None and conger.error is not None:
            assert conger.error == pytest.approx(cohen.error * (len(rows) / (len(rows) - 1)) ** 0.5)


@given(PAIRS)
def test_of_two_raters_by_quadratic_kappa_is_the_intraclass_correlation(rows: list[tuple[int, int]]) -> None:
    """Kappa divides by all cases where ICC(A,1) divides by one fewer; but for that they are one."""
    kappa, table = cohen_kappa(Ratings.of(LEVELS, rows), Distance.INTERVAL), intraclass(rows).table
    if kappa.point is not None and table is not None:
        n = len(rows)
        bias = 2 * table.judges / n  # the squared difference between the two means
        common = table.between - table.error
        assert kappa.point == pytest.approx(common / (table.between + table.error + bias * n / (n - 1)))


def test_of_two_raters_by_quadratic_kappa_comes_near_the_intraclass_correlation_with_cases() -> None:
    chance = Random(7)  # noqa: S311 - the same cases every time
    rows = []
    for _case in range(4000):
        level = chance.randrange(4)
        rows.append((level, min(3, max(0, level + chance.choice((-1, 0, 0, 1))))))
    kappa, icc = cohen_kappa(Ratings.of(LEVELS, rows), Distance.INTERVAL).point, intraclass(rows).a1.point
    assert kappa == pytest.approx(icc, abs=2e-4)


@pytest.mark.parametrize("rows", [[], [(0, None), (None, None)], [("no_info", 1)]])
def test_says_that_nobody_rated_twice(rows: list[tuple[int, int]]) -> None:
    for coefficient in EVERY:
        found = coefficient(Ratings.of(LEVELS, rows))
        assert found.point is None
        assert found.reason in {Reason.NO_PAIRS, Reason.NO_CASES}


def test_has_no_error_for_one_case_and_none_published_for_ordinal_alpha() -> None:
    assert gwet_ac1(Ratings.of(LEVELS, [(0, 1, 2)])).reason is Reason.ONE_CASE
    assert krippendorff_alpha(Ratings.of(LEVELS, [(0, 1), (2, 2)])).reason is Reason.NO_PUBLISHED_ERROR


@pytest.mark.parametrize(
    ("build", "says"),
    [
        (lambda: Ratings.of([0], [(0, 0)]), "at least two levels"),
        (lambda: Ratings.of([0, float("nan")], []), "each a number"),
        (lambda: Ratings.of([0, 0, 1], []), "each once"),
        (lambda: Ratings.of([1, 0], []), "lowest to the highest"),
        (lambda: Ratings.of([0, 1], [(0, 1), (0,)]), "one entry per rater"),
        (lambda: Ratings.of([0, 1], [(0, 2)]), "Case 0 holds 2"),
        (lambda: Counts.of([0, 1], [(1, 2), (1,)]), "Case 1 needs one count per level"),
        (lambda: Counts.of([0, 1], [(1, -1)]), "whole number"),
        (lambda: gwet_ac2(Ratings.of([0, 1], [(0, 1)]), Distance.ORDINAL), "depends on the ratings"),
        (lambda: krippendorff_alpha(Ratings.of([-1, 1], [(1, 1)]), Distance.RATIO), "from zero up"),
    ],
)
def test_refuses_what_contradicts_itself(build: Callable[[], Rated | Estimate], says: str) -> None:
    with pytest.raises(UnusableRatings, match=says):
        build()
