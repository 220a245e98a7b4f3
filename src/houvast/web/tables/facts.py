"""What the templates of round tables print: values with their words, in the reader's language."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from houvast.access.values import GrantReason
from houvast.tables.selectors._meetings import MeetingPage
from houvast.tables.selectors.count_tables import QuarterOfTables
from houvast.tables.selectors.list_tables import TableList
from houvast.tables.selectors.show_document import DocumentPage
from houvast.tables.selectors.show_table import TablePage
from houvast.tables.values.entries import Agreement, Document, Practice, Process
from houvast.tables.values.meetings import Meeting, MeetingState
from houvast.tables.values.tables import Member, TableContent, TableState
from houvast.web.guidance.facts import pages
from houvast.web.guidance.labels import MY_REASONS
from houvast.web.tables.labels import KINDS, POINTS, SECTORS, SHELVES, STATES
from houvast.web.ui.shapes import Identity

Kept = tuple[tuple[UUID, Agreement, bool], ...]


def list_facts(found: TableList, shelf: TableState) -> dict[str, object]:
    """Returns what the list prints."""
    return {
        "found": found,
        "lines": [(line, KINDS[line.kind], ", ".join(line.municipalities)) for line in found.tables],
        "shelf": shelf.value,
        "shelf_name": SHELVES[shelf],
        "shelves": [(each.value, name) for each, name in SHELVES.items() if each != shelf],
        "pages": pages(found.number, found.pages, show=shelf.value),
    }


def table_facts(found: TablePage) -> dict[str, object]:
    """Returns what the page of a table prints: what is next first, then who sits at it, then the rest."""
    entries = found.entries
    content = found.content
    return {
        "identity": table_identity(found),
        "table": found,
        "kind": KINDS[content.kind],
        "towns": ", ".join(content.municipalities),
        "members": _members(found.members, found),
        "former": _members(found.former, found),
        "next_meeting": found.next_meeting,
        "meetings": [(number, one, STATES[one.state]) for number, one in entries.meetings()[::-1]],
        "agreements": late_or_not(entries.agreements(is_open=True), found),
        "settled": entries.agreements(is_open=False)[::-1],
        "practices": [(number, one, _way(content, one)) for number, one in entries.practices()],
        "processes": [(number, one, _way(content, one)) for number, one in entries.processes()],
        "documents": [_document(number, one, found) for number, one in entries.documents()],
    }


def form_facts(form: object, found: TablePage, back: str = "") -> dict[str, object]:
    """Returns what a page with a form about a table prints."""
    here = reverse("tables:show_table", kwargs={"table_id": found.id})
    return {"form": form, "table": found, "identity": table_identity(found), "back": back or here}


def meeting_facts(found: MeetingPage, table: TablePage, form: object = None) -> dict[str, object]:
    """Returns what the pages of a meeting print."""
    here = reverse("tables:show_meeting", kwargs={"table_id": found.table_id, "table_meeting": found.id})
    return form_facts(form, table, here) | {
        "meeting": found,
        "state": STATES[found.meeting.state],
        "is_held": found.meeting.state is MeetingState.HELD,
        "is_planned": found.meeting.state is MeetingState.PLANNED,
        "agenda": [(one, POINTS[one.point.kind]) for one in found.agenda],
        "open_before": late_or_not(found.open, table),
    }


def entry_words(said: object) -> str:
    """Returns by what an entry is known, for the page that asks whether it may go."""
    match said:
        case Agreement(what=words):
            return words
        case Practice(title=words) | Process(title=words) | Document(title=words):
            return words
        case Meeting(agenda=agenda):
            return "; ".join(point.words for point in agenda)
        case _:
            return ""


def document_facts(found: DocumentPage, form: object = None) -> dict[str, object]:
    """Returns what the pages of a document print."""
    numbers = {"table_id": found.table.id, "table_document": found.id}
    return form_facts(form, found.table, reverse("tables:show_document", kwargs=numbers)) | {
        "page": found,
        "document": found.document,
        "before": found.document.versions[-2::-1],
    }


def counts_facts(found: Sequence[QuarterOfTables]) -> dict[str, object]:
    """Returns what the page of counts prints."""
    return {"quarters": [(one, KINDS[one.kind]) for one in found]}


def late_or_not(made: Iterable[tuple[UUID, Agreement]], table: TablePage) -> Kept:
    """Returns agreements with whether their day has gone by."""
    return tuple((number, one, one.by < table.today) for number, one in made)


def table_identity(found: TablePage) -> Identity:
    """Returns the bar on top of every page of a table."""
    url = reverse("tables:show_table", kwargs={"table_id": found.id})
    return _identity(found.content, found.reference, found.controller, (found.reason, url))


def _members(members: Iterable[Member], found: TablePage) -> list[tuple[Member, Promise, bool]]:
    """Returns members with their sector, and whether they are yet to come."""
    return [(one, SECTORS[one.sector], one.since > found.today) for one in members]


def _way(content: TableContent, kept: Practice | Process) -> str:
    """Returns whom to ask and how, as the member stands today."""
    member = content.member(kept.owner.member_id)
    parts = (member.name, member.function, member.way) if member else ()
    return ", ".join(part for part in (kept.owner.organisation, *parts) if part.strip())


def _document(number: UUID, document: Document, found: TablePage) -> tuple[UUID, Document, int, int]:
    here = {one.id for one in found.content.members_on(found.today)}
    agreed = {one.member.member_id for one in document.agreed}
    return number, document, len(agreed & here), len(here)


def _identity(
    content: TableContent, reference: str, controller: str, why: tuple[GrantReason, str]
) -> Identity:
    reason, url = why
    return Identity(
        who=content.name,
        reference=reference,
        track=_("Round tables"),
        controller=controller,
        why=str(MY_REASONS[reason]),
        url=url,
    )
