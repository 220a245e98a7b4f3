"""Goal attainment …"""

import inspect
import json
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.guidance.values import attainment
from houvast.guidance.values.attainment import (
    AttainmentCaveat,
    GoalsOfOne,
    Level,
    Move,
    ReachedGoal,
    course_of,
    service_attainment,
)
from houvast.kernel.errors import Invalid

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference" / "agreement.json"
GOALS = st.lists(
    st.builds(ReachedGoal, st.sampled_from(Level), st.floats(0.1, 10)), min_size=1, max_size=4
).map(tuple)
MANY = st.lists(GOALS, min_size=20, max_size=24)


def service(every: list[tuple[ReachedGoal, ...]]) -> list[GoalsOfOne]:
    """Each set of goals as a trajectory of its own."""
    return [GoalsOfOne(UUID(int=number), goals) for number, goals in enumerate(every)]


def test_equals_the_published_values_to_six_decimals() -> None:
    if not REFERENCE.exists():
        pytest.skip(f"the published values are not beside this checkout ({REFERENCE.name})")
    for case in json.loads(REFERENCE.read_text())["gas_T_rho_0.3"]:
        goals = tuple(ReachedGoal(Level(x), w) for x, w in zip(case["x"], case["w"], strict=True))
        found = service_attainment(service([goals] * 20))
        assert (round(found.mean, 6), found.n) == (case["T"], 20)
        assert found.low == pytest.approx(found.high)


def test_gives_no_figure_for_fewer_than_twenty_trajectories() -> None:
    """Nobody's goals become a number: nineteen are refused, and so is one person twenty times."""
    goals = (ReachedGoal(Level.MORE),)
    with pytest.raises(Invalid, match=r"not of a person: it needs at least 20 .* there are 19"):
        service_attainment(service([goals] * 19))
    with pytest.raises(Invalid, match="counts once"):
        service_attainment([GoalsOfOne(UUID(int=7), goals)] * 20)
    with pytest.raises(Invalid):
        service_attainment([])


def test_has_no_other_way_to_a_number() -> None:
    """Of what the module offers, only the figure of a service holds a number with a comma."""
    offered = [
        (name, field)
        for name, kind in vars(attainment).items()
        if inspect.isclass(kind) and kind.__module__ == attainment.__name__
        for field, type_ in getattr(kind, "__annotations__", {}).items()
        if type_ is float
    ]
    assert {name for name, _field in offered} == {"ReachedGoal", "ServiceAttainment"}
    assert {field for name, field in offered if name == "ReachedGoal"} == {"weight"}
    functions = {name for name, kind in vars(attainment).items() if inspect.isfunction(kind)}
    public = {name for name in functions if not name.startswith("_")}
    assert public - {"message", "sqrt", "isfinite", "dataclass"} == {"course_of", "service_attainment"}


def test_leaves_out_goals_edited_after_the_start_and_says_so() -> None:
    kept, edited = ReachedGoal(Level.AS_HOPED), ReachedGoal(Level.MUCH_MORE, edited=True)
    found = service_attainment(service([(kept, edited)] * 20 + [(edited,), ()]))
    assert (found.mean, found.n, found.goals) == (50, 20, 20)
    assert AttainmentCaveat.EDITED_LEFT_OUT in found.caveats
    assert AttainmentCaveat.WITHOUT_GOALS_LEFT_OUT in found.caveats
    with pytest.raises(Invalid):
        service_attainment(service([(kept,)] * 19 + [(edited,)]))


@pytest.mark.parametrize("weight", [0, -1, float("nan"), float("inf")])
def test_refuses_a_weight_that_is_none(weight: float) -> None:
    with pytest.raises(Invalid, match="more than zero"):
        service_attainment(service([(ReachedGoal(Level.MORE, weight),)] * 20))


@given(MANY)
def test_lies_as_far_above_fifty_as_the_opposite_lies_below(every: list[tuple[ReachedGoal, ...]]) -> None:
    opposite = [tuple(ReachedGoal(Level(-goal.level), goal.weight) for goal in goals) for goals in every]
    there, back = service_attainment(service(every)), service_attainment(service(opposite))
    assert there.mean - 50 == pytest.approx(50 - back.mean, abs=1e-9)
    assert there.low <= there.mean <= there.high
    assert 50 - 20 / 0.3**0.5 <= there.mean <= 50 + 20 / 0.3**0.5


@given(MANY, st.floats(0.01, 100))
def test_does_not_depend_on_the_unit_of_the_weights_nor_on_the_order(
    every: list[tuple[ReachedGoal, ...]], factor: float
) -> None:
    scaled = [tuple(ReachedGoal(goal.level, factor * goal.weight) for goal in goals[::-1]) for goals in every]
    one, other = service_attainment(service(every)), service_attainment(service(scaled[::-1]))
    assert (one.mean, one.low) == (pytest.approx(other.mean), pytest.approx(other.low))


def test_takes_the_interval_of_few_trajectories_from_students_t() -> None:
    """Twenty values with mean 50 and spread 10: 2.093 (19 degrees of freedom) over the root of twenty."""
    every = [(ReachedGoal(level),) for level in (Level.MORE, Level.LESS) * 10]
    found = service_attainment(service(every))
    spread = (20 / 19 * 100) ** 0.5
    assert found.high - found.mean == pytest.approx(2.0930 * spread / 20**0.5, abs=2e-3)


@pytest.mark.parametrize(
    ("levels", "move", "n"),
    [
        ([], Move.NOT_LOOKED_AT, 0),
        ([None, None], Move.NOT_LOOKED_AT, 0),
        ([None, Level.LESS], Move.ONE_MOMENT, 1),
        ([Level.LESS, None, Level.LESS], Move.SAME, 2),
        ([Level.MUCH_LESS, Level.LESS, Level.MORE], Move.UP, 3),
        ([Level.MORE, Level.LESS], Move.DOWN, 2),
    ],
)
def test_tells_a_person_in_levels_and_words(levels: list[Level | None], move: Move, n: int) -> None:
    found = course_of(levels)
    assert (found.move, found.n) == (move, n)
    known = [level for level in levels if level is not None]
    assert (found.first, found.last) == ((known[0], known[-1]) if known else (None, None))
