"""Opening hours in words: days that are alike together, as one says them on the phone."""

from collections.abc import Iterable
from datetime import date, time
from typing import Final

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from houvast.directory.values.lists import WEEK
from houvast.directory.values.said import OpenSaid
from houvast.directory.values.services import Schedule
from houvast.directory.values.telling import is_plain, week_of

Hours = tuple[tuple[time, time], ...]


ALL_DAY: Final = (time(0), time(23, 59))


def day_name(day: str) -> str:
    """Returns a day of the week ("MO") in words."""
    return str(WEEKDAYS[WEEK.index(day)])


def hours_in_words(rules: Iterable[Schedule]) -> list[str]:
    """Returns when it is open, a line for each row of days that are alike, then what is said besides."""
    kept = list(rules)
    plain = [rule for rule in kept if is_plain(rule)]
    others = [_other(rule) for rule in kept if not is_plain(rule)]
    notes = [rule.notes for rule in plain if rule.notes]
    return [line for line in dict.fromkeys([*_week(week_of(plain)), *notes, *others]) if line]


def _week(open_: Iterable[OpenSaid]) -> list[str]:
    by_day: dict[str, list[tuple[time, time]]] = {}
    for one in open_:
        by_day.setdefault(one.day, []).append((one.opens_at, one.closes_at))
    rows: list[tuple[list[str], Hours]] = []
    for day in WEEK:
        hours = tuple(by_day.get(day, ()))
        if not hours:
            continue
        if rows and rows[-1][1] == hours and WEEK.index(rows[-1][0][-1]) + 1 == WEEK.index(day):
            rows[-1][0].append(day)
        else:
            rows.append(([day], hours))
    lines = (f"{_days(days)}: {_spans(hours)}" for days, hours in rows)
    return [line[:1].upper() + line[1:] for line in lines]


def _days(days: list[str]) -> str:
    if len(days) == 1:
        return day_name(days[0])
    names = {"first": day_name(days[0]), "last": day_name(days[-1])}
    if len(days) == 2:  # noqa: PLR2004 - two days are named, more are a row
        return _("%(first)s and %(last)s") % names
    return _("%(first)s to %(last)s") % names


def _spans(hours: Hours) -> str:
    if hours == (ALL_DAY,):
        return _("day and night")
    spans = [
        _("%(opens)s to %(closes)s") % {"opens": _clock(opens), "closes": _clock(closes)}
        for opens, closes in hours
    ]
    return _(" and ").join(spans)


def _clock(moment: time) -> str:
    return f"{moment.hour}:{moment.minute:02}"


def _other(rule: Schedule) -> str:
    """Returns a rule that is no plain week: its own words, its hours, and from when until when."""
    parts = [rule.description, *_week(week_of([rule])), rule.notes, rule.schedule_link]
    if rule.valid_from is not None or rule.valid_to is not None:
        parts.append(_between(rule.valid_from, rule.valid_to))
    return " ".join(part for part in parts if part)


def _between(first: date | None, last: date | None) -> str:
    days = {"first": date_format(first) if first else "…", "last": date_format(last) if last else "…"}
    return _("(from %(first)s until %(last)s)") % days
