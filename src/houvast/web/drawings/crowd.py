"""A crowd of marks, of which a few are of another kind: how many wrong for one right, to be seen at once."""

from dataclasses import dataclass

from houvast.web.drawings.shapes import PHONE, Drawing, Fill, Kind, Mark, Shape

WIDE = 640.0
STEP, SIZE, EDGE = 22.0, 6.5, 14.0


@dataclass(frozen=True)
class Crowd:
    """So many full marks, and so many hollow ones after them."""

    full: int
    hollow: int


def wide_crowd(crowd: Crowd) -> Drawing:
    """Returns the crowd in rows; 640 units wide."""
    return _rows(crowd, WIDE)


def narrow_crowd(crowd: Crowd) -> Drawing:
    """Returns the crowd in rows; for a telephone."""
    return _rows(crowd, PHONE)


def _rows(crowd: Crowd, width: float) -> Drawing:
    across = int((width - 2 * EDGE) // STEP) + 1
    marks = tuple(
        _mark(EDGE + STEP * (place % across), EDGE + STEP * (place // across), is_full=place < crowd.full)
        for place in range(crowd.full + crowd.hollow)
    )
    rows = -(-len(marks) // across)
    return Drawing(width, 2 * EDGE + STEP * max(0, rows - 1), marks)


def _mark(x: float, y: float, *, is_full: bool) -> Mark:
    if is_full:
        return Mark(x, y, SIZE, Shape.DIAMOND, Kind.OWN, Fill.FULL)
    return Mark(x, y, SIZE - 1.5, Shape.CIRCLE, Kind.OTHER, Fill.HOLLOW)
