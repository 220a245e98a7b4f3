"""What the templates of a meeting that is held print: register, statements, points, and the wall."""

from dataclasses import dataclass
from itertools import groupby
from typing import Final
from uuid import UUID

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.cell.finding.agendas import AgendaLine
from houvast.cell.finding.expected import Expected
from houvast.cell.finding.rooms import ShownEntry
from houvast.cell.finding.running import PointLine, RunningItem, StatementLine
from houvast.cell.selectors.show_room import RoomScreen
from houvast.cell.selectors.show_running_meeting import ItemForm, RunningMeeting
from houvast.cell.values.room import ShownKind
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.legal.selectors.ground import cited_by
from houvast.web.cell.forms_room import named
from houvast.web.cell.labels_meetings import ITEMS, KINDS, MEETINGS
from houvast.web.cell.labels_room import HEADINGS, POINTS

KEPT_ONLY: Final = ("livc_law.4.3",)
SPEAKS_UNDER: Final = ("livc_law.5", "secrecy_consultation", "secrecy")
MUST_HELP: Final = ("duty_to_help",)
OPENING: Final = {"french_community": ("fwb_decree.10",)}
"""What asks for an opening statement, by regime; the others hold no text that does."""


@dataclass(frozen=True)
class ToldExpected:
    """Somebody who is not there, with a number for the button that says they came."""

    one: Expected
    words: str
    submission: UUID


@dataclass(frozen=True)
class ToldStatement:
    """A statement with a number for the button that shows it."""

    line: StatementLine
    submission: UUID


@dataclass(frozen=True)
class ToldPoint:
    """A point with its label, and a number for the button that shows it again."""

    line: PointLine
    label: Promise
    submission: UUID


def running_facts(found: RunningMeeting) -> dict[str, object]:
    """Returns what the coordinators' screen prints."""
    grouped = groupby(found.agenda, key=lambda line: line.kind)
    facts: dict[str, object] = {
        "meeting": found,
        "state": MEETINGS[found.state],
        "kinds": [(KINDS[kind], [_line(line, found) for line in lines]) for kind, lines in grouped],
        "kept": kept_words(keeps_shared=found.keeps_shared),
        "back": reverse("cell:show_meeting", kwargs={"cell_meeting": found.id}),
    }
    return facts | (_current(found.current) if found.current is not None else {})


def form_facts(found: ItemForm, form: object) -> dict[str, object]:
    """Returns what a form about the item under discussion prints."""
    item = found.item
    return {
        "item": item,
        "form": form,
        "person": found.person,
        "kept": kept_words(keeps_shared=item.keeps_shared),
        "back": _running(found.meeting_id),
    }


def room_facts(found: RoomScreen) -> dict[str, object]:
    """Returns what hangs on the wall: heading by heading, in their order."""
    by_kind: dict[ShownKind, list[ShownEntry]] = {}
    for one in found.shown:
        by_kind.setdefault(one.content.kind, []).append(one)
    return {
        "room": found,
        "headings": [(HEADINGS[kind], by_kind[kind]) for kind in ShownKind if kind in by_kind],
        "now": clock.now(),
    }


def kept_words(*, keeps_shared: bool) -> str:
    """Returns what stays when the meeting is over, before anybody types."""
    articles = _cited(KEPT_ONLY)
    if keeps_shared:
        return _(
            "What you note stays in the case, on the exception that the cell named. What the room shows goes"
            " with the meeting (%(articles)s)."
        ) % {"articles": articles}
    return _(
        "No exception is named for this cell. Only days, who was there and the municipality's own actions"
        " stay; every organisation keeps its own actions in its own file. All else that you note here is"
        " destroyed when you close the meeting (%(articles)s). Print the sheet before."
    ) % {"articles": articles}


def frame_words(found: ItemForm, attendee: UUID | None) -> str:
    """Returns the frame a form begins with: as they stated it, else the law as it holds today (F6)."""
    line = found.item.present_line(attendee) if attendee is not None else None
    if line is not None and (line.frame or line.earlier):
        return line.frame or line.earlier
    return _(
        "I take part in a case consultation (%(secrecy)s). I keep secret what I hear here. I have no duty to"
        " speak, and I share only what this person needs. Who is in grave danger must be helped (%(help)s)."
        " Other duties to report that bind me: name the text, or say that there is none."
    ) % {"secrecy": _cited((*SPEAKS_UNDER, *OPENING.get(found.regime, ()))), "help": _cited(MUST_HELP)}


def _current(item: RunningItem) -> dict[str, object]:
    return {
        "item": item,
        "person": item.about.case.person.name,
        "absent": [ToldExpected(one, named(one), new_id()) for one in item.absent],
        "present": [(one, new_id()) for one in item.present],
        "statements": [ToldStatement(one, new_id()) for one in item.statements],
        "points": [ToldPoint(one, POINTS[one.entry.content.kind], new_id()) for one in item.points],
        "screen": [(one, HEADINGS[one.entry.content.kind]) for one in item.screen],
    }


def _line(line: AgendaLine, found: RunningMeeting) -> tuple[AgendaLine, Promise, bool]:
    return line, ITEMS[line.state], line.id == found.next_id


def _cited(named_: tuple[str, ...]) -> str:
    language = get_language() or "en"
    return ", ".join(dict.fromkeys(held.label(language) for held in cited_by(named_, clock.today())))


def _running(meeting_id: UUID) -> str:
    return reverse("cell:show_running_meeting", kwargs={"cell_meeting": meeting_id})
