"""Change in one person, described …"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.guidance.values.change import (
    Better,
    Caveat,
    Measure,
    SeriesChange,
    Verdict,
    non_overlap,
    reliable_change,
    tau,
    tau_u,
)
from houvast.kernel.errors import Invalid

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference" / "agreement.json"
POINTS = st.lists(st.integers(0, 10), min_size=5, max_size=14)
Statistic = Callable[[Sequence[float | None], Sequence[float | None]], SeriesChange]
SEARCH = 2.0**-12
"""What two searches for the same end may differ: each stops within 2⁻¹³."""


@pytest.fixture(scope="module")
def published() -> dict[str, Any]:
    if not REFERENCE.exists():
        pytest.skip(f"the published values are not beside this checkout ({REFERENCE.name})")
    found: dict[str, Any] = json.loads(REFERENCE.read_text())
    return found


def figures(found: SeriesChange) -> list[float]:
    return [round(each, 6) for each in (found.value, found.error, found.low, found.high) if each is not None]


@pytest.mark.parametrize(("name", "statistic"), [("NAP", non_overlap), ("Tau", tau)])
def test_equals_the_published_series_to_six_decimals(
    published: dict[str, Any], name: str, statistic: Statistic
) -> None:
    case = published["single_case"]["parker_vannest_2009"]
    assert figures(statistic(case["A"], case["B"])) == case[name]


def test_equals_the_published_tau_u_which_exceeds_one(published: dict[str, Any]) -> None:
    case = published["single_case"]["parker_vannest_2009"]
    found = tau_u(case["A"], case["B"])
    assert figures(found) == [case["Tau_U"]]
    assert Caveat.CAN_EXCEED_ONE in found.caveats


def test_equals_the_published_reliable_change(published: dict[str, Any]) -> None:
    case = published["jacobson_truax_1991"]
    found = reliable_change(case["x1"], case["x2"], Measure(case["s1"], case["rxx"], "Their table 2"))
    ours = (found.error, found.difference_error, found.value)
    assert [round(each or 0, 6) for each in ours] == [case["SE"], case["S_diff"], case["RC"]]
    assert found.needed == pytest.approx(case["raw_threshold_1.96"], abs=1e-6)  # printed rounded upwards
    assert (found.verdict, found.n) == (Verdict.BETTER, 2)


@pytest.mark.parametrize(
    ("before", "after", "verdict"),
    [
        ([], [], Verdict.NO_POINTS),
        ([None, None], [None], Verdict.NO_POINTS),
        ([3], [5], Verdict.TOO_FEW_POINTS),
        ([3, 4, 3, 4, None], [5, 6, 5, 6, 7], Verdict.TOO_FEW_POINTS),
        ([4] * 5, [4] * 6, Verdict.ALL_EQUAL),
    ],
)
@pytest.mark.parametrize("statistic", [non_overlap, tau, tau_u])
def test_answers_in_a_word_where_a_figure_would_say_nothing(
    before: list[float | None], after: list[float | None], verdict: Verdict, statistic: Statistic
) -> None:
    found = statistic(before, after)
    assert (found.verdict, found.value, found.low, found.high) == (verdict, None, None, None)
    assert found.n_before == sum(each is not None for each in before)


def test_says_what_it_left_out_and_where_points_are_equal() -> None:
    found = non_overlap([1, 2, 3, 2, 1, None], [3, 4, 5, 4, 5])
    assert (found.verdict, found.n_before, found.n_after) == (Verdict.DESCRIBED, 5, 5)
    assert found.caveats == (Caveat.DESCRIPTION, Caveat.TIES, Caveat.MISSING_LEFT_OUT)
    assert found.value == (25 - 0.5) / 25


def test_gives_no_standard_error_where_no_pair_overlaps() -> None:
    found = non_overlap([1, 2, 3, 2, 1], [4, 5, 6, 5, 4])
    assert (found.value, found.error, found.high) == (1, None, 1)
    assert found.low is not None
    assert 0.5 < found.low < 0.9
    assert Caveat.AT_THE_EDGE in found.caveats


@given(POINTS, POINTS)
def test_stays_within_its_bounds_and_holds_the_value(before: list[int], after: list[int]) -> None:
    found = non_overlap(before, after)
    if found.value is not None and found.low is not None and found.high is not None:
        assert 0 <= found.low <= found.value <= found.high <= 1


@given(POINTS, POINTS)
def test_is_mirrored_when_lower_is_better(before: list[int], after: list[int]) -> None:
    higher, lower = tau(before, after), tau(before, after, Better.LOWER)
    if higher.value is not None and higher.low is not None and lower.high is not None:
        assert lower.value == pytest.approx(-higher.value)
        assert lower.high == pytest.approx(-higher.low, abs=2 * SEARCH)
        assert lower.error == pytest.approx(higher.error)


@given(POINTS, POINTS, st.integers(1, 9), st.integers(-50, 50), st.randoms(use_true_random=False))
def test_asks_only_which_is_larger_and_not_in_which_order(
    before: list[int], after: list[int], factor: int, shift: int, chance: Random
) -> None:
    moved = [[factor * each + shift for each in points] for points in (before, after)]
    for points in moved:
        chance.shuffle(points)
    assert figures(non_overlap(*moved)) == figures(non_overlap(before, after))


@given(st.integers(0, 60), st.integers(0, 60), st.floats(0.5, 20), st.floats(0, 0.99))
def test_is_the_same_in_both_directions(before: int, after: int, spread: float, reliability: float) -> None:
    measure = Measure(spread, reliability, "a paper")
    there, back = reliable_change(before, after, measure), reliable_change(after, before, measure)
    lower = reliable_change(before, after, Measure(spread, reliability, "a paper", Better.LOWER))
    assert there.value is not None
    assert back.value == lower.value == -there.value
    if abs(abs(after - before) - there.needed) > 1e-6:
        assert (there.verdict is Verdict.WITHIN_ERROR) == (abs(after - before) < there.needed)


def test_says_that_a_moment_is_missing() -> None:
    found = reliable_change(None, 12, Measure(7.5, 0.8, "a paper"))
    assert (found.verdict, found.value, found.n) == (Verdict.MISSING, None, 1)
    assert round(found.needed, 2) == 9.3


@pytest.mark.parametrize(
    "measure",
    [
        Measure(0, 0.8, "a paper"),
        Measure(7.5, 1, "a paper"),
        Measure(7.5, -0.1, "a paper"),
        Measure(float("nan"), 0.8, "a paper"),
        Measure(7.5, 0.8, " "),
    ],
)
def test_refuses_a_measure_of_unknown_exactness(measure: Measure) -> None:
    with pytest.raises(Invalid):
        reliable_change(10, 12, measure)


def test_refuses_what_cannot_be_counted_with() -> None:
    with pytest.raises(Invalid, match="not a number"):
        non_overlap([1, 2, 3, 4, float("inf")], [1, 2, 3, 4, 5])
