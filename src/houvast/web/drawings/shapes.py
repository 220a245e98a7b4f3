"""What a drawing is made of, before it is SVG: small frozen shapes that know how much room they take.

Geometry is worked out here and in the modules of each drawing; ``svg.py`` only writes it down.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import cos, pi, sin
from typing import TypeAlias

from houvast.web.drawings.lettering import width_of

ASCENT, DESCENT = 0.95, 0.3
"""How far letters reach above and below their line, as shares of their size."""

BOLD = 1.13
"""How much wider strong words are."""

PHONE = 320.0
"""The width of every drawing for a telephone: there a unit is about a pixel, and words keep their size."""


class Kind(StrEnum):
    """What a shape is for; the style sheet gives each its colour, in the light, in the dark and on paper."""

    GROUND = "ground"
    GRID = "grid"
    EDGE = "edge"
    LEADER = "leader"
    OWN = "own"
    OTHER = "other"
    BAND = "band"
    COUNT = "count"
    TEXT = "text"
    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"


class Pattern(StrEnum):
    """How a line is drawn, so that nobody needs the colour to tell two apart."""

    SOLID = ""
    DASHED = "7 4"
    DOTTED = "1 5"
    DASH_DOT = "8 4 1 4"


class Shape(StrEnum):
    """What a mark looks like."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"


class Fill(StrEnum):
    """Whether a mark is full or only its outline."""

    FULL = "full"
    HOLLOW = "hollow"


class Anchor(StrEnum):
    """Which part of the words stands at their point; left is "start" in every language."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


PATTERNS = (Pattern.SOLID, Pattern.DASHED, Pattern.DOTTED, Pattern.DASH_DOT)
SHAPES = (Shape.CIRCLE, Shape.SQUARE, Shape.TRIANGLE, Shape.DIAMOND)

Point: TypeAlias = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """The room something takes."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        """Whether the two share any room."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


@dataclass(frozen=True)
class Line:
    """A straight line through points, or a smooth one that never leaves the room between them."""

    points: tuple[Point, ...]
    kind: Kind
    pattern: Pattern = Pattern.SOLID

    @property
    def box(self) -> Box:
        """The room it takes, without the thickness of the line."""
        return _around(self.points)


@dataclass(frozen=True)
class Curve(Line):
    """A line that leaves and reaches each of its points level with the time it stands for."""

    upright: float = 0
    """0 when time runs to the right, 1 when it runs down."""


@dataclass(frozen=True)
class Arc:
    """Part of a ring: centre, radius, and two angles in radians, clockwise from the right."""

    x: float
    y: float
    radius: float
    start: float
    end: float
    kind: Kind
    pattern: Pattern = Pattern.SOLID

    def at(self, share: float) -> Point:
        """The point at this share of the way."""
        return around(self.x, self.y, self.radius, self.start + share * (self.end - self.start))

    @property
    def box(self) -> Box:
        """The room it takes, from points close enough together."""
        return _around(tuple(self.at(step / 16) for step in range(17)))


@dataclass(frozen=True)
class Ring:
    """A whole ring, or a disc where the style sheet fills it."""

    x: float
    y: float
    radius: float
    kind: Kind

    @property
    def box(self) -> Box:
        """The room it takes."""
        return Box(self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius)


@dataclass(frozen=True)
class Bar:
    """A rectangle with rounded corners."""

    x: float
    y: float
    width: float
    height: float
    kind: Kind

    @property
    def box(self) -> Box:
        """The room it takes."""
        return Box(self.x, self.y, self.x + self.width, self.y + self.height)


@dataclass(frozen=True)
class Mark:
    """A small sign at a point."""

    x: float
    y: float
    size: float
    shape: Shape
    kind: Kind
    fill: Fill = Fill.FULL

    @property
    def box(self) -> Box:
        """The room it takes."""
        return Box(self.x - self.size, self.y - self.size, self.x + self.size, self.y + self.size)


@dataclass(frozen=True)
class Words:
    """One line of text; ``y`` is the line the letters stand on."""

    x: float
    y: float
    text: str
    size: float
    kind: Kind = Kind.TEXT
    anchor: Anchor = Anchor.START

    @property
    def box(self) -> Box:
        """The room it takes at most."""
        width = width_of(self.text, self.size * (BOLD if self.kind is Kind.STRONG else 1))
        left = self.x - {Anchor.START: 0, Anchor.MIDDLE: width / 2, Anchor.END: width}[self.anchor]
        return Box(left, self.y - ASCENT * self.size, left + width, self.y + DESCENT * self.size)


AnyShape: TypeAlias = Line | Arc | Ring | Bar | Mark | Words


@dataclass(frozen=True)
class Drawing:
    """A whole drawing: its size in units, and its shapes from back to front."""

    width: float
    height: float
    shapes: tuple[AnyShape, ...]

    @property
    def words(self) -> tuple[Words, ...]:
        """Everything one can read in it."""
        return tuple(each for each in self.shapes if isinstance(each, Words))


def around(x: float, y: float, radius: float, angle: float) -> Point:
    """Returns the point at an angle (radians, clockwise from the right) around a centre."""
    return x + radius * cos(angle), y + radius * sin(angle)


def from_top(share: float) -> float:
    """Returns the angle at this share of a whole turn, clockwise from the top."""
    return 2 * pi * share - pi / 2


def lines_of(
    place: Point, lines: tuple[str, ...], size: float, anchor: Anchor = Anchor.START, kind: Kind = Kind.TEXT
) -> tuple[Words, ...]:
    """Returns lines of text below one another, the first standing at this place."""
    step = line_height(size)
    return tuple(
        Words(place[0], place[1] + n * step, text, size, kind, anchor) for n, text in enumerate(lines)
    )


def line_height(size: float) -> float:
    """Returns how far apart lines of this size stand."""
    return 1.3 * size


def _around(points: tuple[Point, ...]) -> Box:
    across, down = [x for x, _y in points], [y for _x, y in points]
    return Box(min(across), min(down), max(across), max(down))
