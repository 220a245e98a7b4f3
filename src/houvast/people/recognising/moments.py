"""Finds days, months, seasons and years as people write them in Dutch, French and English, and reads them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from houvast.people.recognising.spans import Kind, Span

_NAMES: Final = (
    "januari janvier january jan janv",
    "februari février fevrier february feb févr fév",
    "maart mars march mrt mar",
    "april avril apr avr",
    "mei mai may",
    "juni juin june jun",
    "juli juillet july jul juil",
    "augustus août aout august aug",
    "september septembre sept sep",
    "oktober octobre october okt oct",
    "november novembre nov",
    "december décembre decembre dec déc",
)
_SEASON_NAMES: Final = (
    "lente voorjaar printemps spring",
    "zomer été summer",
    "herfst najaar automne autumn",
    "winter hiver",
)
MONTHS: Final = {name: number for number, line in enumerate(_NAMES, 1) for name in line.split()}
SEASONS: Final = {name: number for number, line in enumerate(_SEASON_NAMES) for name in line.split()}
FULL_LENGTH: Final = 3
_SAFE: Final = frozenset(name for name in MONTHS if len(name) > FULL_LENGTH) - {"mars", "march", "sept"}
_WEEKDAYS: Final = frozenset(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lundi mardi mercredi jeudi vendredi samedi "
    "dimanche "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)

_ANY_MONTH = "|".join(sorted((re.escape(name) for name in MONTHS), key=len, reverse=True))
_ANY_SEASON = "|".join(SEASONS)
_YEAR = r"(?:19|20)\d{2}"
_FROM_DIGIT: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<day>\d{{1,2}})(?:ste|de|er|e|st|nd|rd|th)?[ ]+(?:of[ ]+)?(?P<month>{_ANY_MONTH})\b"
        r"(?:\.(?=[ ][a-z\d]))?"
        rf"(?:,?[ ]+(?P<year>{_YEAR})\b)?(?!\w)",
        rf"(?P<day>\d{{1,2}})[ ]?([/.-])[ ]?(?P<month>\d{{1,2}})[ ]?\2[ ]?(?P<year>{_YEAR}"
        rf"|\d{{2}})(?![\d/-])",
        rf"(?P<year>{_YEAR})-(?P<month>\d{{2}})-(?P<day>\d{{2}})(?!\d)",
        r"(?P<year>19[4-9]\d|20[0-4]\d)(?![\w/-]|[.,]\d|[ ]?(?:euro|€|km|m²|%|stuks|personen|personnes))",
    )
)
_SHORT = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/])")
_FROM_MONTH: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<month>{_ANY_MONTH})[ ]+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?[ ]+(?P<year>{_YEAR})\b",
        rf"(?P<month>{_ANY_MONTH})\b\.?[ ]+(?:van[ ]|de[ ]|of[ ])?(?P<year>{_YEAR})\b",
        rf"(?P<season>{_ANY_SEASON})[ ]+(?:van[ ]|de[ ]|of[ ])?(?P<year>{_YEAR})\b",
    )
)
_MONTH_ALONE = re.compile(rf"(?P<month>{_ANY_MONTH})", re.IGNORECASE)
_LEAD = re.compile(
    r"\b(?:(?P<lead>(?:(?:dès|depuis|avant|après|vers)[ ]+)?le|op|on|du|au)[ ]+)?"
    r"(?P<weekday>(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day),?[ ]+)?$",
    re.IGNORECASE,
)
_LONGEST_LEAD, _LONGEST_BIRTH = 32, 60
_SHORT_AFTER: Final = frozenset("op van vanaf tot sinds le du au on from".split())
_MONTH_AFTER: Final = frozenset(
    "in sinds vanaf tot eind einde begin half midden en depuis début fin mi since until late early".split()
)
_ANCHOR = re.compile(r"\d+|[^\W\d_]+")
_GAPS: Final = frozenset({" ", "-", "\u00a0"})
_NO_DAY_BEFORE: Final = frozenset("0123456789/.-")
_BORN = re.compile(
    r"(?:geboren|°|\bnée?|\bborn|geboortedatum|geboortejaar|naissance|birth)\W{0,3}"
    r"(?:(?:is|est|was|te|in|à|en)\b\W?(?:[A-ZÀ-Ý]\S*\W)?){0,2}$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """What was written of a moment; ``lead`` are words before it that go with a day and not with a month."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    lead: str = ""


def find_moments(text: str) -> Iterator[Span]:
    """Yields every day, month with or without year, season with its year, and year; births apart."""
    previous, last, end = "", 0, 0
    for anchor in _ANCHOR.finditer(text):
        word, start = anchor[0].lower(), anchor.start()
        if start < end:
            continue
        follows = text[last:start] in _GAPS
        found = _starting_at(text, start, word, previous if follows else "")
        previous, last = word, anchor.end()
        if found is not None:
            lead = _lead_of(text, start) if found.groupdict().get("day") else ""
            start, end = start - len(lead), found.end()
            kind = Kind.BIRTH if _BORN.search(text[max(0, start - _LONGEST_BIRTH) : start]) else Kind.DATE
            yield Span(start, end, kind)


def read_moment(written: str) -> Moment | None:
    """Returns what a found moment says; None when it is none."""
    for anchor in _ANCHOR.finditer(written):
        found = _starting_at(written, anchor.start(), anchor[0].lower(), "in")
        if found is not None:
            lead = _LEAD.search(written[: anchor.start()])
            said = _moment(found)
            return replace(said, lead=(lead["lead"] or "").lower()) if said and lead else said
    return None


def _starting_at(text: str, start: int, word: str, previous: str) -> re.Match[str] | None:
    """Returns the moment that begins at a word or number, the first pattern that makes sense; else None."""
    patterns: tuple[re.Pattern[str], ...] = ()
    if word.isdecimal():
        if text[start - 1 : start] in _NO_DAY_BEFORE and start:
            return None
        is_short = previous in _SHORT_AFTER | _WEEKDAYS | {"in"}
        patterns = (*_FROM_DIGIT, _SHORT) if is_short else _FROM_DIGIT
    elif word in MONTHS:
        is_alone = word in _SAFE or (previous in _MONTH_AFTER and len(word) >= FULL_LENGTH and word != "sept")
        patterns = (*_FROM_MONTH, _MONTH_ALONE) if is_alone else _FROM_MONTH
    elif word in SEASONS:
        patterns = _FROM_MONTH[-1:]
    matches = (pattern.match(text, start) for pattern in patterns)
    return next((found for found in matches if found and _moment(found)), None)


def _lead_of(text: str, start: int) -> str:
    """Returns the words before a day that go with it: “op maandag ”."""
    found = _LEAD.search(text[max(0, start - _LONGEST_LEAD) : start])
    return found[0] if found else ""


def _moment(found: re.Match[str]) -> Moment | None:
    said = found.groupdict()
    month = _month_of(said.get("month"))
    year = _year_of(said.get("year"))
    day = int(said["day"]) if said.get("day") else None
    season = SEASONS[said["season"].lower()] if said.get("season") else None
    if said.get("month") and month is None:
        return None
    if day is not None and month is not None and not _is_day(year, month, day):
        return None
    return Moment(year, month, day, season)


def _month_of(written: str | None) -> int | None:
    if written is None:
        return None
    if written.isdecimal():
        return int(written) if 1 <= int(written) <= len(_NAMES) else None
    return MONTHS.get(written.lower())


def _year_of(written: str | None) -> int | None:
    if written is None:
        return None
    short = int(written)
    century = 2000 if short <= 40 else 1900  # noqa: PLR2004 - '98 is 1998, '24 is 2024
    return short if len(written) > 2 else century + short  # noqa: PLR2004 - two digits


def _is_day(year: int | None, month: int, day: int) -> bool:
    try:
        date(year or 2024, month, day)  # a leap year, when none was said
    except ValueError:
        return False
    return True
