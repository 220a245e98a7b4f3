"""How a question ends or goes on, what is possible now, and after what its words vanish."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from houvast.desk.values.agreements import AgreementContent, asker_agrees, young_person_agrees
from houvast.desk.values.entrances import Asker
from houvast.desk.values.states import QuestionState
from houvast.vault.content import content, upcast
from houvast.vault.content_types import Json


class Outcome(StrEnum):
    """How a question ends or goes on; ``REFERRAL`` is the hand-over of the person to guidance."""

    ADVICE = "advice"
    HELP_FOR_ASKER = "help_for_asker"
    PLAN_TO_TELL = "plan_to_tell"
    REFERRAL = "referral"
    REFERRAL_OF_ASKER = "referral_of_asker"
    REFERRAL_TO_SERVICE = "referral_to_service"
    SCHOOL_SUPPORT = "school_support"
    VISIT = "visit"
    SOMETHING_ELSE = "something_else"
    ANOTHER_CONFLICT = "another_conflict"
    NOT_GROUNDED = "not_grounded"
    NOT_FOR_US = "not_for_us"


OF_THEIR_OWN_PAGE = frozenset({Outcome.REFERRAL, Outcome.REFERRAL_OF_ASKER})
"""Referrals are composed, not chosen from a list."""

KEPT_OPEN: Mapping[Outcome, QuestionState] = MappingProxyType(
    {Outcome.PLAN_TO_TELL: QuestionState.TELLING, Outcome.VISIT: QuestionState.VISITING}
)
"""Outcomes with somebody and a day to come; the question stays open until then."""

LED_NOWHERE = frozenset({Outcome.ANOTHER_CONFLICT, Outcome.NOT_GROUNDED, Outcome.NOT_FOR_US})
"""After these, every word of the question vanishes within 30 days; what stays is the count."""

VANISHES_AFTER = timedelta(days=30)
"""How long the words of a question are kept that led nowhere, or with which nobody goes on."""


GONE_ON_WITH = frozenset({Outcome.REFERRAL_TO_SERVICE, Outcome.SCHOOL_SUPPORT})
"""After these somebody goes on with it by their nature: nothing vanishes."""


@content("desk.outcome", version=2)
@dataclass(frozen=True)
class OutcomeContent:
    """What was decided about a question.

    For a plan to tell or a visit: ``who`` does it, by which day. ``next_step`` is where the asker can go on;
    ``goes_on`` whether the desk keeps the question, because somebody goes on with it or may come back.
    """

    outcome: Outcome
    words: str
    who: str = ""
    by: date | None = None
    next_step: str = ""
    goes_on: bool = False

    def vanishes_on(self, today: date) -> date | None:
        """Returns the day on which the question's words go; None when it stays, or stays open."""
        stays = self.outcome in GONE_ON_WITH or (self.goes_on and self.outcome not in LED_NOWHERE)
        return None if stays or self.outcome in KEPT_OPEN else today + VANISHES_AFTER


@upcast("desk.outcome", 1)
def _with_next_step(old: dict[str, Json]) -> dict[str, Json]:
    who, by = old.pop("who_tells"), old.pop("tell_by")
    return old | {"who": who, "by": by, "next_step": "", "goes_on": True}


def possible_outcomes(asker: Asker, agreements: Iterable[AgreementContent]) -> tuple[Outcome, ...]:
    """Returns what is possible now: while they do not know, nothing about them leaves the desk (F14, F20)."""
    given = list(agreements)
    waits = set()
    if not young_person_agrees(given):
        waits.add(Outcome.REFERRAL)
    if not asker_agrees(asker, given):
        waits.add(Outcome.REFERRAL_OF_ASKER)
    return tuple(outcome for outcome in Outcome if outcome not in waits)
