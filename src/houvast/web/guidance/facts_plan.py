"""What the templates of domains, goals and the plan print: how each moved, in words and never in a number."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.http import HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.guidance.selectors.show_domains import DomainCourse, DomainsPage
from houvast.guidance.selectors.show_plan import PlanPage
from houvast.guidance.selectors.show_step import StepPlace
from houvast.guidance.values.domains import DomainLevel
from houvast.guidance.values.entries import DomainView
from houvast.guidance.values.folding import GoalNow
from houvast.guidance.values.goals import GoalLevel
from houvast.guidance.values.plan_templates import PlanTemplate, plan_templates
from houvast.web.drawings.ladder import Ladder
from houvast.web.guidance.drawn_plan import ladder_of, wheel_of
from houvast.web.guidance.labels_plan import DOMAIN_ANCHORS, DOMAIN_LEVELS, GOAL_LEVELS
from houvast.web.ui.render import see_other

STEPS_OF_A_LADDER = list(GoalLevel)
FROM_HOLDING = [level for level in DomainLevel if level is not DomainLevel.NOT_SPOKEN_OF]

HOLDS_MORE = _("holds more than before")
HINDERS_MORE = _("stands more in the way than before")
AS_BEFORE = pgettext_lazy("moved", "as before")
NEARER = _("nearer than before")
FURTHER = _("further away than before")


@dataclass(frozen=True)
class Side:
    """How one domain stood at first and last, from one side; empty where nobody chose a level."""

    first: Promise | str
    last: Promise | str
    moved: Promise | str


@dataclass(frozen=True)
class DomainRow:
    """A row of the table of domains."""

    course: DomainCourse
    person: Side
    worker: Side


@dataclass(frozen=True)
class GoalRow:
    """A goal in the look back: its level at first and last, in words, and its ladder."""

    goal: GoalNow
    ladder: Ladder
    first_on: date | None
    first: Promise | str
    last_on: date | None
    last: Promise | str
    moved: Promise | str


def domains_facts(found: DomainsPage) -> dict[str, object]:
    """Returns what the page of domains prints."""
    return {
        "page": found,
        "wheel": wheel_of(found),
        "rows": domain_rows(found.courses),
        "open_barriers": [one for one in found.barriers if one.is_open],
        "ended_barriers": [one for one in found.barriers if not one.is_open],
        "anchors": list(DOMAIN_ANCHORS.values()),
    }


def domain_rows(courses: Sequence[DomainCourse]) -> list[DomainRow]:
    """Returns the domains that were spoken of, or in which a barrier stands, with how they moved."""
    return [
        DomainRow(
            course,
            _side(course, lambda view: view.level),
            _side(course, lambda view: view.worker_level),
        )
        for course in courses
        if course.views or course.barriers
    ]


def goal_rows(found: PlanPage) -> list[GoalRow]:
    """Returns every goal with where it stood at first and last."""
    return [_goal_row(goal) for goal in found.goals]


def look_back_facts(domains: DomainsPage, plan: PlanPage) -> dict[str, object]:
    """Returns what the look back shows beside its form: each domain and goal, before and after."""
    rows = [row for row in domain_rows(domains.courses) if row.person.last or row.worker.last]
    return {"domain_rows": rows, "goal_rows": goal_rows(plan), "plan": plan}


def to_thread(place: StepPlace, trajectory: UUID) -> HttpResponse:
    """Sends the reader to what a step is about: its barrier, or the plan with its goal."""
    if place.barrier is not None:
        return see_other("guidance:show_barrier", trajectory=trajectory, barrier=place.barrier.id)
    return see_other("guidance:show_plan", trajectory=trajectory)


def _side(course: DomainCourse, level_of: Callable[[DomainView], DomainLevel | None]) -> Side:
    levels = [level for moment in course.views for level in [level_of(moment.view)] if level is not None]
    if not levels:
        return Side("", "", "")
    first, last = levels[0], levels[-1]
    return Side(
        DOMAIN_LEVELS[first] if len(levels) > 1 else "", DOMAIN_LEVELS[last], _moved(first, last, len(levels))
    )


def _moved(first: DomainLevel, last: DomainLevel, moments: int) -> Promise | str:
    if moments == 1 or first not in FROM_HOLDING or last not in FROM_HOLDING:
        return ""
    if first == last:
        return AS_BEFORE
    return HOLDS_MORE if FROM_HOLDING.index(last) < FROM_HOLDING.index(first) else HINDERS_MORE


def _goal_row(goal: GoalNow) -> GoalRow:
    if not goal.moments:
        return GoalRow(goal, ladder_of(goal), None, "", None, "", "")
    (first_on, first), (last_on, last) = goal.moments[0], goal.moments[-1]
    moved: Promise | str = ""
    if len(goal.moments) > 1:
        steps = STEPS_OF_A_LADDER.index(last) - STEPS_OF_A_LADDER.index(first)
        moved = AS_BEFORE if not steps else NEARER if steps > 0 else FURTHER
    return GoalRow(goal, ladder_of(goal), first_on, GOAL_LEVELS[first], last_on, GOAL_LEVELS[last], moved)


@dataclass(frozen=True)
class TemplateLink:
    """A plan to begin from, as a link."""

    title: str
    url: str
    is_chosen: bool


def templates_in(language: str, chosen: PlanTemplate | None) -> list[TemplateLink]:
    """Returns the plans to begin from, in the reader's language."""
    return [
        TemplateLink(one.texts(language).title, f"?from={one.id}", one is chosen) for one in plan_templates()
    ]
