"""Agreement on overall figures of vignettes …"""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from houvast.assessment.agreement.answers import Correlations
from houvast.assessment.agreement.icc import intraclass
from houvast.assessment.agreement.outcomes import Estimate, Reason
from houvast.assessment.agreement.ratings import UnusableRatings

FIGURES = st.integers(2, 5).flatmap(
    lambda raters: st.lists(
        st.lists(st.integers(0, 10), min_size=raters, max_size=raters), min_size=1, max_size=9
    )
)


def family(found: Correlations) -> tuple[Estimate, ...]:
    return (found.one, found.one_k, found.a1, found.ak, found.c1, found.ck)


@settings(max_examples=40, deadline=None)
@given(FIGURES)
def test_holds_the_point_or_says_why_there_is_none(rows: list[list[int]]) -> None:
    for each in family(intraclass(rows)):
        if each.point is None or each.low is None or each.high is None:
            assert each.reason is not None
        else:
            assert each.low <= each.point <= each.high <= 1


@settings(max_examples=40, deadline=None)
@given(FIGURES, st.integers(-5, 5), st.randoms(use_true_random=False))
def test_does_not_depend_on_order_or_on_where_the_scale_begins(
    rows: list[list[int]], shift: int, chance: Random
) -> None:
    order = list(range(len(rows[0])))
    chance.shuffle(order)
    moved = [[row[place] + shift for place in order] for row in rows]
    chance.shuffle(moved)
    for one, other in zip(family(intraclass(rows)), family(intraclass(moved)), strict=True):
        assert one.reason is other.reason
        assert one.point == pytest.approx(other.point, abs=1e-6)


def test_forgives_a_rater_who_is_always_higher_only_in_consistency() -> None:
    rows = [(1, 3), (4, 6), (6, 8), (9, 11)]
    found = intraclass(rows)
    assert (found.c1.point, found.c1.reason) == (pytest.approx(1), Reason.NO_DISAGREEMENT)
    assert found.a1.point is not None
    assert found.a1.point < 0.9


def test_is_surer_of_the_mean_of_all_than_of_one() -> None:
    found = intraclass([(9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7)])
    assert found.ak.point is not None
    assert found.a1.point is not None
    assert found.ak.point > found.a1.point


def test_leaves_out_and_counts_vignettes_with_a_gap() -> None:
    whole = [(1, 2), (4, 4), (6, 8), (9, 7)]
    found = intraclass([*whole, (3, None), (None, None)])
    assert (found.left_out, found.a1) == (2, intraclass(whole).a1)


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([], Reason.NO_CASES),
        ([(None, 1)], Reason.NO_CASES),
        ([(4, 5, 6)], Reason.ONE_CASE),
        ([(4,), (5,), (6,)], Reason.ONE_RATER),
        ([(5, 5), (5, 5), (5, 5)], Reason.NO_VARIATION),
    ],
)
def test_says_what_is_too_little(rows: list[tuple[int | None, ...]], reason: Reason) -> None:
    found = intraclass(rows)
    assert {each.reason for each in family(found)} == {reason}
    assert (found.table, found.components) == (None, None)


def test_refuses_what_cannot_be_counted_with() -> None:
    with pytest.raises(UnusableRatings, match="one entry per rater"):
        intraclass([(1, 2), (1,)])
    with pytest.raises(UnusableRatings, match="not a number"):
        intraclass([(1, float("nan")), (1, 2)])
