"""Figures that leave the team …"""

from collections import defaultdict
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from houvast.kernel.counting import FEWEST_LEFT, STEP, Counted, Rounded, fewest_left, rounded

COUNTS = st.lists(st.integers(0, 60), min_size=2, max_size=6)


@st.composite
def counted(draw: st.DrawFn) -> Counted:
    """Two or three tables of the same things: the second and third divide the same total otherwise."""
    first = draw(COUNTS)
    total, tables = sum(first), {"first": first}
    for name in ("second", "third")[: draw(st.integers(1, 2))]:
        cuts = sorted(draw(st.lists(st.integers(0, total), min_size=2, max_size=5)))
        tables[name] = [b - a for a, b in zip([0, *cuts], [*cuts, total], strict=True)]
    return Counted(
        total, {name: {str(n): number for n, number in enumerate(row)} for name, row in tables.items()}
    )


def drawn(found: Counted, seed: int) -> Rounded:
    return rounded(found, Random(seed).randrange)  # noqa: S311 - a test, drawn again the same


@settings(max_examples=150, deadline=None)
@given(counted(), st.integers(0, 2**32))
def test_are_multiples_of_five_near_the_truth(found: Counted, seed: int) -> None:
    shown = drawn(found, seed)
    pairs = [(shown.total, found.total)]
    pairs += [
        (shown.tables[name][key], number) for name, row in found.tables.items() for key, number in row.items()
    ]
    assert all(seen % STEP == 0 and abs(seen - true) < STEP for seen, true in pairs)


@settings(max_examples=150, deadline=None)
@given(counted(), st.integers(0, 2**32))
def test_leave_at_least_three_values_possible_for_every_number(found: Counted, seed: int) -> None:
    """F24: subtracting what is shown from any sum that is shown gives no number away."""
    assert fewest_left(drawn(found, seed)) >= FEWEST_LEFT


@pytest.mark.parametrize(
    "shown",
    [
        Rounded(10, {"first": {"a": 5, "b": 5}, "second": {"c": 0, "d": 5, "e": 5}}),
        Rounded(5, {"first": {"a": 0, "b": 0, "c": 5}}),
        Rounded(0, {"first": {"a": 0, "b": 0}, "second": {"c": 0, "d": 0}}),
        Rounded(15, {"first": {"a": 0, "b": 5}}),
        Rounded(20, {"first": {"a": 5, "b": 5}}),
    ],
)
def test_are_judged_as_somebody_would_who_tries_every_possibility(shown: Rounded) -> None:
    """Everything that could have been rounded so, tried one by one: no shortcut of ours in between."""
    assert fewest_left(shown) == fewest_by_trying(shown)


def fewest_by_trying(shown: Rounded) -> int:
    def near(number: int) -> range:
        return range(max(0, number - STEP + 1), number + STEP)

    by_table = []
    for row in shown.tables.values():
        by_total = defaultdict(list)
        for values in product(*(near(number) for number in row.values())):
            by_total[sum(values)].append(values)
        by_table.append(by_total)
    totals = [total for total in near(shown.total) if all(total in found for found in by_table)]
    left = [len(totals)]
    for found in by_table:
        possible = [values for total in totals for values in found[total]]
        left += [len(set(column)) for column in zip(*possible, strict=True)]
    return min(left)


def test_would_give_a_number_away_without_drawing_again() -> None:
    """Nine four times, all rounded down, beside a total rounded up: each of them can only be nine."""
    shown = Rounded(40, {"first": {"a": 5, "b": 5, "c": 5, "d": 5}})
    assert fewest_left(shown) == fewest_by_trying(shown) == 1


def test_keep_their_mean() -> None:
    """Rounded by chance, many small desks together are counted right."""
    found = Counted(7, {"first": {"a": 2, "b": 4, "c": 1}})
    shown = [drawn(found, seed) for seed in range(3000)]
    assert 6.6 < sum(one.total for one in shown) / 3000 < 7.4
    assert 1.7 < sum(one.tables["first"]["a"] for one in shown) / 3000 < 2.3


def test_are_refused_when_their_tables_do_not_count_the_same() -> None:
    with pytest.raises(ValueError, match="same things"):
        Counted(3, {"first": {"a": 1, "b": 1}})
