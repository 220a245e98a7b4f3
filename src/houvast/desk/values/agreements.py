"""Who agreed to what, and the one rule that protects a young person who does not know."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from houvast.desk.values.entrances import Asker
from houvast.vault.content import content


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


@content("desk.agreement", version=1)
@dataclass(frozen=True)
class AgreementContent:
    """Who agreed to what, when and how, in their words where possible."""

    giver: Giver
    purpose: Purpose
    answer: Answer
    given_on: date
    how: str


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
