"""What the page of figures prints: a table a year, with its quarters; and the same as a file of values."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from houvast.cell.selectors.show_figures import CellFigures, FiguresOfService
from houvast.cell.values.figures import QUARTERS, Happened, Numbers, Period, summed
from houvast.web.cell.labels_figures import COLUMNS, COUNTED
from houvast.web.released import rounded_words, values_file

NOT_YET: Final = "\N{EN DASH}"


@dataclass(frozen=True)
class ToldYear:
    """A year with its quarters: what, then a number a column."""

    year: int
    rows: tuple[tuple[Promise, tuple[tuple[Promise, str], ...]], ...]


def figures_facts(shown: CellFigures) -> dict[str, object]:
    """Returns what the page prints, by service."""
    return {
        "shown": shown,
        "services": [(one, _own(one), _released(one)) for one in shown.services],
        "waits": any(one.waits for one in shown.services),
    }


def _own(one: FiguresOfService) -> list[ToldYear]:
    """Exact numbers; a year is the sum of its quarters so far."""
    numbers = dict(one.own)
    for year in {period.year for period in numbers}:
        numbers[Period(year)] = summed(each for period, each in one.own if period.year == year)
    return _years(numbers, str)


def _released(one: FiguresOfService) -> list[ToldYear]:
    return _years({given.period: given.numbers for given in one.released}, rounded_words)


def _years(numbers: Mapping[Period, Numbers], written: Callable[[int], str]) -> list[ToldYear]:
    years = sorted({period.year for period in numbers}, reverse=True)
    return [ToldYear(year, tuple(_row(year, what, numbers, written) for what in Happened)) for year in years]


def _row(
    year: int, what: Happened, numbers: Mapping[Period, Numbers], written: Callable[[int], str]
) -> tuple[Promise, tuple[tuple[Promise, str], ...]]:
    periods = (*(Period(year, number) for number in range(1, QUARTERS + 1)), Period(year))
    told = (written(numbers[one].get(what, 0)) if one in numbers else NOT_YET for one in periods)
    return COUNTED[what], tuple(zip(COLUMNS, told, strict=True))


def figures_csv(services: Iterable[FiguresOfService]) -> bytes:
    """Returns what was released as a file of values."""
    head = [_("Service"), _("Year"), _("Period"), _("What"), _("Number, rounded to fives")]
    rows = (
        [one.service, given.period.year, _column(given.period), COUNTED[what], rounded_words(number)]
        for one in services
        for given in one.released
        for what, number in given.numbers.items()
    )
    return values_file([head, *rows])


def _column(period: Period) -> Promise:
    return COLUMNS[period.quarter - 1 if period.quarter else QUARTERS]
