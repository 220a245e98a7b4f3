"""Turns the person's side of a trajectory into what their copy can hold: only their own, as it stands now.

An ally whom the person did not agree to involve, answers of others, and what is withheld are no part of it.
"""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from houvast.guidance.selectors._entries import EntryLine
from houvast.guidance.selectors._threads import ThreadLines, in_threads
from houvast.guidance.values.agreements import (
    FrameStated,
    Giver,
    Limit,
    Purpose,
    PurposeAnswer,
    purpose_key,
    standing_of,
)
from houvast.guidance.values.copies import CopyItem, CopyLabel, CopyLine, CopyPart
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.story import (
    Ally,
    Ideal,
    Ideals,
    LifeEvent,
    OwnProject,
    ProjectEnd,
    ProjectNews,
    Ruler,
    Rulers,
    Wish,
)
from houvast.guidance.values.timeline import Body
from houvast.kernel import clock

KINDS = frozenset(
    {
        EntryKind.IDEALS,
        EntryKind.ALLY,
        EntryKind.PROJECT,
        EntryKind.RULERS,
        EntryKind.LIFE_EVENT,
        EntryKind.LIMIT,
        EntryKind.FRAME,
        EntryKind.ANSWER,
    }
)
RULER_LABELS = {
    Ruler.IMPORTANCE: CopyLabel.IMPORTANCE,
    Ruler.CONFIDENCE: CopyLabel.CONFIDENCE,
    Ruler.READINESS: CopyLabel.READINESS,
}
Held = TypeVar("Held", bound=Body)


def story_items(entries: Sequence[EntryLine]) -> Iterator[CopyItem]:
    """Yields what a copy can hold of entries, oldest first."""
    threads = in_threads(entries, set(KINDS))
    yield from _ideals(threads)
    yield from _rulers(threads)
    for thread in threads:
        yield from (*_life_event(thread), *_project(thread), *_ally(thread), *_limit(thread))
    yield from _frame(threads)
    yield from _answers(threads)


def states_frame(entries: Sequence[EntryLine]) -> bool:
    """Returns whether the frame was stated again after the beginning."""
    return any(isinstance(entry.body, FrameStated) for entry in entries)


def _ideals(threads: Sequence[ThreadLines]) -> Iterator[CopyItem]:
    newest: dict[Ideal, CopyItem] = {}
    for _, body in _firsts(threads, Ideals):
        for topic in body.topics:
            if topic.own_words:
                key, lines = f"ideal {topic.ideal.value}", (CopyLine(topic.own_words),)
                newest[topic.ideal] = CopyItem(
                    key, CopyPart.IDEALS, lines, about=topic.ideal, day=body.held_on
                )
    yield from (newest[ideal] for ideal in Ideal if ideal in newest)


def _rulers(threads: Sequence[ThreadLines]) -> Iterator[CopyItem]:
    newest: dict[str, CopyItem] = {}
    for thread, body in _firsts(threads, Rulers):
        said = [
            CopyLine(f"{reading.value} / 10. {reading.why_not_lower}".strip(), RULER_LABELS[reading.ruler])
            for reading in body.readings
            if reading.value is not None
        ]
        lines = (CopyLine(body.about), *said)
        item = CopyItem(f"rulers {thread.first.id}", CopyPart.RULERS, lines, day=body.held_on)
        newest[body.about.strip().casefold()] = item
    yield from newest.values()


def _life_event(thread: ThreadLines) -> Iterator[CopyItem]:
    body = thread.newest.body
    if isinstance(body, LifeEvent):
        lines = _lines((None, body.what), (CopyLabel.HELPED, body.helped))
        yield CopyItem(f"life {thread.first.id}", CopyPart.LIFE_LINE, lines, life=body)


def _project(thread: ThreadLines) -> Iterator[CopyItem]:
    project = thread.first.body
    if isinstance(project, OwnProject):
        later = [line.body for line in thread.later]
        news = [(CopyLabel.HOW_IT_GOES, body.words) for body in later if isinstance(body, ProjectNews)]
        ends = [(CopyLabel.BECAME, body.became) for body in later if isinstance(body, ProjectEnd)]
        begin = ((None, project.idea), (CopyLabel.HELPERS, project.helpers), (CopyLabel.COST, project.cost))
        lines = _lines(*begin, *news, *ends)
        yield CopyItem(f"project {thread.first.id}", CopyPart.PROJECTS, lines, day=project.happens_on)


def _ally(thread: ThreadLines) -> Iterator[CopyItem]:
    """Only whom the person agreed to involve, in the person's own words; not ticked to begin with."""
    body = thread.newest.body
    if isinstance(body, Ally) and body.wish is Wish.YES:
        lines = _lines((None, body.who), (None, body.brings))
        yield CopyItem(f"ally {thread.first.id}", CopyPart.ALLIES, lines, is_offered=False)


def _limit(thread: ThreadLines) -> Iterator[CopyItem]:
    body = thread.newest.body
    if isinstance(body, Limit):
        lines = _lines((None, body.what), (CopyLabel.WHY, body.why), (CopyLabel.WHAT_IF, body.what_if))
        key = f"limit {thread.first.id}"
        yield CopyItem(key, CopyPart.LIMITS, lines, about=body.binds, day=body.agreed_on)


def _frame(threads: Sequence[ThreadLines]) -> Iterator[CopyItem]:
    stated = list(_firsts(threads, FrameStated))
    if stated:
        thread, body = stated[-1]
        lines = _lines((None, body.words), (CopyLabel.GOES_OUT, body.more_goes_out))
        key = f"frame {thread.first.id}"
        yield CopyItem(key, CopyPart.AGREEMENTS, lines, about=body.frame, day=body.stated_on)


def _answers(threads: Sequence[ThreadLines]) -> Iterator[CopyItem]:
    """Only the person's own answers: those of parents are theirs."""
    newest: dict[tuple[Purpose, str], CopyItem] = {}
    for thread, body in _firsts(threads, PurposeAnswer):
        if body.giver is Giver.PERSON:
            standing = standing_of(body, is_withdrawn=bool(thread.later), today=clock.today())
            newest[purpose_key(body)] = CopyItem(
                f"answer {thread.first.id}",
                CopyPart.ANSWERS,
                _lines((None, body.purpose_words), (None, body.why)),
                about=body.purpose,
                state=standing,
                day=body.answered_on,
            )
    yield from newest.values()


def _firsts(threads: Sequence[ThreadLines], held: type[Held]) -> Iterator[tuple[ThreadLines, Held]]:
    for thread in threads:
        if isinstance(thread.first.body, held):
            yield thread, thread.first.body


def _lines(*written: tuple[CopyLabel | None, str]) -> tuple[CopyLine, ...]:
    return tuple(CopyLine(text, label) for label, text in written if text.strip())
