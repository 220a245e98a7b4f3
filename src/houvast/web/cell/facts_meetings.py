"""What the templates of meetings and invitations print: values with their words, in the reader's language."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from houvast.cell.finding.agendas import AgendaLine
from houvast.cell.finding.items import Standing
from houvast.cell.finding.notices import Notice
from houvast.cell.selectors.list_meetings import MeetingLine, MeetingList
from houvast.cell.selectors.show_item import InvitationLine, ItemPage
from houvast.cell.selectors.show_meeting import MeetingPage
from houvast.cell.selectors.start_item import ItemStart
from houvast.kernel import clock
from houvast.legal.selectors.citation import citation
from houvast.legal.values import Unit
from houvast.web.cell.labels_meetings import COMES, ITEMS, KINDS, MEETINGS, NO_ANSWER, STAYS_AWAY, WAYS
from houvast.web.cell.labels_room import POINTS
from houvast.web.cell.labels_sheets import SHEET_STATES
from houvast.web.guidance.facts import pages
from houvast.web.guidance.labels import MY_REASONS
from houvast.web.ui.shapes import Identity, Tone


@dataclass(frozen=True)
class ToldLine:
    """An item of the agenda with its words; whether it can go up or down among its kind."""

    line: AgendaLine
    state: Promise
    answers: str
    is_first: bool
    is_last: bool


@dataclass(frozen=True)
class ToldInvitation:
    """An invitation with its words, and what can be done with it."""

    line: InvitationLine
    way: Promise
    answer: Promise
    tone: Tone


def list_facts(found: MeetingList) -> dict[str, object]:
    """Returns what the list of meetings prints."""
    return {
        "found": found,
        "to_come": _meetings(found.to_come),
        "over": _meetings(found.over),
        "pages": pages(found.number, found.pages),
    }


def _meetings(lines: Iterable[MeetingLine]) -> list[tuple[MeetingLine, Promise]]:
    return [(line, MEETINGS[line.state]) for line in lines]


def meeting_facts(found: MeetingPage, form: object = None) -> dict[str, object]:
    """Returns what the page of a meeting prints: its agenda kind by kind, in their order."""
    grouped = groupby(found.agenda, key=lambda line: line.kind)
    return {
        "meeting": found,
        "state": MEETINGS[found.state],
        "kinds": [(KINDS[kind], _lines(list(lines))) for kind, lines in grouped],
        "notice": notice_words(found.notice),
        "form": form,
        "back": reverse("cell:show_meeting", kwargs={"cell_meeting": found.id}),
    }


def start_facts(start: ItemStart, form: object) -> dict[str, object]:
    """Returns what the page of a new item prints."""
    return {
        "start": start,
        "form": form,
        "back": reverse("cell:show_meeting", kwargs={"cell_meeting": start.meeting_id}),
    }


def to_tell(found: MeetingPage) -> list[str]:
    """Returns who must hear it otherwise when a meeting is cancelled: no account, or answered already."""
    names = {
        one.content.name
        for line in found.agenda
        for one in line.sent
        if one.content.handover_id is None or one.standing.comes is not None
    }
    return sorted(names, key=str.casefold)


def item_facts(found: ItemPage, form: object = None) -> dict[str, object]:
    """Returns what the page of an item prints: who is invited for it, and what came back."""
    reasons = found.not_coming
    told = reasons.heard_by or reasons.unknown
    return {
        "item": found,
        "identity": _identity(found),
        "stands": ITEMS[found.state],
        "kept": [(POINTS[one.kind], one) for one in found.kept],
        "sheets": [(sheet, SHEET_STATES[sheet.state]) for sheet in found.sheets],
        "invitations": [_invitation(line) for line in found.invitations],
        "notice": notice_words(found.notice),
        "reasons": told.in_language(_language()) if told is not None else "",
        "reasons_from": _cited(reasons.citation) if reasons.citation else "",
        "form": form,
        "back": reverse("cell:show_item", kwargs={"agenda_item": found.id}),
    }


def notice_words(notice: Notice) -> str:
    """Returns the period between invitation and meeting with its source, or that it is not known."""
    span = notice.span
    if span is None:
        return notice.unknown.in_language(_language()) if notice.unknown is not None else ""
    source = span.source or (_cited(span.citation) if span.citation else "")
    words = {
        Unit.DAY: ngettext(
            "At least %(number)s calendar day lies between invitation and meeting (%(source)s).",
            "At least %(number)s calendar days lie between invitation and meeting (%(source)s).",
            span.amount,
        ),
        Unit.MONTH: ngettext(
            "At least %(number)s month lies between invitation and meeting (%(source)s).",
            "At least %(number)s months lie between invitation and meeting (%(source)s).",
            span.amount,
        ),
        Unit.YEAR: ngettext(
            "At least %(number)s year lies between invitation and meeting (%(source)s).",
            "At least %(number)s years lie between invitation and meeting (%(source)s).",
            span.amount,
        ),
    }[span.unit]
    return words % {"number": span.amount, "source": source}


def answers_of(line: AgendaLine) -> str:
    """Returns in a few words what came back for an item."""
    if not line.sent:
        return _("Nobody is invited yet")
    parts = (
        (line.comes, _("%(number)s come")),
        (line.stays_away, _("%(number)s do not come")),
        (line.unanswered, _("%(number)s have not answered")),
    )
    return ", ".join(words % {"number": number} for number, words in parts if number)


def answer_of(standing: Standing) -> Promise:
    """Returns what came back to an invitation: three words, and no other."""
    if standing.comes is None:
        return NO_ANSWER
    return COMES if standing.comes else STAYS_AWAY


def _lines(lines: list[AgendaLine]) -> list[ToldLine]:
    return [
        ToldLine(line, ITEMS[line.state], answers_of(line), at == 0, at == len(lines) - 1)
        for at, line in enumerate(lines)
    ]


def _invitation(line: InvitationLine) -> ToldInvitation:
    comes = line.sent.standing.comes
    tone = {True: Tone.SUCCESS, False: Tone.NEUTRAL, None: Tone.WARNING}[comes]
    return ToldInvitation(line, WAYS[line.sent.content.way], answer_of(line.sent.standing), tone)


def _identity(found: ItemPage) -> Identity:
    return Identity(
        who=found.person,
        reference=found.reference,
        track=_("Case consultation"),
        controller=found.controller,
        why=str(MY_REASONS[found.reason]),
        url=reverse("cell:show_item", kwargs={"agenda_item": found.id}),
    )


def _cited(named: str) -> str:
    return citation(named, clock.today()).label(_language())


def _language() -> str:
    return get_language() or "en"
