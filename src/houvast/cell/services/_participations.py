"""What the acts of an invited organisation share: taking a participation, keeping it, counting its clock."""

from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.cell.finding.participations import frame_for
from houvast.cell.models.participations import Participation
from houvast.cell.values.participations import ParticipationContent, ParticipationState, counted_from
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def take_participation(
    actor: Actor, participation_id: UUID, *, coming: bool = False
) -> tuple[Participation, ParticipationContent]:
    """Returns a participation that only this act changes. Raises NotFound, Conflict when nobody goes."""
    row = taken_for_change(Participation, participation_id)
    if coming and dossier(row.dossier_id).state != ParticipationState.COMING:
        raise Conflict(message("Your service does not come for this item."))
    return row, unseal_content(actor, row, ParticipationContent)


def ensure_open(row: Participation) -> None:
    """Raises Conflict once the case is closed: nothing is prepared or given of it any more."""
    if row.closed_on is not None:
        raise Conflict(message("This case is closed. Nothing is given of it any more."))


def keep_participation(actor: Actor, row: Participation, content: ParticipationContent) -> None:
    """Seals it anew."""
    seal_content(actor, row, content)
    row.save(update_fields=["content"])


def keep_discussed(row: Participation, content: ParticipationContent, day: date) -> None:
    """Lets the period count from a discussion, unless a later one is known already."""
    if row.last_discussed_on is not None and row.last_discussed_on >= day:
        return
    row.last_discussed_on = day
    reckon(row, content)


def reckon(row: Participation, content: ParticipationContent) -> None:
    """Sets the day on which it goes, from the last discussion on."""
    day = counted_from(content, row.last_discussed_on)
    row.erase_on = frame_for(row.dossier_id).erase_on(day, content.period)
    if content.extension is not None and row.erase_on is not None:
        row.erase_on = max(row.erase_on, content.extension.until_on)
    row.save(update_fields=["last_discussed_on", "erase_on"])
