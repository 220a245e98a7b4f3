"""The life line …"""

import pytest
from django.template import Context, Template
from django.utils import translation
from hypothesis import given, settings
from hypothesis import strategies as st

from houvast.web.drawings import examples
from houvast.web.drawings.life_line import (
    Happening,
    LifeDate,
    LifeLine,
    Period,
    Scale,
    in_order,
    placed,
    span_of,
)
from houvast.web.drawings.life_line_narrow import narrow_life_line
from houvast.web.drawings.life_line_wide import wide_life_line
from houvast.web.drawings.shapes import Bar, Kind, Line, Mark, Shape
from houvast.web.drawings.words import life_words
from web.drawings.given import LIFE_LINES


def happening(text: str, date: LifeDate | None = None, level: int | None = 0) -> Happening:
    return Happening(text, "", date, level)


def test_follows_time_and_keeps_what_has_no_date_behind_what_was_told_before_it() -> None:
    told = (
        happening("school", LifeDate(2015)),
        happening("a friend, after that"),
        happening("before everything", LifeDate(2001, 5)),
        happening("moved", LifeDate(2001, 5, 20)),
    )
    assert [each.text for each in in_order(told)] == [
        "before everything",
        "moved",
        "school",
        "a friend, after that",
    ]


def test_needs_no_date_at_all() -> None:
    every, scale = placed(LifeLine((happening("first"), happening("then"), happening("last"))))
    assert [each.place for each in every] == [0, 0.5, 1]
    assert scale.years == ()


@given(LIFE_LINES)
@settings(max_examples=40, deadline=None)
def test_gives_each_its_own_place_in_order(line: LifeLine) -> None:
    every, scale = placed(line)
    places = [each.place for each in every]
    assert places == sorted(set(places))
    assert all(0 <= place <= 1 for place in places)
    assert list(scale.years) == sorted(scale.years)


@given(LIFE_LINES, st.floats(1940, 2040), st.floats(0, 50))
@settings(max_examples=40, deadline=None)
def test_has_a_scale_that_never_turns_back(line: LifeLine, year: float, later: float) -> None:
    _every, scale = placed(line)
    assert 0 <= scale.place_of(year) <= 1
    if scale.years:
        assert scale.place_of(year) <= scale.place_of(year + later)


def test_gives_busy_years_more_room_than_quiet_ones() -> None:
    years = (2000, 2018, 2019, 2020)
    every, _scale = placed(LifeLine(tuple(happening(f"{year}", LifeDate(year)) for year in years)))
    assert every[1].place < 18 / 20
    assert every[1].place > 1 / 3


def test_takes_a_period_known_by_the_year_whole_and_leaves_open_ends_open() -> None:
    scale = Scale((2000.0, 2010.0), (0.2, 0.8))
    start, end = span_of(Period("", "", LifeDate(2003), LifeDate(2003)), scale)
    assert (round(start, 2), round(end, 2)) == (0.38, 0.44)
    assert span_of(Period("", ""), scale) == (0, 1)
    assert span_of(Period("", "", LifeDate(2003), LifeDate(2004)), Scale((), ())) == (0, 1)


def test_draws_up_above_down_and_what_helped_on_the_line_with_another_mark() -> None:
    line = LifeLine((happening("up", level=3), happening("down", level=-3), happening("help", level=None)))
    marks = [shape for shape in wide_life_line(line, life_words()).shapes if isinstance(shape, Mark)]
    up, down, helped = marks[:3]
    assert up.y < helped.y < down.y
    assert (up.shape, helped.shape) == (Shape.CIRCLE, Shape.DIAMOND)


def test_runs_no_thin_line_through_words_when_there_are_few() -> None:
    drawing = wide_life_line(examples.life_line(), life_words())
    leaders = [each for each in drawing.shapes if isinstance(each, Line) and each.kind is Kind.LEADER]
    assert len(leaders) == 12
    for leader in leaders:
        (x, one), (_x, other) = leader.points
        for words in drawing.words:
            crosses = words.box.left < x < words.box.right
            crosses = crosses and words.box.top < max(one, other) and min(one, other) < words.box.bottom
            assert not crosses, (leader, words.text)


def test_goes_on_to_the_end_of_the_line_when_a_period_lasts() -> None:
    wide = wide_life_line(examples.life_line(), life_words())
    ended, lasting = (shape for shape in wide.shapes if isinstance(shape, Bar))
    assert lasting.box.right > ended.box.right
    narrow = narrow_life_line(examples.life_line(), life_words())
    assert any("Boksen (sinds 2024)" in words.text for words in narrow.words)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ({"happenings": (happening("x"),) * 61}, "at most 60"),
        ({"happenings": (happening("x", level=4),)}, "from -3 to 3"),
    ],
)
def test_refuses_what_it_cannot_hold(line: dict[str, tuple[Happening, ...]], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        LifeLine(**line)


def test_has_a_table_with_the_whole_words_in_the_order_of_time() -> None:
    long = "Eigen project: fietsen herstellen voor de buurt, " * 4
    line = LifeLine(
        (Happening(long, "2026", LifeDate(2026), 3), Happening("<b>Oma</b>", "2020", LifeDate(2020), None)),
        (Period("Bij oma", "2020 tot 2021"),),
    )
    with translation.override("en"):
        source = "{% load drawings %}{% life_line line 'A line' %}"
        shown = Template(source).render(Context({"line": line}))
    table = shown.partition("<table")[2]
    assert table.index("&lt;b&gt;Oma&lt;/b&gt;") < table.index(long) < table.index("Bij oma")
    assert '<bdi dir="ltr">+3</bdi>' in table
    assert "helped" in table
    assert "<b>" not in shown
