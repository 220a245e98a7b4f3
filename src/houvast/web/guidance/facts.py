"""What the templates of guidance print: values with their words, in the reader's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from urllib.parse import urlencode
from uuid import UUID

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from houvast.access.actor import Closed
from houvast.guidance.selectors._entries import EntryLine
from houvast.guidance.selectors.identify_trajectory import TrajectoryIdentity
from houvast.guidance.selectors.show_caseload import Caseload, CaseloadLine
from houvast.guidance.selectors.show_team_caseload import TeamCaseload
from houvast.guidance.selectors.show_trajectory import TrajectoryPage
from houvast.guidance.values.lists import EntryState
from houvast.guidance.values.timeline import Body
from houvast.web.guidance.labels import ENTRY_KINDS, MY_REASONS, STATES
from houvast.web.guidance.titles import title_of
from houvast.web.ui.closed import closed_title
from houvast.web.ui.shapes import Identity, Pages


@dataclass(frozen=True)
class Line:
    """A trajectory in the list, with its words."""

    id: UUID
    reference: str
    who: str
    state: Promise
    due_on: date | None
    is_late: bool
    reason: Promise


@dataclass(frozen=True)
class Told:
    """An entry of the timeline as it is printed."""

    id: UUID
    at: datetime
    title: str
    tag: str
    writer: str
    state: str
    due_on: date | None
    was_corrected: bool
    template: str
    body: Body | Closed


@dataclass(frozen=True)
class Month:
    """A month of the timeline, newest first."""

    name: str
    entries: tuple[Told, ...]


def who(name: str) -> str:
    """Returns what to call somebody: their name, or that it is not known yet."""
    return name or _("Name not known yet")


def identity_of(trajectory: TrajectoryIdentity) -> Identity:
    """Returns the bar on top of every page of a dossier."""
    return Identity(
        who=who(trajectory.name),
        reference=trajectory.reference,
        track=_("Guidance"),
        controller=trajectory.controller,
        why=str(MY_REASONS[trajectory.reason]),
        url=reverse("guidance:show_trajectory", kwargs={"trajectory": trajectory.id}),
    )


def caseload_facts(found: Caseload, *, closed: bool) -> dict[str, object]:
    """Returns what the list prints."""
    return {
        "lines": [_line(line) for line in found.lines],
        "total": found.total,
        "closed": closed,
        "pages": pages(found.number, found.pages, show="closed" if closed else "open"),
    }


def team_facts(found: TeamCaseload) -> dict[str, object]:
    """Returns what a coach's list prints; a line goes with the word for its state."""
    return {
        "lines": [(line, STATES[line.state]) for line in found.lines],
        "total": found.total,
        "services": found.services,
        "pages": pages(found.number, found.pages),
    }


def trajectory_facts(found: TrajectoryPage) -> dict[str, object]:
    """Returns what the page of a trajectory prints."""
    return {
        "identity": identity_of(found.identity),
        "trajectory": found.identity,
        "who": who(found.identity.name),
        "page": found,
        "months": months(found.entries),
        "pages": pages(found.number, found.pages),
    }


def months(entries: Sequence[EntryLine]) -> tuple[Month, ...]:
    """Groups a timeline by month, as it stands."""
    grouped = groupby(entries, key=lambda entry: timezone.localtime(entry.at).strftime("%Y-%m"))
    return tuple(_month([_told(entry) for entry in group]) for _key, group in grouped)


def pages(number: int, total: int, **kept: str) -> Pages:
    """Returns where a list stands, with the addresses of the pages beside it."""

    def to(wanted: int) -> str:
        return "?" + urlencode({**kept, "page": wanted}) if 1 <= wanted <= total else ""

    return Pages(number, total, to(number - 1), to(number + 1))


def _line(line: CaseloadLine) -> Line:
    return Line(
        line.id,
        line.reference,
        who(line.name),
        STATES[line.state],
        line.due_on,
        line.is_late,
        MY_REASONS[line.reason],
    )


def _month(entries: list[Told]) -> Month:
    return Month(date_format(timezone.localtime(entries[0].at), "F Y"), tuple(entries))


def _told(entry: EntryLine) -> Told:
    kind = str(ENTRY_KINDS[entry.kind]) if entry.kind else ""
    body = entry.body
    title = closed_title(body) if isinstance(body, Closed) else title_of(body)
    return Told(
        entry.id,
        timezone.localtime(entry.at),
        title or kind,
        kind if title else "",
        entry.writer,
        entry.state,
        entry.due_on,
        entry.state == EntryState.CORRECTED,
        f"guidance/entries/{entry.kind.value if entry.kind else 'closed'}.html",
        entry.body,
    )
