"""Turns a trajectory into what its copy for the person can hold."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from houvast.guidance.selectors._appointments import AppointmentLine
from houvast.guidance.selectors._copy_story import states_frame, story_items
from houvast.guidance.selectors._entries import EntryLine
from houvast.guidance.selectors.show_trajectory import TrajectoryPage
from houvast.guidance.values.copies import CopyItem, CopyLabel, CopyLine, CopyPart
from houvast.guidance.values.domains import DomainChoice
from houvast.guidance.values.entries import Action, Closing, Evaluation, Note, Opening
from houvast.guidance.values.lists import EntryState, NoteKind
from houvast.guidance.values.plan import AgreedPlan
from houvast.kernel import clock


def copy_items(page: TrajectoryPage, appointments: Iterable[AppointmentLine]) -> Iterator[CopyItem]:
    """Yields what a copy can hold, part by part; what has no text is left out."""
    entries = sorted(page.entries, key=lambda entry: entry.at)
    yield from _words(page)
    yield from story_items(entries)
    yield from _domains(page)
    yield from (item for entry in entries for item in _said(entry))
    yield from _plan(entries)
    yield from (item for entry in entries for item in _action(entry))
    yield from (_appointment(line) for line in sorted(appointments, key=_moment))
    restated = states_frame(entries)
    yield from (item for entry in entries for item in _opening(entry, restated=restated))
    yield from (item for entry in entries for item in _looked_back(entry))
    yield from (item for entry in entries for item in _closing(entry))


def _words(page: TrajectoryPage) -> Iterator[CopyItem]:
    for now in page.topics:
        if now.topic.own_words:
            key = f"words {now.topic.need.value}"
            lines = (CopyLine(now.topic.own_words),)
            yield CopyItem(key, CopyPart.WORDS, lines, about=now.topic.need, day=now.held_on)


def _domains(page: TrajectoryPage) -> Iterator[CopyItem]:
    for now in page.domains:
        view, day = now.view, clock.day_of(now.line.at)
        about = DomainChoice(view.domain, view.named)
        own = _lines((CopyLabel.STRENGTH, view.strength), (CopyLabel.BARRIER, view.barrier))
        if own:
            yield CopyItem(f"domain {now.line.id}", CopyPart.DOMAINS, own, domain=about, day=day)
        seen = _lines(
            (CopyLabel.WORKER_STRENGTH, view.worker_strength), (CopyLabel.WORKER_BARRIER, view.worker_barrier)
        )
        if seen:
            key = f"domain-worker {now.line.id}"
            yield CopyItem(key, CopyPart.DOMAINS, seen, domain=about, day=day, is_offered=False)


def _said(entry: EntryLine) -> Iterator[CopyItem]:
    """Only notes of what the person said; all other kinds, and notes without a kind, may be of others."""
    note = entry.body
    if isinstance(note, Note) and note.kind is NoteKind.SAID and entry.state != EntryState.CORRECTED:
        day = note.happened_on or clock.day_of(entry.at)
        lines = (CopyLine(note.text),)
        yield CopyItem(f"note {entry.id}", CopyPart.SAID, lines, day=day, is_offered=False)


def _plan(entries: Iterable[EntryLine]) -> Iterator[CopyItem]:
    """The plan that was talked through last; a partner or a person who holds something is not named."""
    plans = [(entry.id, entry.body) for entry in entries if isinstance(entry.body, AgreedPlan)]
    if not plans:
        return
    number, plan = plans[-1]
    for place, part in enumerate((*plan.goals, *plan.barriers)):
        steps = (CopyLine(step.what, CopyLabel.STEP, step.owner, step.due_on) for step in part.steps)
        own = CopyLine(part.text) if part.owner is None else CopyLine(part.text, CopyLabel.BARRIER)
        about = DomainChoice(part.domain, part.named)
        key = f"plan {number} {place}"
        yield CopyItem(key, CopyPart.PLAN, (own, *steps), about=part.owner, domain=about, day=part.due_on)
    word = _lines((CopyLabel.PERSON, plan.person))
    yield CopyItem(f"plan {number} word", CopyPart.PLAN, word, state=plan.agreeing, day=plan.held_on)


def _action(entry: EntryLine) -> Iterator[CopyItem]:
    if isinstance(entry.body, Action):
        action, key = entry.body, f"action {entry.id}"
        lines = (CopyLine(action.what),)
        yield CopyItem(key, CopyPart.ACTIONS, lines, about=action.owner, day=entry.due_on)


def _appointment(line: AppointmentLine) -> CopyItem:
    plan = line.content.plan
    return CopyItem(
        f"appointment {line.id}",
        CopyPart.APPOINTMENTS,
        _lines((None, plan.what_for)),
        about=plan.place,
        state=line.content.end,
        moment=plan.starts_at,
        is_offered=line.is_planned and not line.waits,
    )


def _opening(entry: EntryLine, *, restated: bool) -> Iterator[CopyItem]:
    """Once the frame was stated again, only who stands in is left of the beginning."""
    if isinstance(entry.body, Opening):
        opening, key = entry.body, f"opening {entry.id}"
        stand_in = (CopyLabel.STAND_IN, opening.stand_in)
        if restated:
            yield CopyItem(key, CopyPart.AGREEMENTS, _lines(stand_in))
        else:
            lines = _lines((None, opening.frame_words), stand_in)
            yield CopyItem(key, CopyPart.AGREEMENTS, lines, about=opening.frame)


def _looked_back(entry: EntryLine) -> Iterator[CopyItem]:
    if isinstance(entry.body, Evaluation):
        body = entry.body
        lines = _lines((CopyLabel.PERSON, body.person), (CopyLabel.WORKER, body.worker))
        if lines:
            yield CopyItem(f"look-back {entry.id}", CopyPart.LOOK_BACK, lines, day=body.held_on)


def _closing(entry: EntryLine) -> Iterator[CopyItem]:
    if isinstance(entry.body, Closing):
        body = entry.body
        lines = _lines(
            (CopyLabel.PERSON, body.person),
            (CopyLabel.WORKER, body.worker),
            (CopyLabel.LEFT_OPEN, body.left_open),
        )
        key = f"closing {entry.id}"
        yield CopyItem(key, CopyPart.AFTERCARE, lines, about=body.reason, day=body.aftercare_on)


def _lines(*written: tuple[CopyLabel | None, str]) -> tuple[CopyLine, ...]:
    return tuple(CopyLine(text, label) for label, text in written if text.strip())


def _moment(line: AppointmentLine) -> datetime:
    return line.content.plan.starts_at
