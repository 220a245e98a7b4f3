"""A referral with a life of its own: what goes along, who agreed, how far it came, and which step may follow.

Some steps the desk writes, others come back from the receiver; both are steps of one life. What the sender
may hear after the answer is the person's choice, made when it is composed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from uuid import UUID

from houvast.access.referral_values import Hears, HowItWent, ReferralItem
from houvast.kernel.working_days import add_working_days
from houvast.vault.content import content


class Whose(StrEnum):
    """Who is referred, and so whose agreement it takes."""

    YOUNG_PERSON = "young_person"
    ASKER = "asker"


class Way(StrEnum):
    """How it reaches the receiver: a team with an account, a sealed letter, or a page with a code."""

    ACCOUNT = "account"
    LETTER = "letter"
    PAGE = "page"


class MeetingWay(StrEnum):
    """How a warm hand-over is done."""

    TOGETHER = "together"
    PHONE = "phone"
    ON_THE_SPOT = "on_the_spot"


class RowState(StrEnum):
    """What lies in the clear about a referral: whether it went, and whether the desk still waits."""

    DRAFT = "draft"
    SENT = "sent"
    DONE = "done"


class StepKind(StrEnum):
    """What happened to a referral."""

    COMPOSED = "composed"
    CHANGED = "changed"
    AGREED = "agreed"
    SENT = "sent"
    SEEN = "seen"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    MEETING = "meeting"
    ARRIVED = "arrived"
    NOT_ARRIVED = "not_arrived"
    ENDED = "ended"
    STOPPED = "stopped"


class Standing(StrEnum):
    """Where a referral stands after its steps."""

    COMPOSED = "composed"
    AGREED = "agreed"
    SENT = "sent"
    SEEN = "seen"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    MEETING = "meeting"
    ARRIVED = "arrived"
    NOT_ARRIVED = "not_arrived"
    ENDED = "ended"
    STOPPED = "stopped"


_WITH_RECEIVER: Final[Mapping[StepKind, Standing]] = {
    StepKind.MEETING: Standing.MEETING,
    StepKind.ARRIVED: Standing.ARRIVED,
    StepKind.NOT_ARRIVED: Standing.NOT_ARRIVED,
    StepKind.ENDED: Standing.ENDED,
    StepKind.STOPPED: Standing.STOPPED,
}
_ON_ITS_WAY: Final[Mapping[StepKind, Standing]] = {
    StepKind.SEEN: Standing.SEEN,
    StepKind.ACCEPTED: Standing.ACCEPTED,
    StepKind.DECLINED: Standing.DECLINED,
    StepKind.STOPPED: Standing.STOPPED,
}
FOLLOWS: Final[Mapping[Standing, Mapping[StepKind, Standing]]] = MappingProxyType(
    {
        Standing.COMPOSED: {
            StepKind.CHANGED: Standing.COMPOSED,
            StepKind.AGREED: Standing.AGREED,
            StepKind.STOPPED: Standing.STOPPED,
        },
        # What was changed after a yes asks for a new one: the person agreed to exactly this.
        Standing.AGREED: {
            StepKind.CHANGED: Standing.COMPOSED,
            StepKind.SENT: Standing.SENT,
            StepKind.STOPPED: Standing.STOPPED,
        },
        Standing.SENT: _ON_ITS_WAY,
        Standing.SEEN: _ON_ITS_WAY,
        Standing.ACCEPTED: _WITH_RECEIVER,
        Standing.MEETING: _WITH_RECEIVER,
        Standing.NOT_ARRIVED: _WITH_RECEIVER,
        Standing.ARRIVED: {StepKind.ENDED: Standing.ENDED, StepKind.STOPPED: Standing.STOPPED},
        Standing.DECLINED: {},
        Standing.ENDED: {},
        Standing.STOPPED: {},
    }
)
"""Which step may follow on which, and where it leads. What is not here does not happen."""

OVER: Final = frozenset({Standing.DECLINED, Standing.ENDED, Standing.STOPPED})
NEEDS: Final[Mapping[StepKind, frozenset[Hears]]] = MappingProxyType(
    {
        StepKind.ARRIVED: frozenset({Hears.ARRIVAL, Hears.WORD}),
        StepKind.NOT_ARRIVED: frozenset({Hears.ARRIVAL, Hears.WORD}),
        StepKind.ENDED: frozenset({Hears.WORD}),
    }
)
"""What the person must have agreed to before the sender hears or notes it."""

SEND_WITHIN: Final = 5
ANSWER_WITHIN: Final = 5
HEAR_WITHIN: Final = 20


@content("desk.referral", version=1)
@dataclass(frozen=True)
class ReferralContent:
    """What was composed: of whom, for which service, how it gets there, and exactly what goes along.

    ``reach`` is how the desk reaches the receiver; ``service_id`` the directory's number, where it has one.
    After it was sent, a name and a way to reach the person are no longer kept: their words are empty.
    """

    whose: Whose
    way: Way
    receiver: str
    reach: str
    service_id: UUID | None
    language: str
    items: tuple[ReferralItem, ...]
    hears: Hears


@content("desk.referral_step", version=1)
@dataclass(frozen=True)
class ReferralStepContent:
    """One step: on which day, in which words; for a meeting when and how, for an end the one word."""

    kind: StepKind
    day: date
    words: str = ""
    at: datetime | None = None
    way: MeetingWay | None = None
    word: HowItWent | None = None


def standing_after(kinds: Iterable[StepKind]) -> Standing:
    """Returns where a life stands after its steps, oldest first; what cannot follow changes nothing."""
    standing = Standing.COMPOSED
    for kind in kinds:
        standing = FOLLOWS[standing].get(kind, standing)
    return standing


def may_follow(standing: Standing, kind: StepKind, hears: Hears) -> bool:
    """Returns whether a step may follow now, and may be known to the sender."""
    return kind in FOLLOWS[standing] and hears in NEEDS.get(kind, frozenset(Hears))


def is_waiting_for(standing: Standing, hears: Hears) -> bool:
    """Returns whether the desk still has something to do or to hear."""
    if standing in OVER:
        return False
    if standing in {Standing.ACCEPTED, Standing.NOT_ARRIVED}:
        return hears is not Hears.NOTHING
    return standing is not Standing.ARRIVED or hears is Hears.WORD


def due_after(standing: Standing, hears: Hears, since: date) -> date | None:
    """Returns by which day something should have moved, counted in working days; None for nothing."""
    if not is_waiting_for(standing, hears):
        return None
    if standing in {Standing.COMPOSED, Standing.AGREED}:
        return add_working_days(since, SEND_WITHIN)
    if standing in {Standing.SENT, Standing.SEEN}:
        return add_working_days(since, ANSWER_WITHIN)
    return add_working_days(since, HEAR_WITHIN)
