"""Feedback sheets: for coordinators what was discussed and its sheets, for police what was given."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import may, must
from houvast.audit import log
from houvast.cell.finding.sheets import SheetLine, coordinated, discussed_items, given_sheets, sheets_of
from houvast.kernel import clock

MOST = 50
"""The latest items on the page; an older one is still reached through its case."""


@dataclass(frozen=True)
class DiscussedLine:
    """An item that was discussed, with its sheets."""

    item_id: UUID
    person: str
    meeting_on: date
    sheets: tuple[SheetLine, ...]


@dataclass(frozen=True)
class GivenLine:
    """A sheet everybody agreed to; nobody's name stands in the list."""

    id: UUID
    cell: str
    meeting_on: date
    agreed_on: date
    is_sent: bool


@dataclass(frozen=True)
class SheetList:
    """What the reader's seat has of sheets."""

    discussed: tuple[DiscussedLine, ...]
    given: tuple[GivenLine, ...]
    may_draft: bool


def list_sheets(actor: Actor) -> SheetList:
    """Returns it, the newest first; what police may know is what was given to it, and nothing of a draft."""
    must(actor, "cell.list_sheets")
    may_draft = may(actor, "cell.draft_sheet")
    log.record("cell.list_sheets")
    given = tuple(
        GivenLine(
            one.id,
            one.content.cell,
            one.content.meeting_on,
            one.content.agreed_on,
            bool(one.content.sendings or one.content.handed_on),
        )
        for one in given_sheets(actor)
    )
    return SheetList(_discussed(actor) if may_draft else (), given, may_draft)


def _discussed(actor: Actor) -> tuple[DiscussedLine, ...]:
    items = discussed_items(actor, coordinated(actor))[:MOST]
    sheets = sheets_of(one.id for one in items)
    return tuple(
        DiscussedLine(one.id, one.person, clock.day_of(one.meeting.held_at), sheets.get(one.id, ()))
        for one in items
    )
