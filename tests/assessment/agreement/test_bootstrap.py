"""Drawing the cases again …"""

from collections import Counter
from collections.abc import Sequence
from itertools import product
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from houvast.assessment.agreement.bootstrap import bootstrap
from houvast.assessment.agreement.coefficients import (
    AC1,
    AC2,
    ALPHA_ORDINAL,
    Coefficient,
    Kind,
    agreement,
    values,
)
from houvast.assessment.agreement.distances import Distance
from houvast.assessment.agreement.draws import drawn, joined
from houvast.assessment.agreement.influences import errors
from houvast.assessment.agreement.outcomes import Reason
from houvast.assessment.agreement.ratings import Counts, Ratings, UnusableRatings
from houvast.assessment.agreement.sums import Patterns, patterns_of, sums_of

LEVELS = (0, 1, 2)
SMALL = [[(0, 0), (0, 1), (2, 2), (1, 2)], [(1, 1), (2, 2), (0, 0), (0, 2)]]
"""Two items of the same four cases: 256 ways of drawing them."""

WITH_TWINS = [[(0, 1), (0, 1), (1, 0), (2, 2)], [(1, 1), (1, 1), (1, 1), (0, 2)]]

ROWS = st.lists(
    st.lists(st.sampled_from([None, "no_info", *LEVELS]), min_size=3, max_size=3), min_size=3, max_size=15
)
EVERY = [
    Coefficient(kind, distance)
    for kind, distance in product(Kind, Distance)
    if not (distance is Distance.ORDINAL and kind is not Kind.ALPHA)
]


Rows = Sequence[Sequence[int | str | None]]


def items(*rows: Rows) -> list[Ratings]:
    return [Ratings.of(LEVELS, each) for each in rows]


def some_cases(cases: int, seed: int = 3) -> list[list[int]]:
    chance = Random(seed)  # noqa: S311 - the same cases every time
    rows = []
    for _case in range(cases):
        level = chance.choices(LEVELS, (6, 3, 2))[0]
        rows.append([level if chance.random() < 0.7 else chance.choice(LEVELS) for _ in range(3)])
    return rows


def every_way(rows: list[list[tuple[int, int]]]) -> Counter[tuple[float, ...]]:
    """What every one of the equally likely ways of drawing gives: alpha of both items, and of the whole."""
    found: Counter[tuple[float, ...]] = Counter()
    for way in product(range(len(rows[0])), repeat=len(rows[0])):
        again = [[item[case] for case in way] for item in rows]
        both = [*again[0], *again[1]]
        figures = [agreement(item, ALPHA_ORDINAL).point for item in items(*again, both)]
        found[tuple(-9.0 if each is None else round(each, 9) for each in figures)] += 1
    return found


@pytest.mark.parametrize(("rows", "patterns"), [(SMALL, 4), (WITH_TWINS, 2)])
def test_gives_every_result_as_often_as_it_comes_up(rows: list[list[tuple[int, int]]], patterns: int) -> None:
    """Against all 256 ways of drawing four cases, all different or three of them alike."""
    expected, draws = every_way(rows), 20_000
    joint = joined(items(*rows))
    assert len(joint.times) == patterns
    found: Counter[tuple[float, ...]] = Counter()
    for batch in drawn(joint, draws, seed=11):
        sums = [sums_of(item, times) for item, times in zip(joint.items, batch.items, strict=True)]
        columns = [values(ALPHA_ORDINAL, LEVELS, each) for each in (*sums, sums[0] + sums[1])]
        for row in zip(*columns, strict=True):
            found[tuple(-9.0 if np.isnan(each) else round(float(each), 9) for each in row)] += 1
    assert found.keys() == expected.keys()
    share = {row: times / 256 for row, times in expected.items()}
    apart = sum((found[row] - draws * share[row]) ** 2 / (draws * share[row]) for row in share)
    assert apart < len(share) + 4 * (2 * len(share)) ** 0.5  # chi-squared, four deviations


def test_draws_the_same_from_few_patterns_as_from_many_cases() -> None:
    """Two ways of drawing, the quicker being taken: by patterns, and case by case."""
    rows = [(0, 0)] * 300 + [(1, 1)] * 100 + [(0, 1)] * 100
    joint = joined(items(rows))
    assert len(joint.times) * 7 < joint.cases
    by_pattern = np.concatenate([batch.items[0] for batch in drawn(joint, 4_000, seed=5)])
    apart = joined(items(rows[::25]))
    assert len(apart.times) * 7 > apart.cases
    by_case = np.concatenate([batch.items[0] for batch in drawn(apart, 4_000, seed=5)])
    for found, source in ((by_pattern, joint), (by_case, apart)):
        assert (found.sum(axis=1) == source.cases).all()
        share = source.items[0].times / source.cases
        assert found.mean(axis=0) == pytest.approx(source.cases * share, rel=0.02)
        assert found.var(axis=0) == pytest.approx(source.cases * share * (1 - share), rel=0.08)


def test_moves_all_items_of_a_case_together() -> None:
    rows = some_cases(60)
    joint = joined(items(rows, rows, [row[::-1] for row in rows]))
    for batch in drawn(joint, 50, seed=1):
        first, second, mirrored = batch.items
        assert (first == second).all()
        assert (first == mirrored).all()  # the same counts


@settings(deadline=None, max_examples=25)
@given(ROWS, st.randoms(use_true_random=False))
def test_does_not_depend_on_the_order_of_cases_or_raters(rows: list[list[Any]], chance: Random) -> None:
    order = [0, 1, 2]
    chance.shuffle(order)
    shuffled = [[row[place] for place in order] for row in rows]
    chance.shuffle(shuffled)
    one, other = (bootstrap(items(each), seed=2, draws=60) for each in (rows, shuffled))
    assert one == other


def test_gives_the_same_interval_for_the_same_seed_and_nearly_for_another() -> None:
    rows = some_cases(80)
    one, again, other = (bootstrap(items(rows), seed=seed, draws=4_000).items[0] for seed in (1, 1, 2))
    assert one == again
    for found, elsewhere in zip(one, other, strict=True):
        assert found != elsewhere
        assert found.estimate.low == pytest.approx(elsewhere.estimate.low, abs=0.02)
        assert found.estimate.high == pytest.approx(elsewhere.estimate.high, abs=0.02)


@settings(deadline=None, max_examples=40)
@given(ROWS)
def test_holds_the_point_or_says_why_there_is_no_interval(rows: list[list[Any]]) -> None:
    found = bootstrap(items(rows), seed=2, draws=80)
    for each in (*found.items[0], *found.whole):
        estimate = each.estimate
        assert 0 <= each.degenerate <= each.draws == 80
        if estimate.low is None or estimate.high is None:
            assert estimate.reason is not None
        else:
            assert estimate.point is not None
            assert estimate.low <= estimate.point <= estimate.high


def test_has_the_point_that_is_counted_without_drawing() -> None:
    rows = [*some_cases(70), [0, None, None], [None, None, None], [1, 2, "no_info"]]
    found = bootstrap(items(rows), seed=4, draws=500, coefficients=[ALPHA_ORDINAL, AC2, AC1])
    for each, coefficient in zip(found.items[0], found.coefficients, strict=True):
        assert each.estimate.point == pytest.approx(agreement(items(rows)[0], coefficient).point)
        assert each.estimate.n == 71


def test_of_the_whole_counts_every_item_of_every_case() -> None:
    first, second = some_cases(60), some_cases(60, seed=9)
    found = bootstrap(items(first, second), seed=4, draws=500)
    both = items([*first, *second])[0]
    for each, coefficient in zip(found.whole, found.coefficients, strict=True):
        assert each.estimate.point == pytest.approx(agreement(both, coefficient).point)
        assert each.estimate.n == 60  # cases, not items times cases


def test_counts_silent_items_for_the_whole_and_tells_nothing_of_them_by_themselves() -> None:
    every = items(some_cases(60), some_cases(60, seed=4), some_cases(60, seed=5))
    told, silent = (bootstrap(every, seed=6, draws=200, silent=places) for places in ((), (0, 2)))
    assert silent.whole == told.whole
    assert silent.items[1] == told.items[1]
    for place in (0, 2):
        assert [figure.estimate.point for figure in silent.items[place]] == [None, None]


def test_has_an_error_like_the_published_one() -> None:
    rows = some_cases(150)
    found = bootstrap(items(rows), seed=4, draws=6_000, coefficients=[AC2, Coefficient(Kind.ALPHA)])
    for each, coefficient in zip(found.items[0], found.coefficients, strict=True):
        assert each.estimate.error == pytest.approx(agreement(items(rows)[0], coefficient).error, rel=0.06)


@pytest.mark.parametrize("coefficient", EVERY, ids=lambda each: f"{each.kind}-{each.distance}")
def test_knows_in_each_draw_how_much_one_case_more_would_move_it(coefficient: Coefficient) -> None:
    """Against a little of each pattern more, counted again."""
    patterns = patterns_of(items([*some_cases(40), [0, None, None], [0, 1, None], [2, 1, None]])[0])
    patterns = Patterns((1, 2, 4), patterns.counts, patterns.times)
    found = errors(coefficient, patterns, sums_of(patterns), patterns.times[None, :])[0]
    little = 1e-5
    more = np.concatenate([patterns.times + little * np.eye(len(patterns.times)), patterns.times[None, :]])
    counted = values(coefficient, patterns.levels, sums_of(patterns, more))
    moves = (counted[:-1] - counted[-1]) / little
    times = patterns.times * (patterns.rated >= (2 if coefficient.kind is Kind.ALPHA else 1))
    moves = moves - times @ moves / times.sum()
    spread = float(np.sqrt(times @ moves**2 * times.sum() / (times.sum() - 1)))
    assert found == pytest.approx(spread, rel=1e-3)


def test_counts_draws_that_say_nothing_and_stays_silent_with_too_many() -> None:
    rare = [[0, 0, 0]] * 58 + [[1, 0, 0]] * 2
    found = bootstrap(items(rare), seed=1, draws=2_000).items[0][0]
    assert found.estimate.reason is Reason.DEGENERATE_DRAWS
    assert found.degenerate / found.draws == pytest.approx((58 / 60) ** 60, abs=0.03)
    assert found.estimate.point is not None
    assert found.estimate.low is None


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([], Reason.NO_PAIRS),
        ([[0, None, None]] * 3, Reason.NO_PAIRS),
        ([[0, 1, 1]], Reason.ONE_CASE),
        ([[1, 1, 1]] * 9, Reason.NO_VARIATION),
        ([[1, 1, 1], [0, 0, 0]] * 9, Reason.NO_DISAGREEMENT),
    ],
)
def test_answers_with_a_reason_where_there_is_nothing_to_draw(rows: list[Any], reason: Reason) -> None:
    found = bootstrap(items(rows), seed=1, draws=20)
    assert found.items[0][0].estimate.reason is reason
    assert found.whole[0].estimate.reason is reason


def test_has_no_whole_of_items_with_different_levels() -> None:
    first, second = Ratings.of([0, 1], [(0, 1)] * 5), Ratings.of([0, 1, 2], [(0, 2)] * 5)
    found = bootstrap([first, second], seed=1, draws=20)
    assert {each.estimate.reason for each in found.whole} == {Reason.DIFFERENT_LEVELS}


def test_refuses_items_of_different_cases_and_a_single_draw() -> None:
    with pytest.raises(UnusableRatings, match="same cases"):
        bootstrap(items([(0, 1)], [(0, 1), (1, 1)]), seed=1)
    with pytest.raises(UnusableRatings, match="one item or more"):
        bootstrap([], seed=1)
    with pytest.raises(UnusableRatings, match="at least twice"):
        bootstrap([Counts.of([0, 1], [(1, 1)])], seed=1, draws=1)
