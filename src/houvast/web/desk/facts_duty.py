"""What the templates of the clock, the roster and the hand-over print."""

from django.urls import reverse
from django.utils.translation import get_language

from houvast.desk.selectors.show_clock import ServiceClock
from houvast.desk.selectors.show_duty import DutyNow
from houvast.desk.selectors.show_passed_on import PassedOnPage
from houvast.desk.selectors.show_roster import HalfDay, Roster
from houvast.desk.values.states import UNANSWERED
from houvast.kernel import clock
from houvast.legal.selectors.ground import cited_by
from houvast.web.desk.forms_duty import slot_words
from houvast.web.desk.labels import STATES
from houvast.web.desk.labels_duty import CLOSED_FOR, HALVES, HOLIDAYS

HOLIDAY_LAW = ("holidays.list", "holidays.replacement")


def clock_facts(kept: ServiceClock) -> dict[str, object]:
    """Returns what the page of the clock prints besides its form."""
    language = get_language() or "en"
    return {
        "clock": kept,
        "closed": [(line, CLOSED_FOR[line.closed_for]) for line in kept.closed],
        "holidays": [(line, HOLIDAYS[line.holiday]) for line in kept.holidays],
        "law": [
            (
                held.label(language),
                held.note.in_language(language),
                held.gap.in_language(language) if held.gap else "",
                held.checked_on,
                held.source_url,
            )
            for held in cited_by(HOLIDAY_LAW, clock.today())
        ],
    }


def duty_facts(duty: DutyNow | None) -> dict[str, object]:
    """Returns what stands above the list: who is on duty, and what waits to be taken over."""
    return {"duty": duty, "half": HALVES[duty.slot.half] if duty else ""}


def _half(half: HalfDay) -> dict[str, object]:
    return {
        "half": half,
        "key": half.slot.key,
        "name": HALVES[half.slot.half],
        "words": slot_words(half.slot),
        "is_open": half.is_readable and not half.name,
    }


def roster_facts(roster: Roster) -> dict[str, object]:
    """Returns the roster with its half days in words."""
    weeks = [
        {
            "monday": week.monday,
            "plan_url": f"{reverse('desk:plan_week')}?week={week.monday.isoformat()}",
            "days": [(day, [_half(half) for half in day.halves]) for day in week.days],
        }
        for week in roster.weeks
    ]
    return {"roster": roster, "weeks": weeks}


def passed_facts(passed: PassedOnPage) -> dict[str, object]:
    """Returns a hand-over with its questions in words."""
    lines = [(line, STATES[line.state], line.state in UNANSWERED) for line in passed.lines]
    return {"passed": passed, "lines": lines}
