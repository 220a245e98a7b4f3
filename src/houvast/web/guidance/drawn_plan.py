"""What guidance gives to the drawings: the wheel of domains, a goal's ladder, lines of four questions."""

from collections.abc import Sequence
from datetime import date

from django.utils.formats import date_format

from houvast.guidance.selectors.show_domains import DomainCourse, DomainsPage, ViewOn
from houvast.guidance.selectors.show_feedback import FeedbackSeries
from houvast.guidance.values.domains import DomainLevel
from houvast.guidance.values.feedback import FeedbackQuestion
from houvast.guidance.values.folding import GoalNow
from houvast.guidance.values.goals import GoalLevel
from houvast.web.drawings.ladder import Ladder, Looked, Rung
from houvast.web.drawings.lines import Lines, Series
from houvast.web.drawings.wheel import FEWEST, MOST, Moment, Stand, Standing, Wheel
from houvast.web.guidance.labels_plan import FEEDBACK_QUESTIONS, GOAL_LEVELS, domain_words

STANDS = {
    DomainLevel.IN_THE_WAY: Stand.IN_THE_WAY,
    DomainLevel.SLIGHTLY: Stand.A_LITTLE_IN_THE_WAY,
    DomainLevel.HOLDS: Stand.HOLDS,
    DomainLevel.HOLDS_WELL: Stand.HOLDS_WELL,
}
RUNGS = list(GoalLevel)


def wheel_of(found: DomainsPage) -> Wheel | None:
    """Returns the wheel as each day with a level left it; None while there is none, or too few domains.

    With more domains than a wheel holds, those that were spoken of come first; the table has them all.
    """
    spoken = [course for course in found.courses if course.views]
    silent = [course for course in found.courses if not course.views and not course.choice.is_hidden]
    chosen = {course.choice.key for course in (*spoken, *silent)[:MOST]}
    courses = [course for course in found.courses if course.choice.key in chosen]
    days = sorted({moment.on for course in courses for moment in course.views if _said(moment)})
    if len(courses) < FEWEST or not days:
        return None
    return Wheel(
        tuple(domain_words(course.choice.key, course.choice.named) for course in courses),
        tuple(Moment(_day(day), tuple(_standing(course, day) for course in courses)) for day in days),
    )


def ladder_of(goal: GoalNow) -> Ladder:
    """Returns the five levels of a goal in its words of today, and where it stood."""
    lowest, less, hoped, more, most = (
        Rung(str(GOAL_LEVELS[level]), goal.ladder.words(level)) for level in RUNGS
    )
    moments = (Looked(_day(day), RUNGS.index(level)) for day, level in goal.moments)
    return Ladder((lowest, less, hoped, more, most), tuple(moments))


def lines_of(found: FeedbackSeries) -> Lines:
    """Returns each question over the talks."""
    return Lines(
        tuple(_day(moment.held_on) for moment in found.moments),
        tuple(
            Series(str(FEEDBACK_QUESTIONS[question]), found.taps(question)) for question in FeedbackQuestion
        ),
    )


def _standing(course: DomainCourse, day: date) -> Standing:
    """How a domain stood on a day: as it was described last, until then."""
    until = [moment.view for moment in course.views if moment.on <= day]
    return Standing(_stand([view.level for view in until]), _stand([view.worker_level for view in until]))


def _stand(levels: Sequence[DomainLevel | None]) -> Stand | None:
    last = next((level for level in reversed(levels) if level is not None), None)
    return STANDS.get(last) if last is not None else None


def _said(moment: ViewOn) -> bool:
    return moment.view.level is not None or moment.view.worker_level is not None


def _day(day: date) -> str:
    return date_format(day, "j b Y")
