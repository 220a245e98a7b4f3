"""Dots on one ruler, and differences laid side by side …"""

import pytest

from houvast.web.drawings.differences import Differences
from houvast.web.drawings.placed import Placed, PlacedRow, wide_placed
from houvast.web.drawings.shapes import Mark


def placed(*dots: float) -> Placed:
    return Placed("Figures", (PlacedRow("A", dots, "so"),), 0, 10, ("0", "10"))


def test_stand_at_their_place_between_the_two_ends() -> None:
    marks = [shape.x for shape in wide_placed(placed(0, 5, 10)).shapes if isinstance(shape, Mark)]
    low, middle, high = marks
    assert middle == pytest.approx((low + high) / 2)


def test_stand_at_an_end_where_they_lie_beyond_it() -> None:
    assert placed().share(-4) == 0
    assert placed().share(14) == 1


def test_need_two_ends() -> None:
    with pytest.raises(ValueError, match="two ends"):
        Placed("Figures", (), 1, 1, ("0", "10"))


def test_reach_as_far_as_the_furthest_line_or_dot() -> None:
    given = Differences(((3.0, -4.2),), 0.5, (-2.0, 3.0), (0, 10))
    assert given.reach == 5
