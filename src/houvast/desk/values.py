"""What a question at the desk is made of, and the one rule that protects a young person who does not know."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from houvast.vault.content import content


class Asker(StrEnum):
    """Who asks; a kind, never a name (F20)."""

    FAMILY = "family"
    YOUNG_PERSON = "young_person"
    SCHOOL = "school"
    OTHER = "other"


class Channel(StrEnum):
    """How the question came in."""

    PHONE = "phone"
    COUNTER = "counter"
    MAIL = "mail"
    VISIT = "visit"


class Danger(StrEnum):
    """Whether somebody is in danger now, as the asker sees it."""

    NO = "no"
    UNSURE = "unsure"
    YES = "yes"


class QuestionState(StrEnum):
    """Where a question stands; the only thing about it that lies in the clear."""

    OPEN = "open"
    CLARIFYING = "clarifying"
    TELLING = "telling"
    REFERRED = "referred"
    CLOSED = "closed"


class Shelf(StrEnum):
    """Where the desk looks for a question: still at work, handed over, or closed."""

    OPEN = "open"
    REFERRED = "referred"
    CLOSED = "closed"


SHELVES: Mapping[Shelf, frozenset[QuestionState]] = MappingProxyType(
    {
        Shelf.OPEN: frozenset({QuestionState.OPEN, QuestionState.CLARIFYING, QuestionState.TELLING}),
        Shelf.REFERRED: frozenset({QuestionState.REFERRED}),
        Shelf.CLOSED: frozenset({QuestionState.CLOSED}),
    }
)


class Giver(StrEnum):
    """Whose agreement it is; the asker's and the young person's are two records."""

    ASKER = "asker"
    YOUNG_PERSON = "young_person"
    PARENT = "parent"


class Purpose(StrEnum):
    """What the agreement is about."""

    REFERRAL = "referral"
    OWN_GUIDANCE = "own_guidance"
    CONTACT = "contact"
    CONSULT_COLLEAGUE = "consult_colleague"


class Answer(StrEnum):
    """What was answered; not having asked is an answer that says why."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


class Outcome(StrEnum):
    """How a question ends or goes on."""

    ADVICE = "advice"
    HELP_FOR_ASKER = "help_for_asker"
    PLAN_TO_TELL = "plan_to_tell"
    REFERRAL = "referral"
    REFERRAL_OF_ASKER = "referral_of_asker"
    SOMETHING_ELSE = "something_else"
    NOT_GROUNDED = "not_grounded"


OF_THEIR_OWN_PAGE = frozenset({Outcome.REFERRAL, Outcome.REFERRAL_OF_ASKER})
"""Referrals are composed, not chosen from a list."""


@content("desk.question", version=1)
@dataclass(frozen=True)
class QuestionContent:
    """The call card: the first minute. ``way_back`` is how the asker wants to be reached, if at all."""

    asker: Asker
    channel: Channel
    worry: str
    danger: Danger
    tried: str
    way_back: str


@content("desk.clarification", version=1)
@dataclass(frozen=True)
class ClarificationContent:
    """The guided talk: which need, what was seen or heard, since when, really this, who was told (F20)."""

    need: str
    seen_or_heard: str
    since: str
    broader: str
    talked_with: str
    helpers: str
    missing: str

    def is_empty(self) -> bool:
        """Returns whether nothing at all was answered."""
        return not any(
            (
                self.need,
                self.seen_or_heard,
                self.since,
                self.broader,
                self.talked_with,
                self.helpers,
                self.missing,
            )
        )


@content("desk.agreement", version=1)
@dataclass(frozen=True)
class AgreementContent:
    """Who agreed to what, when and how, in their words where possible."""

    giver: Giver
    purpose: Purpose
    answer: Answer
    given_on: date
    how: str


@content("desk.outcome", version=1)
@dataclass(frozen=True)
class OutcomeContent:
    """What was decided about a question, and for a plan to tell: who tells the young person and by when."""

    outcome: Outcome
    words: str
    who_tells: str
    tell_by: date | None


def young_person_agrees(agreements: Iterable[AgreementContent]) -> bool:
    """Returns whether the young person knows and agreed to be referred: their newest answer counts.

    A young person who asks for themselves still says yes before anything is handed over.
    """
    return _newest(agreements, Giver.YOUNG_PERSON, Purpose.REFERRAL) is Answer.YES


def asker_agrees(asker: Asker, agreements: Iterable[AgreementContent]) -> bool:
    """Returns whether a family member agreed to guidance for themselves: their newest answer counts.

    Their own agreement is enough, for nothing is handed over but what they tell of themselves.
    """
    return asker is Asker.FAMILY and _newest(agreements, Giver.ASKER, Purpose.OWN_GUIDANCE) is Answer.YES


def _newest(agreements: Iterable[AgreementContent], giver: Giver, purpose: Purpose) -> Answer | None:
    answers = [
        agreement.answer
        for agreement in sorted(agreements, key=lambda agreement: agreement.given_on)
        if agreement.giver is giver and agreement.purpose is purpose
    ]
    return answers[-1] if answers else None


def possible_outcomes(asker: Asker, agreements: Iterable[AgreementContent]) -> tuple[Outcome, ...]:
    """Returns what is possible now: while they do not know, nothing about them leaves the desk (F14, F20)."""
    given = list(agreements)
    waits = set()
    if not young_person_agrees(given):
        waits.add(Outcome.REFERRAL)
    if not asker_agrees(asker, given):
        waits.add(Outcome.REFERRAL_OF_ASKER)
    return tuple(outcome for outcome in Outcome if outcome not in waits)
