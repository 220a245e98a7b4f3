"""``{% load drawings %}``: each drawing as a figure, with the table that says the same."""

from dataclasses import dataclass

from django import template

from houvast.web.drawings.bars import Bars, narrow_bars, wide_bars
from houvast.web.drawings.differences import Differences, narrow_differences, wide_differences
from houvast.web.drawings.dots import Dot, Dots, narrow_dots, wide_dots
from houvast.web.drawings.dumbbell import Dumbbell, narrow_dumbbell, wide_dumbbell
from houvast.web.drawings.grid import Grid, Known, narrow_grid, wide_grid
from houvast.web.drawings.ladder import Ladder, narrow_ladder, wide_ladder
from houvast.web.drawings.life_line import LifeLine, Period, in_order
from houvast.web.drawings.life_line_narrow import narrow_life_line
from houvast.web.drawings.life_line_wide import wide_life_line
from houvast.web.drawings.lines import Lines, narrow_lines, wide_lines
from houvast.web.drawings.placed import Placed, narrow_placed, wide_placed
from houvast.web.drawings.svg import both
from houvast.web.drawings.wheel import Stand, Wheel, narrow_wheel, wide_wheel
from houvast.web.drawings.words import (
    bars_sentence,
    differences_sentence,
    dot_words,
    dots_sentence,
    dumbbell_sentence,
    grid_sentence,
    grid_words,
    ladder_sentence,
    level_not_named,
    life_line_sentence,
    life_words,
    lines_sentence,
    not_filled_in,
    not_spoken_of,
    placed_sentence,
    wheel_sentence,
    wheel_words,
)

register = template.Library()


@dataclass(frozen=True)
class Sides:
    """One cell of the wheel's table: a moment, and both sides in words."""

    moment: str
    person: str
    worker: str


@dataclass(frozen=True)
class Row:
    """A row of a table: its name, and a cell for each moment."""

    name: str
    cells: tuple[tuple[str, str | int], ...]


@dataclass(frozen=True)
class DotRow:
    """A row of the dots' table, its shares in per cent."""

    dot: Dot

    @property
    def share(self) -> str:
        """The share of pairs that agree, and between what it may lie."""
        if self.dot.share is None:
            return "-"
        return f"{self.dot.share:.0%} ({self.dot.low:.0%} - {self.dot.high:.0%})"

    @property
    def lowest(self) -> str:
        """The share of ratings at the lowest level, a stroke where it is not told."""
        return "-" if self.dot.lowest is None else f"{self.dot.lowest:.0%}"


@register.inclusion_tag("drawings/wheel.html")
def wheel(given: Wheel, caption: str) -> dict[str, object]:
    """The wheel of life domains; its table has every moment, also those that are not drawn."""
    words = wheel_words()

    def said(stand: Stand | None) -> str:
        return not_spoken_of() if stand is None else words.stands[stand]

    rows = [
        (
            domain,
            [
                Sides(
                    moment.label, said(moment.standings[place].person), said(moment.standings[place].worker)
                )
                for moment in given.moments
            ],
        )
        for place, domain in enumerate(given.domains)
    ]
    picture = both(wide_wheel(given, words), narrow_wheel(given, words), wheel_sentence(given))
    moments = [moment.label for moment in given.moments]
    return {"picture": picture, "caption": caption, "rows": rows, "moments": moments}


@register.inclusion_tag("drawings/life_line.html")
def life_line(given: LifeLine, caption: str) -> dict[str, object]:
    """The life line; without anything on it, the figure is its caption only."""
    words = life_words()
    picture = both(wide_life_line(given, words), narrow_life_line(given, words), life_line_sentence(given))
    periods: tuple[Period, ...] = given.periods
    rows = in_order(given.happenings)
    return {"picture": picture, "caption": caption, "rows": rows, "periods": periods}


@register.inclusion_tag("drawings/lines.html")
def ruler_lines(given: Lines, caption: str) -> dict[str, object]:
    """Rulers or the four questions over time."""
    rows = [
        Row(
            moment,
            tuple(
                (series.name, value if (value := series.values[place]) is not None else not_filled_in())
                for series in given.series
            ),
        )
        for place, moment in enumerate(given.moments)
    ]
    picture = both(wide_lines(given), narrow_lines(given), lines_sentence(given))
    names = [series.name for series in given.series]
    return {"picture": picture, "caption": caption, "rows": rows, "names": names}


@register.inclusion_tag("drawings/bars.html")
def count_bars(given: Bars, caption: str) -> dict[str, object]:
    """Counts beside one another."""
    picture = both(wide_bars(given), narrow_bars(given), bars_sentence(given, caption))
    return {"picture": picture, "caption": caption, "given": given}


@register.inclusion_tag("drawings/placed.html")
def placed_dots(given: Placed, caption: str) -> dict[str, object]:
    """Dots on one ruler, a row for each."""
    picture = both(wide_placed(given), narrow_placed(given), placed_sentence(given, caption))
    return {"picture": picture, "caption": caption, "given": given}


@register.inclusion_tag("drawings/differences.html")
def differences_dots(given: Differences, caption: str) -> dict[str, object]:
    """Two ways of looking laid side by side, a dot for each case."""
    words = differences_sentence(given, caption)
    picture = both(wide_differences(given), narrow_differences(given), words)
    return {"picture": picture, "caption": caption, "rows": given.points}


@register.inclusion_tag("drawings/dots.html")
def agreement_dots(given: Dots, caption: str) -> dict[str, object]:
    """How far a team agrees, question by question; the table has shares and intervals in per cent."""
    words = dot_words()
    picture = both(wide_dots(given, words), narrow_dots(given, words), dots_sentence(given))
    return {"picture": picture, "caption": caption, "rows": [DotRow(row) for row in given.rows]}


@register.inclusion_tag("drawings/grid.html")
def unknown_grid(given: Grid, caption: str) -> dict[str, object]:
    """What is not known yet: items down, cases across."""
    words = grid_words()
    said = {
        Known.NOBODY: words.nobody,
        Known.SOME: words.some,
        Known.ALL: words.everybody,
        Known.NOT_ASKED_THERE: words.elsewhere,
    }
    rows = [
        Row(row.name, tuple(zip(given.cases, (said[known] for known in row.cells), strict=True)))
        for row in given.rows
    ]
    picture = both(wide_grid(given, words), narrow_grid(given, words), grid_sentence(given))
    return {"picture": picture, "caption": caption, "rows": rows, "cases": given.cases}


@register.inclusion_tag("drawings/ladder.html")
def goal_ladder(given: Ladder, caption: str) -> dict[str, object]:
    """The five levels of one goal and where it stood."""
    rows = [
        (rung.name, rung.words, [looked.when for looked in given.moments if looked.rung == place])
        for place, rung in reversed(list(enumerate(given.rungs)))
    ]
    unseen = [looked.when for looked in given.moments if looked.rung is None]
    picture = both(wide_ladder(given), narrow_ladder(given), ladder_sentence(given))
    return {"picture": picture, "caption": caption, "rows": rows, "unseen": unseen}


@register.inclusion_tag("drawings/dumbbell.html")
def sides_by_domain(given: Dumbbell, caption: str) -> dict[str, object]:
    """Who names which level, life domain by life domain."""
    sentence = dumbbell_sentence(given)
    rows = [
        (
            row.name,
            [
                (voice, level_not_named() if place is None else given.levels[place])
                for voice, place in zip(given.voices, row.places, strict=True)
            ],
        )
        for row in given.rows
    ]
    picture = both(wide_dumbbell(given), narrow_dumbbell(given), sentence)
    return {"picture": picture, "caption": caption, "given": given, "rows": rows, "sentence": sentence}
