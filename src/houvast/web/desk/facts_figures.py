"""What the page of figures prints: tables and bars, and the same as a file of values."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from houvast.desk.selectors.show_figures import FiguresPage, OwnQuarter, ReleasedLine
from houvast.desk.values.counts import NOT_SAID, WITHIN, Counting, Dimension, Quarter
from houvast.web.desk.labels_duty import COUNTINGS, DIMENSIONS, NOT_SAID_WORDS, VALUE_WORDS
from houvast.web.drawings.bars import Bars, Counted
from houvast.web.released import rounded_words, values_file

Tables = Mapping[Dimension, Mapping[str, int]]


def quarter_words(quarter: Quarter) -> str:
    """Returns a quarter in words: "October to December 2026"."""
    months = quarter.months
    return _("%(first)s to %(last)s") % {
        "first": date_format(months[0], "F"),
        "last": date_format(months[-1], "F Y"),
    }


def _name(dimension: Dimension, value: str) -> str:
    if dimension is Dimension.MONTH:
        return date_format(date.fromisoformat(value), "F Y")
    if value == NOT_SAID:
        return str(NOT_SAID_WORDS)
    words = {one.value: label for one, label in VALUE_WORDS[dimension].items()}
    return str(words.get(value, value))


def _written(number: int, *, is_rounded: bool) -> str:
    return rounded_words(number) if is_rounded else str(number)


def _blocks(totals: Mapping[Counting, int], tables: Tables, *, is_rounded: bool) -> list[dict[str, object]]:
    """Each thing that was counted, with its total and its tables."""
    return [
        {
            "name": COUNTINGS[what],
            "total": _written(totals[what], is_rounded=is_rounded),
            "tables": [
                (
                    DIMENSIONS[dimension],
                    Bars(
                        str(COUNTINGS[what]),
                        _rows(dimension, tables[dimension], is_rounded=is_rounded),
                    ),
                )
                for dimension in dimensions
            ],
        }
        for what, dimensions in WITHIN.items()
    ]


def _rows(dimension: Dimension, table: Mapping[str, int], *, is_rounded: bool) -> tuple[Counted, ...]:
    """The rows of a table; where two or more are nought, they stand together in the last."""
    noughts = [value for value, number in table.items() if not number]
    together = len(noughts) > 1 and dimension is not Dimension.MONTH
    rows = tuple(
        Counted(_name(dimension, value), number, _written(number, is_rounded=is_rounded))
        for value, number in table.items()
        if number or not together
    )
    if not together:
        return rows
    written = _("%(number)s each") % {"number": _written(0, is_rounded=is_rounded)}
    name = _("The %(count)s others") % {"count": len(noughts)} if rows else _("All of them")
    return (*rows, Counted(name, 0, written))


def figures_facts(shown: FiguresPage, wanted: str) -> dict[str, object]:
    """Returns what the page prints: the chosen quarter of the team's own, and those released."""
    chosen = next((one for one in shown.own if _key(one) == wanted), shown.own[0] if shown.own else None)
    return {
        "shown": shown,
        "chosen": chosen,
        "key": _key(chosen) if chosen else "",
        "words": quarter_words(chosen.counts.quarter) if chosen else "",
        "others": [(_key(one), quarter_words(one.counts.quarter)) for one in shown.own if one is not chosen],
        "blocks": _blocks(chosen.counts.totals, chosen.counts.tables, is_rounded=False) if chosen else (),
        "released": [
            (
                line,
                quarter_words(line.figures.quarter),
                _blocks(line.figures.totals, line.figures.tables, is_rounded=True),
            )
            for line in shown.released
        ],
    }


def _key(one: OwnQuarter) -> str:
    return one.counts.quarter.first.isoformat()


def figures_csv(lines: Iterable[ReleasedLine]) -> bytes:
    """Returns the quarters released as a file of values."""
    head = [_("Service"), _("Quarter"), _("What"), _("Counted by"), _("Value"), _("Number, rounded to fives")]
    return values_file([head, *(row for line in lines for row in _rows_of(line))])


def _rows_of(line: ReleasedLine) -> Iterator[list[object]]:
    first = [line.service, f"{line.figures.quarter.first.year} {line.figures.quarter.number}"]
    for what, dimensions in WITHIN.items():
        total = rounded_words(line.figures.totals[what])
        yield [*first, COUNTINGS[what], _("Total"), "", total]
        for dimension in dimensions:
            for value, number in line.figures.tables[dimension].items():
                name = _name(dimension, value)
                yield [*first, COUNTINGS[what], DIMENSIONS[dimension], name, rounded_words(number)]
