"""The sheet of a meeting on paper: references, actions with owner and day; nobody discussed by name (F27)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import references_of
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.cell.finding.agendas import MeetingMoment, agenda_of
from houvast.cell.finding.cells import meeting_row, own_cell
from houvast.cell.finding.rooms import points_of
from houvast.cell.models.meetings import Item
from houvast.cell.values.meetings import ItemKind, ItemState, MeetingContent
from houvast.cell.values.nameless import without_name
from houvast.cell.values.points import PointKind
from houvast.kernel import clock


@dataclass(frozen=True)
class SheetAction:
    """An action: whose, what, by when."""

    owner: str
    what: str
    by: date | None


@dataclass(frozen=True)
class SheetItem:
    """An item by its reference."""

    place: int
    kind: ItemKind
    state: ItemState
    reference: str
    actions: tuple[SheetAction, ...]


@dataclass(frozen=True)
class MeetingSheet:
    """The sheet; after the meeting it holds what may be kept, and no more."""

    reference: str
    made_on: date
    moment: MeetingMoment
    items: tuple[SheetItem, ...]


def print_meeting_sheet(actor: Actor, meeting_id: UUID) -> MeetingSheet:
    """Returns it. Raises NotFound."""
    must(actor, "cell.print_meeting_sheet")
    row = meeting_row(meeting_id)
    cell = own_cell(actor, row.dossier_id)
    log.record("cell.print_meeting_sheet", dossier=cell.id)
    content = unseal_content(actor, row, MeetingContent)
    lines = agenda_of(actor, row.id)
    points = points_of(actor, *Item.objects.filter(meeting_id=row.id).values_list("id", flat=True))
    return MeetingSheet(
        references_of([cell.id]).get(cell.id, ""),
        clock.today(),
        MeetingMoment(row.held_at, content.ends_at, content.place, content.word),
        tuple(
            SheetItem(
                place,
                line.kind,
                line.state,
                line.reference,
                tuple(
                    SheetAction(
                        one.content.owner, without_name(one.content.words, line.person), one.content.by
                    )
                    for one in points
                    if one.item_id == line.id and one.content.kind is PointKind.ACTION
                ),
            )
            for place, line in enumerate(lines, start=1)
        ),
    )
