"""Finds feedback sheets, what a draft must not repeat, and the items that one can be written for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import load_keys, unseal_content, unseal_whole
from houvast.cell.finding.cells import FOREIGN, OwnCell, own_cell
from houvast.cell.finding.items import AboutItem, about_item
from houvast.cell.finding.own_seats import own_seats
from houvast.cell.models.cases import Case, Step
from houvast.cell.models.meetings import Item, Meeting
from houvast.cell.models.participations import Extract, Receipt
from houvast.cell.models.sheets import GivenSheet, Sheet
from houvast.cell.values.case_steps import ServiceAsked
from houvast.cell.values.cases import WITHHELD, CaseContent
from houvast.cell.values.extracts import ExtractContent
from houvast.cell.values.meetings import ItemState
from houvast.cell.values.sheets import GivenSheetContent, Origin, OriginKind, SheetState
from houvast.cell.values.steps import StepContent
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message

DISCUSSED = (ItemState.RUNNING, ItemState.DONE)
"""A sheet evaluates what was discussed: the item runs, or is over."""


@dataclass(frozen=True)
class SheetLine:
    """A sheet of an item, and where it stands: never who answered, or how many (art. 4 §2, F7)."""

    id: UUID
    state: SheetState


@dataclass(frozen=True)
class OwnGivenSheet:
    """A sheet everybody agreed to, as a seat has it."""

    id: UUID
    dossier_id: UUID
    sheet_id: UUID
    content: GivenSheetContent


def about_coordinated(actor: Actor, item_id: UUID) -> AboutItem:
    """Returns an item of a cell the actor coordinates. Raises NotFound."""
    about = about_item(actor, item_id)
    if about.cell.coordinator_function_id not in own_seats(actor):
        raise NotFound(FOREIGN)
    return about


def about_discussed(actor: Actor, item_id: UUID) -> AboutItem:
    """Returns an item that was discussed, of a cell the actor coordinates. Raises NotFound, Conflict."""
    about = about_coordinated(actor, item_id)
    if about.item.state not in DISCUSSED:
        raise Conflict(message("This case was not discussed yet: a sheet evaluates what was."))
    return about


def sheet_row(sheet_id: UUID) -> Sheet:
    """Returns a sheet's row; raises NotFound."""
    row = Sheet.objects.filter(id=sheet_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row


def sheets_of(item_ids: Iterable[UUID]) -> dict[UUID, tuple[SheetLine, ...]]:
    """Returns the sheets of items, in the order in which they were drafted; one query."""
    found: dict[UUID, tuple[SheetLine, ...]] = {}
    for row in Sheet.objects.filter(item_id__in=list(item_ids)).order_by("created_at", "id"):
        line = SheetLine(row.id, SheetState(row.state))
        found[row.item_id] = (*found.get(row.item_id, ()), line)
    return found


def given_row(given_id: UUID) -> GivenSheet:
    """Returns an agreed sheet's row; raises NotFound."""
    row = GivenSheet.objects.filter(id=given_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row


def given_sheets(actor: Actor) -> tuple[OwnGivenSheet, ...]:
    """Returns the agreed sheets the actor may know, the newest first; a constant number of queries."""
    rows = list(GivenSheet.objects.order_by("-created_at", "-id"))
    load_keys(actor, rows)
    return tuple(
        OwnGivenSheet(row.id, row.dossier_id, row.sheet_id, content)
        for row, content in unseal_whole(actor, rows, GivenSheetContent)
    )


def given_sheet(actor: Actor, given_id: UUID) -> OwnGivenSheet:
    """Returns one agreed sheet; raises NotFound."""
    row = given_row(given_id)
    return OwnGivenSheet(row.id, row.dossier_id, row.sheet_id, unseal_content(actor, row, GivenSheetContent))


@dataclass(frozen=True)
class Discussed:
    """An item that was discussed, of a cell the actor coordinates."""

    id: UUID
    case_id: UUID
    person: str
    meeting: Meeting


def coordinated(actor: Actor) -> dict[UUID, OwnCell]:
    """Returns the cells whose coordinators the actor is one of, by number."""
    seats = own_seats(actor)
    found = {row.cell_id for row in Case.objects.all()}
    cells = (own_cell(actor, number) for number in sorted(found))
    return {cell.id: cell for cell in cells if cell.coordinator_function_id in seats}


def discussed_items(actor: Actor, cells: Iterable[UUID]) -> tuple[Discussed, ...]:
    """Returns what was discussed in these cells, the latest meeting first; a constant number of queries."""
    wanted = list(cells)
    meetings = {row.id: row for row in Meeting.objects.filter(dossier_id__in=wanted)}
    items = list(Item.objects.filter(meeting_id__in=list(meetings), state__in=DISCUSSED))
    cases = list(Case.objects.filter(dossier_id__in=[row.dossier_id for row in items]))
    load_keys(actor, cases)
    persons = {
        row.dossier_id: content.person.name for row, content in unseal_whole(actor, cases, CaseContent)
    }
    found = [
        Discussed(row.id, row.dossier_id, persons[row.dossier_id], meetings[row.meeting_id])
        for row in items
        if row.dossier_id in persons
    ]
    return tuple(sorted(found, key=lambda one: (one.meeting.held_at, one.person), reverse=True))


def origins_of(actor: Actor, about: AboutItem) -> tuple[Origin, ...]:
    """Returns what a draft about an item is compared with: extracts given for it, then the case's entry."""
    return (*_of_extracts(actor, about), *_of_case(actor, about))


def _of_extracts(actor: Actor, about: AboutItem) -> Iterator[Origin]:
    rows = list(Extract.objects.filter(tag=about.content.tag, recalled_at=None).order_by("created_at", "id"))
    given = Receipt.objects.filter(extract_id__in=[row.id for row in rows], dropped_at=None)
    mine = set(given.filter(function_id__in=list(own_seats(actor))).values_list("extract_id", flat=True))
    rows = [row for row in rows if row.id in mine]
    load_keys(actor, rows)
    for _, content in unseal_whole(actor, rows, ExtractContent):
        for given_ in content.statements:
            yield Origin(OriginKind.EXTRACT, content.service, given_.statement.words)


def _of_case(actor: Actor, about: AboutItem) -> Iterator[Origin]:
    proposal = about.case.proposal
    steps = list(Step.objects.filter(dossier_id=about.item.dossier_id).order_by("created_at", "id"))
    load_keys(actor, steps)
    said = (content.said for _, content in unseal_whole(actor, steps, StepContent))
    answers = (one.answer for one in said if isinstance(one, ServiceAsked))
    answered = (one.statement for one in answers if one is not None and one.statement is not None)
    for one in (*proposal.indications, *proposal.positive, *answered):
        kind = OriginKind.POLICE if one.provenance in WITHHELD else OriginKind.OTHER
        yield Origin(kind, one.source, one.words)
