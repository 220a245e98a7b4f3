"""What the templates of the aids print: articles in force today, and traces with their words."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.kernel import clock
from houvast.legal.selectors.ground import cited_by
from houvast.rights.selectors.show_aids import TraceLine
from houvast.rights.selectors.show_help import HelpAtHand
from houvast.rights.selectors.show_night_roster import TeamRoster
from houvast.rights.selectors.show_trace import TracePage
from houvast.rights.values import Danger, Request
from houvast.web.rights.labels import DANGER_LINE_WORDS, JUDGED, KINDS, MANNERS, REQUESTERS

ON_DANGER: Final = ("duty_to_help", "secrecy", "secrecy_minors")
ON_REQUESTS: Final = ("secrecy", "secrecy_minors")

Rows = list[tuple[str, str | Promise | date]]


@dataclass(frozen=True)
class CitedArticle:
    """An article in force today, in the reader's language, with what is not sure about it."""

    label: str
    title: str
    note: str
    gap: str
    since: date | None
    checked_on: date
    url: str


def articles(topics: tuple[str, ...]) -> list[CitedArticle]:
    """Returns the articles on these topics in force today."""
    language = get_language() or "en"
    return [
        CitedArticle(
            label=held.label(language),
            title=held.title.in_language(language),
            note=held.note.in_language(language),
            gap=held.gap.in_language(language) if held.gap else "",
            since=held.valid_from,
            checked_on=held.checked_on,
            url=held.source_url,
        )
        for held in cited_by(topics, clock.today())
    ]


def help_facts(at_hand: HelpAtHand) -> dict[str, object]:
    """Returns whom somebody can turn to; a number of the danger line is called by what it is for."""
    numbers = [(number.name or DANGER_LINE_WORDS[number.line], number.phone) for number in at_hand.numbers]
    return {"help": at_hand, "help_numbers": numbers}


def line_facts(line: TraceLine) -> tuple[TraceLine, str | Promise]:
    """Returns a trace in the list with the words for its kind."""
    return line, KINDS[line.kind] if line.kind else _("Cannot be opened any more: your keys were replaced")


def trace_facts(trace: TracePage) -> dict[str, object]:
    """Returns what the page of a trace prints; unanswered questions are left out."""
    content = trace.content
    rows = _danger(content.danger) if content.danger else _request(content.request) if content.request else []
    return {"trace": trace, "kind": KINDS[content.kind], "rows": [row for row in rows if row[1]]}


def _danger(danger: Danger) -> Rows:
    return [
        (_("What could happen?"), danger.what),
        (_("Is somebody's life or body at stake?"), JUDGED[danger.is_grave]),
        (_("Could it happen today or in the coming days?"), JUDGED[danger.is_near]),
        (_("What is lighter, and did you try or weigh it?"), danger.lesser_means),
        (_("Whom did you consult?"), danger.consulted),
        (_("Whom did you tell what, and when?"), danger.told),
        (_("Does the person know that you told or will tell?"), JUDGED[danger.person_knows]),
        (_("If not: why not?"), danger.why_not),
        (_("What did you decide, and why?"), danger.decided),
    ]


def _request(request: Request) -> Rows:
    return [
        (_("Who asks or seizes?"), REQUESTERS[request.requester]),
        (_("Their name, function and service"), request.who),
        (_("How?"), MANNERS[request.manner]),
        (_("On which article or order do they rest?"), request.article),
        (_("On which day?"), request.asked_on),
        (_("What did they ask or take?"), request.asked),
        (_("What was given?"), request.given),
        (_("Whom did you call?"), request.called),
        (_("Does the person concerned know?"), JUDGED[request.person_knows]),
    ]


def chosen_evening(team: TeamRoster, day: str) -> dict[str, object]:
    """Returns what the roster's form begins with for an evening ("2026-11-22"); empty for any other word."""
    for evening in (*((team.tonight,) if team.tonight else ()), *team.later):
        if evening.day.isoformat() == day and evening.duty is not None:
            return {"day": day, "name": evening.duty.name, "phone": evening.duty.phone}
    return {}
