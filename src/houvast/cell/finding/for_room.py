"""Finds the extracts of one item that were given to the coordinators, and who else may see them."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.sealing import load_keys, unseal_whole
from houvast.cell.finding.expected import Expected
from houvast.cell.finding.own_seats import own_seats
from houvast.cell.finding.signing import giver_of
from houvast.cell.models.participations import Extract, Receipt
from houvast.cell.values.extracts import ExtractContent


@dataclass(frozen=True)
class RoomExtract:
    """An extract of the item: by which service, and the keys of everybody it was given to or comes from."""

    id: UUID
    service: str
    content: ExtractContent
    audience: tuple[UUID, ...]


def extracts_for(actor: Actor, tag: UUID, expected: Iterable[Expected]) -> tuple[RoomExtract, ...]:
    """Returns what can be shown of an item, oldest first; what was recalled is not there. Raises Tampered."""
    seats = list(own_seats(actor))
    rows = list(Extract.objects.filter(tag=tag).order_by("created_at", "id"))
    held = set(
        Receipt.objects.filter(
            extract_id__in=[row.id for row in rows],
            function_id__in=seats,
            recalled_at=None,
            dropped_at=None,
        ).values_list("extract_id", flat=True)
    )
    rows = [row for row in rows if row.id in held]
    load_keys(actor, rows)
    givers = {row.id: giver_of(actor, row) for row in rows}
    names = controller_names(givers.values())
    keys: dict[UUID, list[UUID]] = {}
    for one in expected:
        if one.controller_id is not None and one.function_id is not None:
            keys.setdefault(one.controller_id, []).append(one.function_id)
    return tuple(
        RoomExtract(
            row.id,
            names.get(givers[row.id], ""),
            content,
            (*(receiver.seat_id for receiver in content.receivers), *keys.get(givers[row.id], ())),
        )
        for row, content in unseal_whole(actor, rows, ExtractContent)
    )
