"""The intervals that are printed …"""

import pytest

from assessment.simulations import simulation
from houvast.assessment.agreement.outcomes import Estimate

ROUNDS = 80


@pytest.mark.parametrize(("absent", "cases"), [(0.5, 50), (0.9, 150)])
def test_hold_what_they_promise_on_one_item(absent: float, cases: int) -> None:
    """Where a factor is absent in nine of ten, percentiles of the draws would hold 87 to 93 in a hundred."""
    run = simulation()
    lines = list(run.items(run.World(absent, 3, 0.5), cases, ROUNDS, seed=8))
    assert [line.kind for line in lines] == ["alpha", "AC2", "pairs"]
    for line in lines:
        assert line.printed > ROUNDS / 2, line
        assert line.share > 0.95 - 3 * (0.95 * 0.05 / line.printed) ** 0.5, line
        assert line.too_good <= 0.1 * line.printed, line


def test_hold_what_they_promise_on_the_whole_instrument() -> None:
    run = simulation()
    worlds = [run.World(absent, 3, 0.5) for absent in (0.5, 0.7, 0.8, 0.9)]
    for line in run.whole(worlds, 20, ROUNDS // 2, seed=8):
        assert line.printed > ROUNDS / 4, line
        assert line.share > 0.95 - 3 * (0.95 * 0.05 / line.printed) ** 0.5, line


def test_hold_what_they_promise_on_overall_figures_and_severity() -> None:
    run = simulation()
    for line in (*run.overall(6, 8, 300, seed=8), *run.severity(3, 8, seed=8)):
        assert line.share > 0.95 - 3 * (0.95 * 0.05 / line.printed) ** 0.5, line


def test_are_not_printed_where_nothing_can_be_promised() -> None:
    run = simulation()
    lines = list(run.items(run.World(0.9, 3, 0.5), 20, 10, seed=8))
    assert [line.printed for line in lines] == [0, 0, 10]


def test_would_be_caught_holding_too_little() -> None:
    run = simulation()
    assert run.Line("alpha", "somewhere", 400, 400, 330).fails
    assert not run.Line("alpha", "somewhere", 400, 400, 352).fails
    assert not run.Line("alpha", "rarely", 400, 20, 10).fails
    assert run.Line("alpha", "rarely", 400, 190, 90).fails
    assert run.summarised([run.Line("alpha", "somewhere", 4_000, 4_000, 3_600)])
    assert not run.holds(Estimate(9, 0.5, 0.1, 0.4, 0.6), 0.7)
    assert run.says_too_much(Estimate(9_000, 0.7, 0.01), 0.5)
