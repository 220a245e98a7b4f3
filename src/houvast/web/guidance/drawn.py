"""Turns what a person told into what the drawings take: their life line, and the rulers over time."""

from collections.abc import Iterable, Iterator
from typing import Final

from django.utils.formats import date_format

from houvast.guidance.selectors.show_life_line import LifeEventNow
from houvast.guidance.selectors.show_story import RulersStory
from houvast.guidance.values.story import LifeEvent, LifeMoment, Ruler
from houvast.web.drawings.life_line import MOST, Happening, LifeDate, LifeLine, Period
from houvast.web.drawings.lines import Lines, Series
from houvast.web.guidance.labels_story import RULERS
from houvast.web.guidance.moments import event_words

FEWEST: Final = 2  # one moment is no line


def drawn_life_line(events: Iterable[LifeEventNow]) -> LifeLine:
    """Returns the line of these events; the newest sixty happenings when there are more.

    An event the person gave no height stands in the table only: no place on the line is theirs.
    """
    told = [now.event for now in events]
    happenings = [each for event in told for each in _happenings(event)]
    periods = tuple(
        Period(
            event.what,
            event_words(event),
            _date(event.begins),
            _date(event.ends) if event.ends else None,
        )
        for event in told
        if event.ends is not None or event.is_ongoing
    )
    return LifeLine(tuple(happenings[-MOST:]), periods)


def drawn_rulers(story: RulersStory) -> Lines | None:
    """Returns a strip for each ruler over the same days; nothing before they were taken twice."""
    if len(story.taken) < FEWEST:
        return None
    days = tuple(date_format(taken.rulers.held_on, "j F Y") for taken in story.taken)
    return Lines(days, tuple(Series(str(RULERS[ruler]), _values(story, ruler)) for ruler in Ruler))


def _values(story: RulersStory, ruler: Ruler) -> tuple[int | None, ...]:
    return tuple(
        next((reading.value for reading in taken.rulers.readings if reading.ruler is ruler), None)
        for taken in story.taken
    )


def _happenings(event: LifeEvent) -> Iterator[Happening]:
    """Yields the event at its height, and what helped beneath the line; a happening without level helped."""
    when, day = event_words(event), _date(event.begins)
    if event.height is not None:
        yield Happening(event.what, when, day, event.height)
    if event.helped:
        yield Happening(event.helped, when, day, None)


def _date(moment: LifeMoment) -> LifeDate:
    return LifeDate(moment.year, moment.month, moment.day)
