"""The words for domains, barriers, goals and the plan. No level is a number, and none is of a person."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Protocol

from django.utils.functional import Promise
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from houvast.guidance.values.domains import DomainChoice, DomainLevel, DomainName
from houvast.guidance.values.feedback import FeedbackQuestion
from houvast.guidance.values.goals import GoalLevel, Weight
from houvast.guidance.values.plan import Agreeing, BarrierOutcome, LegalKind, TickedBy, Whose, Within
from houvast.guidance.values.policy_signals import BarrierKind, ServiceKind
from houvast.web.guidance.labels import DOMAINS, Labels

DOMAIN_LEVELS: Labels = {
    DomainLevel.HOLDS_WELL: _("Holds well"),
    DomainLevel.HOLDS: _("Holds"),
    DomainLevel.SLIGHTLY: _("Stands in the way a little"),
    DomainLevel.IN_THE_WAY: _("Stands in the way"),
    DomainLevel.NOT_SPOKEN_OF: _("Not spoken of"),
}
DOMAIN_ANCHORS: Labels = {
    DomainLevel.HOLDS_WELL: _("Holds well: one can lean on it, also on a bad day."),
    DomainLevel.HOLDS: _("Holds: good enough for now; it asks for nothing."),
    DomainLevel.SLIGHTLY: _("Stands in the way a little: it costs effort, and there is a way around it."),
    DomainLevel.IN_THE_WAY: _("Stands in the way: because of it, something that matters does not happen."),
    DomainLevel.NOT_SPOKEN_OF: _("Not spoken of: nobody asked, or the person would rather not."),
}
WHOSE: Labels = {
    Whose.PERSON: _("With the person"),
    Whose.SERVICE: _("With a service"),
    Whose.RULE: _("In a rule or a law"),
    Whose.SOCIETY: _("In how people treat each other"),
}
BARRIER_OUTCOMES: Labels = {
    BarrierOutcome.GONE: _("Gone"),
    BarrierOutcome.SMALLER: _("Smaller"),
    BarrierOutcome.SAME: _("The same"),
    BarrierOutcome.WORSE: _("Worse"),
    BarrierOutcome.NOT_OURS: _("Not ours to take away"),
}
LEGAL_KINDS: Labels = {
    LegalKind.SCHOOL_EXCLUSION: _("Exclusion from school"),
    LegalKind.BENEFIT_SANCTION: _("Sanction on a benefit"),
    LegalKind.EVICTION: _("Eviction"),
    LegalKind.RESIDENCE: _("Right to reside"),
    LegalKind.OTHER: _("Another decision"),
}
WITHIN: Labels = {
    Within.WEEK: _("Within a week"),
    Within.TWO_WEEKS: _("Within two weeks"),
    Within.MONTH: _("Within a month"),
    Within.THREE_MONTHS: _("Within three months"),
}
AGREEING: Labels = {
    Agreeing.AGREES: _("Agrees"),
    Agreeing.IN_PART: _("Agrees with a part"),
    Agreeing.DISAGREES: _("Does not agree"),
}
TICKED_BY: Labels = {
    TickedBy.PERSON: pgettext_lazy("ticked by", "The person says so"),
    TickedBy.WORKER: pgettext_lazy("ticked by", "The worker says so"),
}
GOAL_LEVELS: Labels = {
    GoalLevel.MUCH_LESS: _("Much less than hoped"),
    GoalLevel.LESS: _("Less than hoped"),
    GoalLevel.AS_HOPED: _("As hoped"),
    GoalLevel.MORE: _("More than hoped"),
    GoalLevel.MUCH_MORE: _("Much more than hoped"),
}
WEIGHTS: Labels = {
    Weight.MATTERS: _("It matters"),
    Weight.MUCH: _("It matters much"),
    Weight.MOST: _("It matters most"),
}
FEEDBACK_QUESTIONS: Labels = {
    FeedbackQuestion.HEARD: _("I was listened to"),
    FeedbackQuestion.MATTERED: _("It was about what matters to me"),
    FeedbackQuestion.WAY: _("This way of talking suits me"),
    FeedbackQuestion.OVERALL: _("All in all, this talk was good for me"),
}
BARRIER_KINDS: Labels = {
    BarrierKind.WAITING: _("Waiting too long"),
    BarrierKind.COST: _("It costs too much"),
    BarrierKind.PAPERS: _("Papers that are asked for"),
    BarrierKind.REFUSAL: _("A refusal"),
    BarrierKind.REACH: _("Hard to reach"),
    BarrierKind.LANGUAGE: _("Language"),
    BarrierKind.TREATMENT: _("Treated otherwise than others"),
    BarrierKind.NO_OFFER: _("Nothing is offered"),
    BarrierKind.RULE: _("A rule that works out wrongly"),
}
SERVICE_KINDS: Labels = {
    ServiceKind.SCHOOL: _("Schools"),
    ServiceKind.PUPILS: _("Pupil guidance"),
    ServiceKind.WELFARE: _("Social welfare"),
    ServiceKind.EMPLOYMENT: _("Work and employment"),
    ServiceKind.HOUSING: pgettext_lazy("kind of service", "Housing"),
    ServiceKind.YOUTH_CARE: _("Youth care"),
    ServiceKind.HEALTH: _("Health care"),
    ServiceKind.JUSTICE: _("Justice"),
    ServiceKind.TOWN: _("The town hall"),
    ServiceKind.OTHER: _("Another kind of service"),
}
ALL: Final[tuple[Labels, ...]] = (
    DOMAIN_LEVELS,
    WHOSE,
    BARRIER_OUTCOMES,
    LEGAL_KINDS,
    WITHIN,
    AGREEING,
    TICKED_BY,
    GOAL_LEVELS,
    WEIGHTS,
    FEEDBACK_QUESTIONS,
    BARRIER_KINDS,
    SERVICE_KINDS,
)

_SHIPPED: Final[Mapping[str, Promise]] = {str(key): label for key, label in DOMAINS.items()}


class InDomain(Protocol):
    """Anything that was written about a domain of life."""

    @property
    def domain(self) -> str:
        """The key of the domain."""
        ...

    @property
    def named(self) -> DomainName | None:
        """The service's own words for it, if it had any."""
        ...


def domain_words(key: str, named: DomainName | None) -> str:
    """Returns what a domain is called: in the service's words where it has some, else in the shipped ones."""
    if named is not None:
        return named.in_language(get_language() or "nl")
    return str(_SHIPPED.get(key, key))


def domain_choices(domains: tuple[DomainChoice, ...], empty: Promise) -> list[tuple[str, str]]:
    """Returns the domains as a form's choices, in the service's order."""
    return [("", str(empty)), *((one.key, domain_words(one.key, one.named)) for one in domains)]


def level_words(level: StrEnum | None, labels: Labels) -> str:
    """Returns the words of a level; nothing when none was chosen."""
    return str(labels[level]) if level is not None else ""
