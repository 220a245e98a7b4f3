"""A rater's own eye …"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.assessment.agreement.calibration import against_panel, anchoring, drift, severity_drift
from houvast.assessment.agreement.outcomes import Estimate, Reason
from houvast.assessment.agreement.ratings import UnusableRatings

FIGURES = st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), min_size=1, max_size=12)


@given(FIGURES, st.integers(-4, 4))
def test_is_off_by_what_it_is_off_by_and_not_by_where_the_scale_begins(
    pairs: list[tuple[int, int]], shift: int
) -> None:
    rater, panel = zip(*pairs, strict=True)
    found, moved = against_panel(rater, panel), against_panel([each + shift for each in rater], panel)
    assert found.bias.point is not None
    assert moved.bias.point == pytest.approx(found.bias.point + shift)
    if found.lower.point is not None and found.upper.point is not None and found.bias.low is not None:
        assert found.lower.point < found.bias.point < found.upper.point
        assert found.lower.low is not None
        assert found.lower.low < found.lower.point


def test_is_compared_where_both_gave_a_figure() -> None:
    found = against_panel([5, None, 7, 4], [4, 6, None, 6])
    assert (found.n, found.points) == (2, ((4.5, 1), (5, -2)))


@pytest.mark.parametrize(
    ("rater", "panel", "reason"),
    [
        ([], [], Reason.NO_PAIRS),
        ([5], [3], Reason.ONE_CASE),
        ([5, 6, 7], [4, 5, 6], Reason.NO_VARIATION),
    ],
)
def test_is_not_judged_by_too_little(rater: list[float], panel: list[float], reason: Reason) -> None:
    found = against_panel(rater, panel)
    assert (found.bias.reason, found.upper.reason, found.upper.point) == (reason, reason, None)
    assert found.bias.low is None


def test_may_have_moved_since_the_same_vignettes_before() -> None:
    before = [[0, 1, 2, None], [1, 1, "no_info", 2]]
    now = [[1, 1, 1, 2], [2, 1, 2, 2]]
    found = drift([0, 1, 2], before, now)
    assert (found.n, found.same, found.higher, found.lower, found.unpaired) == (6, 3, 2, 1, 2)
    assert found.shift.point == pytest.approx((1 + 0 - 1 + 0) / 4)
    assert found.shift.low is not None
    assert found.shift.n == 6


def test_moves_in_levels_and_not_in_what_they_are_numbered() -> None:
    one = drift([0, 1, 2], [[0, 2, 1]], [[1, 1, 1]]).shift
    other = drift([1, 5, 90], [[1, 90, 5]], [[5, 5, 5]]).shift
    assert one == other


def test_has_not_moved_where_nothing_did() -> None:
    found = drift([0, 1], [[0, 1, 1]], [[0, 1, 1]])
    assert (found.same, found.shift.point, found.shift.reason) == (3, 0, Reason.NO_VARIATION)
    assert drift([0, 1], [], []).shift.reason is Reason.NO_PAIRS
    assert drift([0, 1], [[None]], [[1]]).unpaired == 1


def test_is_not_compared_across_different_vignettes() -> None:
    with pytest.raises(UnusableRatings, match="same vignettes"):
        drift([0, 1], [[0, 1]], [[0, 1], [1, 1]])
    with pytest.raises(UnusableRatings, match="not one of the levels"):
        drift([0, 1], [[0]], [[3]])
    with pytest.raises(UnusableRatings, match="for each vignette"):
        against_panel([1], [])
    with pytest.raises(UnusableRatings, match="not a number"):
        against_panel([1, float("inf")], [1, 2])


def test_has_a_severity_that_moves_with_both_errors() -> None:
    found = severity_drift(Estimate(132, 0.2, 0.16), Estimate(66, 0.6, 0.23))
    assert (found.n, found.point, found.error) == (66, pytest.approx(0.4), pytest.approx(0.2802, abs=1e-4))
    silent = severity_drift(Estimate(132, 0.2, 0.16), Estimate(66, reason=Reason.ALL_AT_THE_EDGE))
    assert (silent.point, silent.reason) == (None, Reason.ALL_AT_THE_EDGE)


def test_is_drawn_by_a_first_impression_that_was_asked_for() -> None:
    found = anchoring([[1, 0, 1], [0, 1, 0], [1, 1, 0]], [[3, 2, 3], [2, 1, 2], [3, 2, 1]])
    assert found.n == 6
    assert found.point == pytest.approx((8 / 3 + 5 / 3 + 2) / 3 - (2 / 3 + 1 / 3 + 2 / 3) / 3)
    assert found.low is not None
    assert found.low > 0
    assert anchoring([[1]], [[2], [3]]).reason is Reason.ONE_RATER
    assert anchoring([[1], [1]], [[2], [2]]).reason is Reason.NO_VARIATION
