"""Every drawing, whatever it is given …"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.utils import translation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from houvast.web.drawings import examples
from houvast.web.drawings.differences import narrow_differences, wide_differences
from houvast.web.drawings.dots import narrow_dots, wide_dots
from houvast.web.drawings.grid import narrow_grid, wide_grid
from houvast.web.drawings.ladder import narrow_ladder, wide_ladder
from houvast.web.drawings.life_line_narrow import narrow_life_line
from houvast.web.drawings.life_line_wide import wide_life_line
from houvast.web.drawings.lines import narrow_lines, wide_lines
from houvast.web.drawings.placed import narrow_placed, wide_placed
from houvast.web.drawings.shapes import Drawing
from houvast.web.drawings.svg import View, svg
from houvast.web.drawings.wheel import narrow_wheel, wide_wheel
from houvast.web.drawings.words import dot_words, grid_words, life_words, wheel_words
from web.drawings.given import DIFFERENCES, DOTS, LADDERS, LIFE_LINES, PLACED, grids, lines, wheels

BY_CONSTRUCTION = 0.5
"""What boxes may touch: the room of a letter is a guess on the safe side."""


@dataclass(frozen=True)
class Kind:
    """A way of drawing, what Hypothesis gives it, and the gallery's example."""

    name: str
    given: st.SearchStrategy[Any]
    example: Callable[[], Any]
    draw: Callable[[Any], Drawing]


def in_french(draw: Callable[[Any, Any], Drawing], words: Callable[[], Any]) -> Callable[[Any], Drawing]:
    """Draws with the French words of the key, the longest."""

    def drawn(invented: object) -> Drawing:
        with translation.override("fr"):
            return draw(invented, words())

    return drawn


KINDS = (
    Kind("wide_wheel", wheels(), examples.wheel, in_french(wide_wheel, wheel_words)),
    Kind("narrow_wheel", wheels(), examples.wheel, in_french(narrow_wheel, wheel_words)),
    Kind("wide_life_line", LIFE_LINES, examples.life_line, in_french(wide_life_line, life_words)),
    Kind("narrow_life_line", LIFE_LINES, examples.life_line, in_french(narrow_life_line, life_words)),
    Kind("wide_lines", lines(), examples.rulers, wide_lines),
    Kind("narrow_lines", lines(), examples.rulers, narrow_lines),
    Kind("wide_ladder", LADDERS, examples.ladder, wide_ladder),
    Kind("narrow_ladder", LADDERS, examples.ladder, narrow_ladder),
    Kind("wide_dots", DOTS, examples.dots, in_french(wide_dots, dot_words)),
    Kind("narrow_dots", DOTS, examples.dots, in_french(narrow_dots, dot_words)),
    Kind("wide_grid", grids(), examples.grid, in_french(wide_grid, grid_words)),
    Kind("narrow_grid", grids(), examples.grid, in_french(narrow_grid, grid_words)),
    Kind("wide_placed", PLACED, examples.placed, wide_placed),
    Kind("narrow_placed", PLACED, examples.placed, narrow_placed),
    Kind("wide_differences", DIFFERENCES, examples.differences, wide_differences),
    Kind("narrow_differences", DIFFERENCES, examples.differences, narrow_differences),
)
EVERY = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
SOMETIMES_LARGE = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@EVERY
@SOMETIMES_LARGE
@given(st.data())
def test_stays_within_its_paper_and_no_words_lie_on_others(kind: Kind, data: st.DataObject) -> None:
    drawing = kind.draw(data.draw(kind.given))
    for shape in drawing.shapes:
        box = shape.box
        assert -BY_CONSTRUCTION <= box.left <= box.right <= drawing.width + BY_CONSTRUCTION, shape
        assert -BY_CONSTRUCTION <= box.top <= box.bottom <= drawing.height + BY_CONSTRUCTION, shape
    boxes = [(words.text, words.box) for words in drawing.words if words.text]
    for (one, room), (other, taken) in combinations(boxes, 2):
        assert not room.overlaps(taken), (one, other)


@EVERY
@SOMETIMES_LARGE
@given(st.data())
def test_is_sound_svg_without_style_script_or_colour(kind: Kind, data: st.DataObject) -> None:
    written = svg(kind.draw(data.draw(kind.given)), "<script>alert(1)</script> & 'so'", View.WIDE)
    root = ET.fromstring(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", written))  # noqa: S314 -- our own
    tags = {each.tag for each in root.iter()}
    assert tags <= {"svg", "path", "circle", "rect", "text"}
    names = {name for each in root.iter() for name in each.attrib}
    assert not names & {"style", "fill", "stroke", "id"}
    assert not any(name.startswith("on") for name in names)
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-label"] == "<script>alert(1)</script> & 'so'"
    assert "<script" not in written


@EVERY
def test_draws_the_example_the_same_every_time(kind: Kind) -> None:
    """Nothing in a drawing comes from chance or from the clock."""
    assert svg(kind.draw(kind.example()), "a", View.WIDE) == svg(kind.draw(kind.example()), "a", View.WIDE)


@EVERY
def test_has_room_for_the_key_in_french(kind: Kind) -> None:
    drawing = kind.draw(kind.example())
    short = [words.text for words in drawing.words if words.text.endswith("…")]
    assert short == []
