"""What the acts on points share: keeping one where it may lie, and showing it to everybody who is there."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.sealing import seal_content
from houvast.access.writing import write_once
from houvast.cell.finding.expected import Expected
from houvast.cell.finding.items import AboutItem
from houvast.cell.finding.rooms import room_of
from houvast.cell.models.room import Point
from houvast.cell.services._showing import ToShow, put_on_screen
from houvast.cell.services.show_in_room import shown_point
from houvast.cell.values.points import PointContent, outlives_meeting
from houvast.kernel import ids


def add_point(
    actor: Actor, about: AboutItem, point_id: UUID, content: PointContent, owner: Expected | None = None
) -> bool:
    """Keeps a point once and shows it; returns whether this call did it.

    What the cell may not keep lies in the room's part and goes with the meeting (art. 4 §3).
    """
    own = owner is not None and owner.controller_id == dossier(about.item.dossier_id).controller_id
    is_kept = outlives_meeting(content, keeps_shared=about.frame.keeps_shared, is_own=own)
    row = Point(
        id=point_id,
        dossier_id=about.item.dossier_id,
        compartment_id=about.item.compartment_id if is_kept else room_of(about.item.id),
        item_id=about.item.id,
    )
    content = replace(content, writer=actor.name)
    seal_content(actor, row, content)
    if not write_once(actor, row, PointContent, content):
        return False
    put_on_screen(actor, about, ToShow(ids.new_id(), shown_point(content), point_id=point_id))
    return True
