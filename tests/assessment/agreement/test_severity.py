"""A rater's severity …"""

from collections.abc import Callable, Iterator
from itertools import product
from random import Random

import numpy as np
import pytest

from assessment.simulations import simulation
from houvast.assessment.agreement.answers import Severities
from houvast.assessment.agreement.outcomes import Reason
from houvast.assessment.agreement.ratings import Seen, UnusableRatings
from houvast.assessment.agreement.severity import rater_severity

LEVELS = (0, 1, 2)
RATERS, ITEMS = 10, 22


def some_panel(vignettes: int, seed: int = 4, raters: int = RATERS) -> tuple[list[float], list[Seen]]:
    severe, seen = simulation().panel(np.random.default_rng(seed), raters, ITEMS, vignettes)
    return list(severe), seen


def points(found: Severities) -> list[float]:
    return [each.point for _name, each in found.raters if each.point is not None]


def crossed(raters: str, cases: str, items: str, level: Callable[[str, str, str], int]) -> Iterator[Seen]:
    for rater, case, item in product(raters, cases, items):
        yield Seen(rater, case, item, level(rater, case, item))


@pytest.mark.parametrize(("vignettes", "error"), [(3, 0.23), (6, 0.16), (12, 0.11)])
def test_is_known_as_exactly_as_vignettes_allow(vignettes: int, error: float) -> None:
    """Ten raters, twenty-two items: the errors of instruments.md, section 3."""
    found = rater_severity(some_panel(vignettes)[1], LEVELS)
    errors = [each.error for _name, each in found.raters]
    assert np.mean(errors) == pytest.approx(error, abs=0.02)
    assert {each.n for _name, each in found.raters} == {vignettes * ITEMS}


def test_is_found_again_within_its_error() -> None:
    apart, errors = [], []
    for seed in range(5):
        severe, seen = some_panel(3, seed)
        for truth, (_name, each) in zip(severe, rater_severity(seen, LEVELS).raters, strict=True):
            assert each.point is not None
            assert each.error is not None
            apart.append((each.point - truth) / each.error)
            errors.append(each.error)
    assert len(apart) == 50
    assert np.std(apart) == pytest.approx(1, abs=0.25)
    assert abs(np.mean(apart)) < 0.05


def test_sums_to_nothing_over_raters_and_over_items() -> None:
    found = rater_severity(some_panel(3)[1], LEVELS)
    assert sum(points(found)) == pytest.approx(0, abs=1e-9)
    assert sum(each.point or 0 for _name, each in found.items) == pytest.approx(0, abs=1e-9)
    assert sum(found.steps) == pytest.approx(0, abs=1e-9)


def test_does_not_depend_on_the_order_of_ratings() -> None:
    seen = some_panel(3)[1]
    shuffled = list(seen)
    Random(1).shuffle(shuffled)  # noqa: S311 - any order will do
    one, other = rater_severity(seen, LEVELS), rater_severity(shuffled, LEVELS)
    assert points(one) == pytest.approx(points(other), abs=1e-7)


def test_makes_what_is_expected_of_a_rater_add_up_to_what_was_given() -> None:
    """At the top of the likelihood every rater's residuals cancel."""
    seen = some_panel(3)[1]
    found = rater_severity(seen, LEVELS)
    for rater, _each in found.raters:
        own = found.residuals_of(rater)
        assert sum(each.higher * each.n for each in own) == pytest.approx(0, abs=1e-6)
        assert abs(own[0].unusual) >= abs(own[-1].unusual)
        assert sum(each.n for each in own) == found.of(rater).n


def test_shows_a_rater_who_reads_one_item_otherwise() -> None:
    seen = [
        Seen(
            each.rater,
            each.case,
            each.item,
            2 - each.level if each.rater == "r03" and each.item == "i05" else each.level,
        )
        for each in some_panel(12)[1]
    ]
    own = rater_severity(seen, LEVELS).residuals_of("r03")
    assert own[0].item == "i05"
    assert abs(own[0].unusual) > 3


def test_needs_cases_that_tie_raters_together() -> None:
    """Two pairs with the same items and no case in common: who is severe, and whose cases are mild?"""
    chance = Random(2)  # noqa: S311 - any ratings will do
    seen = [
        *crossed("ab", "12", "xyz", lambda *_: chance.choice(LEVELS)),
        *crossed("cd", "34", "xyz", lambda *_: chance.choice(LEVELS)),
    ]
    found = rater_severity(seen, LEVELS)
    assert found.reason is Reason.NOT_CONNECTED
    assert found.groups == (("a", "b"), ("c", "d"))
    assert {each.point for _name, each in found.raters} == {None}
    one_case_more = [*seen, *crossed("ac", "5", "xyz", lambda *_: chance.choice(LEVELS))]
    assert rater_severity(one_case_more, LEVELS).groups == (("a", "b", "c", "d"),)


def test_is_not_told_from_the_only_case_that_a_rater_saw_alone() -> None:
    chance = Random(3)  # noqa: S311 - any ratings will do
    seen = [
        *crossed("ab", "12", "xyz", lambda *_: chance.choice(LEVELS)),
        *crossed("c", "3", "xyz", lambda *_: chance.choice(LEVELS)),
    ]
    found = rater_severity(seen, LEVELS)
    assert (found.reason, found.groups) == (Reason.NOT_CONNECTED, (("a", "b"), ("c",)))


def test_has_no_place_for_a_rater_who_was_always_at_one_end() -> None:
    seen = [*some_panel(3, raters=4)[1], *crossed("z", "0", "0", lambda *_: 0)]
    seen = [each for each in seen if each.rater != "z"]
    always = [Seen("z", each.case, each.item, 0) for each in seen if each.rater == "r00"]
    found = rater_severity([*seen, *always], LEVELS)
    assert (found.of("z").point, found.of("z").reason) == (None, Reason.ALL_AT_THE_EDGE)
    assert found.of("z").n == len(always)
    assert points(found) == pytest.approx(points(rater_severity(seen, LEVELS)))


def test_leaves_out_what_everybody_rated_alike_and_names_it() -> None:
    seen = some_panel(3, raters=4)[1]
    absent = [Seen(f"r0{rater}", f"c0{case}", "never", 0) for rater in range(4) for case in range(3)]
    found = rater_severity([*seen, *absent], LEVELS)
    assert "never" in found.left_out
    assert points(found) == pytest.approx(points(rater_severity(seen, LEVELS)))


def test_steps_over_a_level_that_nobody_used() -> None:
    seen = some_panel(3, raters=4)[1]
    wider = [Seen(each.rater, each.case, each.item, {0: 0, 1: 1, 2: 3}[int(each.level)]) for each in seen]
    assert points(rater_severity(wider, (0, 1, 2, 3))) == points(rater_severity(seen, LEVELS))


@pytest.mark.parametrize(
    ("seen", "reason"),
    [
        ([], Reason.NO_CASES),
        (list(crossed("ab", "12", "xy", lambda *_: 1)), Reason.NO_VARIATION),
        (
            list(crossed("a", "12", "xy", lambda _r, case, item: (case == "1") + (item == "x"))),
            Reason.ONE_RATER,
        ),
    ],
)
def test_says_what_is_too_little(seen: list[Seen], reason: Reason) -> None:
    found = rater_severity(seen, LEVELS)
    assert found.reason is reason
    assert {each.point for _name, each in found.raters} <= {None}


def test_refuses_a_level_that_is_not_declared_and_a_second_look() -> None:
    with pytest.raises(UnusableRatings, match="not one of the levels"):
        rater_severity([Seen("a", "1", "x", 7)], LEVELS)
    with pytest.raises(UnusableRatings, match="belongs to drift"):
        rater_severity([Seen("a", "1", "x", 1), Seen("a", "1", "x", 2)], LEVELS)
