"""Moving an item among those of its kind: new ones first, then running ones, then those to close (F22)."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.cell.finding.cells import item_row
from houvast.cell.models.meetings import Item
from houvast.cell.services._meetings import take_planned
from houvast.cell.values.meetings import ItemContent, ItemKind


@dataclass(frozen=True)
class Reordering:
    """An item that goes one place earlier, or later."""

    item_id: UUID
    is_earlier: bool


def reorder_agenda(actor: Actor, reordering: Reordering) -> UUID:
    """Exchanges an item with its neighbour of the same kind; at the end of its kind nothing happens.

    Returns the meeting's number. Raises NotFound, Conflict once the meeting has begun.
    """
    must(actor, "cell.reorder_agenda")
    moved = item_row(reordering.item_id)
    one_at_a_time(f"agenda {moved.meeting_id}")
    meeting = take_planned(moved.meeting_id)
    rows = list(Item.objects.filter(meeting_id=meeting.id).order_by("place", "id"))
    load_keys(actor, rows)
    kinds: dict[UUID, ItemKind] = {row.id: one.kind for row, one in unseal_whole(actor, rows, ItemContent)}
    kin = [row for row in rows if kinds.get(row.id) == kinds.get(moved.id)]
    at = next(number for number, row in enumerate(kin) if row.id == moved.id)
    to = at - 1 if reordering.is_earlier else at + 1
    if 0 <= to < len(kin):
        kin[at].place, kin[to].place = kin[to].place, kin[at].place
        for row in (kin[at], kin[to]):
            row.save(update_fields=["place"])
        log.record("cell.reorder_agenda", dossier=meeting.dossier_id)
    return meeting.id
