"""Agreements: the frame, limits agreed together, an answer per purpose and giver, and what is withheld."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._frames import CurrentFrame, frames_in
from houvast.guidance.selectors._threads import ThreadLines, threads_of
from houvast.guidance.selectors._withheld import WithheldNow, withheld_in
from houvast.guidance.values.agreements import (
    Giver,
    Limit,
    LimitEnd,
    Purpose,
    PurposeAnswer,
    Standing,
    Withdrawal,
    giver_key,
    parents_disagree,
    purpose_key,
    standing_of,
)
from houvast.guidance.values.lists import EntryKind
from houvast.kernel import clock


@dataclass(frozen=True)
class LimitNow:
    """A limit, and its end when it was lifted."""

    id: UUID
    limit: Limit
    end: LimitEnd | None


@dataclass(frozen=True)
class AnswerLine:
    """An answer, how it stands today, and its withdrawal, if any."""

    id: UUID
    answer: PurposeAnswer
    standing: Standing
    withdrawal: Withdrawal | None


@dataclass(frozen=True)
class GiverLine:
    """What one giver answers to one purpose now, and what they answered before, newest first."""

    giver: Giver
    now: AnswerLine
    earlier: tuple[AnswerLine, ...]


@dataclass(frozen=True)
class PurposeLine:
    """One purpose with everybody's answer."""

    purpose: Purpose
    words: str
    givers: tuple[GiverLine, ...]
    parents_disagree: bool


@dataclass(frozen=True)
class AgreementsPage:
    """The page; ``frames`` oldest first."""

    frames: tuple[CurrentFrame, ...]
    limits: tuple[LimitNow, ...]
    lifted: tuple[LimitNow, ...]
    purposes: tuple[PurposeLine, ...]
    withheld: tuple[WithheldNow, ...]

    @property
    def frame(self) -> CurrentFrame | None:
        """The frame that counts."""
        return self.frames[-1] if self.frames else None

    @property
    def two_hats_told_on(self) -> date | None:
        """The day the person first heard that their worker also does work of the cell."""
        return next((frame.stated_on for frame in self.frames if frame.two_hats_told), None)


def show_agreements(actor: Actor, trajectory_id: UUID) -> AgreementsPage:
    """Returns all that is agreed in a trajectory, in a constant number of queries. Raises NotFound."""
    must(actor, "guidance.show_agreements")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_agreements", dossier=trajectory.dossier_id)
    kinds = (EntryKind.FRAME, EntryKind.LIMIT, EntryKind.ANSWER, EntryKind.WITHHELD)
    threads = threads_of(actor, trajectory, *kinds)
    limits = [limit for thread in threads for limit in _limit(thread)]
    return AgreementsPage(
        frames_in(actor, trajectory, threads),
        tuple(limit for limit in limits if limit.end is None),
        tuple(limit for limit in limits if limit.end is not None),
        _purposes([answer for thread in threads for answer in _answer(thread, clock.today())]),
        withheld_in(threads),
    )


def _limit(thread: ThreadLines) -> tuple[LimitNow, ...]:
    if not isinstance(thread.first.body, Limit):
        return ()
    end = next((line.body for line in thread.later if isinstance(line.body, LimitEnd)), None)
    return (LimitNow(thread.first.id, thread.first.body, end),)


def _answer(thread: ThreadLines, today: date) -> tuple[AnswerLine, ...]:
    answer = thread.first.body
    if not isinstance(answer, PurposeAnswer):
        return ()
    end = next((line.body for line in thread.later if isinstance(line.body, Withdrawal)), None)
    # A withdrawal that does not open still withdraws: nobody acts on a yes that was taken back.
    standing = standing_of(answer, is_withdrawn=bool(thread.later), today=today)
    return (AnswerLine(thread.first.id, answer, standing, end),)


def _purposes(answers: Sequence[AnswerLine]) -> tuple[PurposeLine, ...]:
    """Groups answers by purpose, in the purposes' order, and by giver; the last one written counts."""
    grouped: dict[tuple[Purpose, str], dict[tuple[Giver, str], list[AnswerLine]]] = {}
    for line in answers:
        of_purpose = grouped.setdefault(purpose_key(line.answer), {})
        of_purpose.setdefault(giver_key(line.answer), []).insert(0, line)
    order = list(Purpose)
    return tuple(
        _purpose(grouped[key]) for key in sorted(grouped, key=lambda key: (order.index(key[0]), key[1]))
    )


def _purpose(of_givers: dict[tuple[Giver, str], list[AnswerLine]]) -> PurposeLine:
    order = list(Giver)
    givers = [
        GiverLine(key[0], lines[0], tuple(lines[1:]))
        for key, lines in sorted(of_givers.items(), key=lambda item: (order.index(item[0][0]), item[0][1]))
    ]
    newest = givers[0].now.answer
    words = next((one.now.answer.purpose_words for one in givers if one.now.answer.purpose_words), "")
    disagree = parents_disagree((one.giver, one.now.standing) for one in givers)
    return PurposeLine(newest.purpose, words, tuple(givers), disagree)
