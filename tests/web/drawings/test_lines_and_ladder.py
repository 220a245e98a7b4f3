"""Lines over time, and the ladder of a goal …"""

import pytest
from django.template import Context, Template
from django.utils import translation

from houvast.web.drawings import examples
from houvast.web.drawings.ladder import Ladder, Looked, Rung, narrow_ladder, wide_ladder
from houvast.web.drawings.lines import Lines, Series, narrow_lines
from houvast.web.drawings.shapes import Bar, Fill, Kind, Line, Mark

RUNGS = (Rung("a", ""), Rung("b", ""), Rung("c", ""), Rung("d", ""), Rung("e", ""))


def shown(source: str, **given: object) -> str:
    with translation.override("en"):
        return Template("{% load drawings %}" + source).render(Context(given))


def own_lines(drawing_shapes: tuple[object, ...]) -> list[Line]:
    return [each for each in drawing_shapes if isinstance(each, Line) and each.kind is Kind.OWN]


def test_leave_a_gap_where_nothing_was_filled_in() -> None:
    drawing = narrow_lines(Lines(("1", "2", "3", "4", "5", "6"), (Series("a", (1, 2, None, None, 4, 5)),)))
    assert [len(line.points) for line in own_lines(drawing.shapes)] == [2, 2]
    assert sum(isinstance(each, Mark) for each in drawing.shapes) == 4


def test_draw_no_zero_where_nothing_was_filled_in_and_one_where_it_was() -> None:
    nothing = narrow_lines(Lines(("1",), (Series("a", (None,)),)))
    nought = narrow_lines(Lines(("1",), (Series("a", (0,)),)))
    assert sum(isinstance(each, Mark) for each in nothing.shapes) == 0
    assert sum(isinstance(each, Mark) for each in nought.shapes) == 1


def test_have_a_mark_of_their_own_for_each_ruler() -> None:
    marks = [each for each in narrow_lines(examples.rulers()).shapes if isinstance(each, Mark)]
    assert len({mark.shape for mark in marks}) == 3


def test_can_be_empty() -> None:
    assert narrow_lines(Lines((), (Series("a", ()),))).words
    assert wide_ladder(Ladder(RUNGS, ())).words


def test_say_in_a_table_what_was_filled_in_and_what_not() -> None:
    table = shown("{% ruler_lines rulers 'Rulers' %}", rulers=examples.rulers()).partition("<table")[2]
    assert table.count("not filled in") == 4
    assert table.count("<tr>") == 7


@pytest.mark.parametrize("values", [(11,), (-1,), (1, 2)])
def test_refuse_what_is_no_ruler(values: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="a value"):
        Lines(("1",), (Series("a", values),))


@pytest.mark.parametrize("draw", [wide_ladder, narrow_ladder])
@pytest.mark.parametrize("rung", range(5))
def test_stand_within_the_rung_that_was_reached(draw: object, rung: int) -> None:
    assert callable(draw)
    drawing = draw(Ladder(RUNGS, (Looked("mei", rung),)))
    bars = [each for each in drawing.shapes if isinstance(each, Bar)][::-1]
    (mark,) = (each for each in drawing.shapes if isinstance(each, Mark))
    assert bars[rung].box.top < mark.y < bars[rung].box.bottom
    assert mark.fill is Fill.FULL


def test_say_in_a_table_when_the_goal_stood_where_and_nothing_in_figures() -> None:
    whole = shown("{% goal_ladder ladder 'A goal' %}", ladder=examples.ladder())
    table = whole.partition("<table")[2]
    assert table.index("Veel meer") < table.index("Zoals gehoopt") < table.index("Veel minder")
    assert "Not looked at: juni" in whole
    assert not any(figure in table for figure in ("+2", "-2", "50"))


def test_refuse_a_level_that_does_not_exist() -> None:
    with pytest.raises(ValueError, match="five levels"):
        Ladder(RUNGS, (Looked("mei", 5),))
