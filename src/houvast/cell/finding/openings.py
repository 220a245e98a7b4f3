"""Finds what somebody stated earlier in a meeting, so that one tap says it again for the next case."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import load_keys, unseal_whole
from houvast.cell.models.meetings import Item
from houvast.cell.values.meetings import ItemContent


def earlier_openings(actor: Actor, meeting_id: UUID) -> dict[str, str]:
    """Returns the frame each stated last in the items of a meeting, by who they are."""
    rows = list(Item.objects.filter(meeting_id=meeting_id).order_by("place", "id"))
    load_keys(actor, rows)
    return {
        one.who: one.frame
        for _, content in unseal_whole(actor, rows, ItemContent)
        for one in content.openings
    }
