"""Wheels, lines, ladders, dots and more as Hypothesis invents them: long names, odd letters, many moments."""

from hypothesis import strategies as st

from houvast.web.drawings.differences import Differences
from houvast.web.drawings.dots import Dot, Dots
from houvast.web.drawings.grid import Grid, GridRow, Known
from houvast.web.drawings.ladder import Ladder, Looked, Rung
from houvast.web.drawings.life_line import MOST, Happening, LifeDate, LifeLine, Period
from houvast.web.drawings.lines import Lines, Series
from houvast.web.drawings.placed import Placed, PlacedRow
from houvast.web.drawings.wheel import Moment, Stand, Standing, Wheel

TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Co", "Cn")), min_size=1, max_size=60
) | st.sampled_from(
    ("Verhuisd naar een andere stad", "درس عود مع الجد", "<script>alert(1)</script>", "W" * 50)
)
DATES = st.one_of(
    st.builds(LifeDate, st.integers(1950, 2030)),
    st.builds(LifeDate, st.integers(1950, 2030), st.integers(1, 12)),
    st.builds(LifeDate, st.integers(1950, 2030), st.integers(1, 12), st.integers(1, 31)),
)
HAPPENINGS = st.builds(Happening, TEXTS, TEXTS, st.none() | DATES, st.none() | st.integers(-3, 3))
PERIODS = st.builds(Period, TEXTS, TEXTS, st.none() | DATES, st.none() | DATES)
LIFE_LINES = st.builds(
    LifeLine,
    st.integers(0, MOST).flatmap(lambda n: st.lists(HAPPENINGS, min_size=n, max_size=n)).map(tuple),
    st.lists(PERIODS, max_size=8).map(tuple),
)

STANDS = st.none() | st.sampled_from(Stand)
STANDINGS = st.builds(Standing, STANDS, STANDS)


@st.composite
def wheels(draw: st.DrawFn) -> Wheel:
    """A wheel of three to sixteen domains at nought to six moments."""
    size = draw(st.integers(3, 16))
    domains = draw(st.lists(TEXTS, min_size=size, max_size=size))
    standings = st.lists(STANDINGS, min_size=size, max_size=size).map(tuple)
    moments = draw(st.lists(st.builds(Moment, TEXTS, standings), max_size=6))
    return Wheel(tuple(domains), tuple(moments))


@st.composite
def lines(draw: st.DrawFn) -> Lines:
    """One to four series over nought to thirty moments."""
    size = draw(st.integers(0, 30))
    moments = draw(st.lists(TEXTS, min_size=size, max_size=size))
    values = st.lists(st.none() | st.integers(0, 10), min_size=size, max_size=size).map(tuple)
    series = draw(st.lists(st.builds(Series, TEXTS, values), min_size=1, max_size=4))
    return Lines(tuple(moments), tuple(series))


LADDERS = st.builds(
    Ladder,
    st.tuples(*[st.builds(Rung, TEXTS, TEXTS | st.just("")) for _ in range(5)]),
    st.lists(st.builds(Looked, TEXTS, st.none() | st.integers(0, 4)), max_size=20).map(tuple),
)


@st.composite
def dot_rows(draw: st.DrawFn) -> Dot:
    """A side with a share in its interval, or with none."""
    low, share, high = sorted(draw(st.floats(0, 1)) for _ in range(3))
    rests = (share if draw(st.booleans()) else None, low, high)
    lowest = draw(st.none() | st.floats(0, 1))
    return Dot(draw(TEXTS), draw(st.integers(0, 5000)), *rests, lowest, draw(st.booleans()))


DOTS = st.builds(Dots, st.lists(dot_rows(), max_size=12).map(tuple))


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    """One to twenty cases, and what is known of some items in each."""
    size = draw(st.integers(1, 20))
    cells = st.lists(st.sampled_from(Known), min_size=size, max_size=size).map(tuple)
    rows = draw(st.lists(st.builds(GridRow, TEXTS, cells), max_size=8))
    return Grid(tuple(f"HVST-{number:04}" for number in range(size)), tuple(rows))


FIGURES = st.floats(-20, 20)
PAIRS = st.tuples(FIGURES, FIGURES).map(lambda pair: (min(pair), max(pair)))
PLACED = st.builds(
    Placed,
    TEXTS,
    st.lists(
        st.builds(PlacedRow, TEXTS, st.lists(FIGURES, max_size=5).map(tuple), TEXTS, st.none() | PAIRS),
        max_size=44,
    ).map(tuple),
    st.just(-2.0),
    st.just(2.0),
    st.tuples(TEXTS, TEXTS),
    st.none() | st.just(0.0),
    st.lists(FIGURES, max_size=3).map(tuple),
)
DIFFERENCES = st.builds(
    Differences,
    st.lists(st.tuples(st.floats(0, 10), st.floats(-10, 10)), max_size=12).map(tuple),
    st.floats(-10, 10),
    PAIRS,
    st.just((0.0, 10.0)),
)
