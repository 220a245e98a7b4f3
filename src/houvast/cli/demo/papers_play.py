"""Plays what a story tells of calls and letters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cli.demo.calendar import Calendar
from houvast.cli.demo.stories_papers import Call, Papers, SentLetter
from houvast.guidance.selectors.propose_letter import propose_letter
from houvast.guidance.services._letters import NewLetterStep
from houvast.guidance.services.approve_letter import approve_letter
from houvast.guidance.services.log_touch import NewTouch, log_touch
from houvast.guidance.services.send_letter import send_letter
from houvast.guidance.services.settle_letter import LetterFate, settle_letter
from houvast.guidance.services.write_letter import NewLetter, write_letter
from houvast.guidance.values.papers import Letter, Touch
from houvast.kernel import clock

Timed = tuple[int, int, Callable[[Actor], object], str]
"""How many days ago, in which order on that day, what was done, and at which hour if it is told."""


@dataclass(frozen=True)
class PapersPlay:
    """A story's calls and letters in one trajectory; ``row`` gives ids that stay the same."""

    papers: Papers
    language: str
    trajectory: UUID
    row: Callable[..., UUID]
    calendar: Calendar

    def acts(self) -> Iterator[Timed]:
        """Yields everything that happened, in no order."""
        for number, call in enumerate(self.papers.calls):
            yield call.day, 3, partial(self._call, row=self.row("call", number), told=call), call.at
        for number, letter in enumerate(self.papers.letters):
            for ago, order, act in self._letter(self.row("letter", number), letter):
                yield ago, order, act, ""

    def _call(self, actor: Actor, *, row: UUID, told: Call) -> None:
        touch = Touch(told.way, told.direction, told.party, clock.now(), told.words)
        log_touch(actor, NewTouch(row, self.trajectory, touch))

    def _letter(self, row: UUID, told: SentLetter) -> Iterator[tuple[int, int, Callable[[Actor], object]]]:
        yield told.day, 600, partial(self._write, row=row, told=told)
        if told.read is not None:
            step = NewLetterStep(self.row(row, "read"), self.trajectory, row, told.read_words)
            yield told.read, 610, partial(approve_letter, new=step)
        if told.sent is not None:
            awaited = None if told.reply is None else self.calendar.due(told.reply)
            step = NewLetterStep(self.row(row, "sent"), self.trajectory, row, "", awaited)
            yield told.sent, 620, partial(send_letter, new=step)
        if told.settled is not None and told.fate is not None:
            step = NewLetterStep(self.row(row, "settled"), self.trajectory, row, told.fate_words)
            yield told.settled, 630, partial(settle_letter, fate=LetterFate(step, told.fate))

    def _write(self, actor: Actor, *, row: UUID, told: SentLetter) -> None:
        sender = propose_letter(actor, self.trajectory).sender
        letter = Letter(told.kind, self.language, told.to_person, told.to, told.subject, told.text, sender)
        write_letter(actor, NewLetter(row, self.trajectory, letter))
