"""Who names which level, by life domain …"""

from itertools import pairwise

import pytest
from django.template import Context, Template
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from houvast.web.drawings import examples
from houvast.web.drawings.dumbbell import Dumbbell, Rowed, narrow_dumbbell, wide_dumbbell
from houvast.web.drawings.shapes import Kind, Line, Mark, Shape
from web.drawings.given import TEXTS

LEVELS = ("no need", "a need, and there is help", "a need without help")
PAIR = ("The person", "The worker")


@st.composite
def dumbbells(draw: st.DrawFn) -> Dumbbell:
    """Two to seven levels, one to three voices, nought to sixteen rows."""
    levels = draw(st.lists(TEXTS, min_size=2, max_size=7))
    voices = draw(st.lists(TEXTS, min_size=1, max_size=3))
    places = st.lists(
        st.none() | st.integers(0, len(levels) - 1), min_size=len(voices), max_size=len(voices)
    ).map(tuple)
    return Dumbbell(
        tuple(levels), tuple(voices), tuple(draw(st.lists(st.builds(Rowed, TEXTS, places), max_size=16)))
    )


def marks_of(given: Dumbbell) -> list[Mark]:
    """The marks of the rows, without those of the key."""
    return [each for each in wide_dumbbell(given).shapes if isinstance(each, Mark)][len(given.voices) :]


def one(*places: int | None) -> Dumbbell:
    """A drawing of one row."""
    return Dumbbell(LEVELS, PAIR, (Rowed("Housing", places),))


@given(dumbbells())
def test_stays_within_its_room_and_marks_every_level_that_was_named(given: Dumbbell) -> None:
    named = sum(place is not None for row in given.rows for place in row.places)
    for drawing in (wide_dumbbell(given), narrow_dumbbell(given)):
        assert all(shape.box.bottom <= drawing.height + 1 for shape in drawing.shapes)
        assert sum(isinstance(each, Mark) for each in drawing.shapes) == named + len(given.voices)


@given(dumbbells())
def test_hides_no_mark_under_another(given: Dumbbell) -> None:
    by_row: dict[float, list[float]] = {}
    for mark in marks_of(given):
        by_row.setdefault(mark.y, []).append(mark.x)
    for row in by_row.values():
        assert all(other - one > 2 for one, other in pairwise(sorted(row)))


def test_gives_each_voice_a_sign_of_its_own() -> None:
    person, worker = marks_of(one(0, 2))
    assert (person.shape, worker.shape) == (Shape.CIRCLE, Shape.SQUARE)
    assert person.x < worker.x


def test_joins_what_differs_and_marks_nothing_where_nothing_was_named() -> None:
    joined = [
        each for each in wide_dumbbell(one(0, 2)).shapes if isinstance(each, Line) and each.kind is Kind.EDGE
    ]
    assert len(joined) == 1
    assert len(marks_of(one(None, 1))) == 1
    assert not marks_of(one(None, None))


def test_says_levels_by_name_and_no_distance() -> None:
    with translation.override("en"):
        shown = Template("{% load drawings %}{% sides_by_domain given 'Sides' %}").render(
            Context({"given": Dumbbell(LEVELS, PAIR, (Rowed("Housing", (2, 0)), Rowed("Work", (None, 1))))})
        )
    table = shown.partition("<table")[2].partition("</table>")[0]
    for there in ("Housing", "a need without help", "no need", "no level"):
        assert there in table
    assert not any(letter.isdigit() for letter in table.replace("h1", ""))
    assert "2 life domains, in 1 of them" in shown


@pytest.mark.parametrize("places", [(3, 0), (-1, 0), (0,)])
def test_refuses_what_has_no_name(places: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"a mark stands|each row"):
        Dumbbell(LEVELS, PAIR, (Rowed("Housing", places),))


def test_has_an_example() -> None:
    assert examples.dumbbell().spoken == 4
