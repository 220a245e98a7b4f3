"""Taking a slip over into the own file: only what the own regime lets one record (F1, FWB art. 14)."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.participations import frame_for
from houvast.cell.finding.signing import opened_slip
from houvast.cell.finding.slips import slip_row
from houvast.cell.models.participations import Kept
from houvast.cell.services._participations import keep_discussed, take_participation
from houvast.cell.services._statements import keep
from houvast.cell.values.kept import KeptSlip
from houvast.cell.values.slips import DecisionSlip, StatementSlip, may_be_kept
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message


def keep_slip(actor: Actor, participation_id: UUID, slip_id: UUID) -> None:
    """Keeps a slip of the same item; it no longer waits. Raises NotFound for a slip of something else.

    Raises Conflict where the regime's ground is no read article: then what one took upon oneself is all that
    may be kept. Raises Invalid for words that name others: they get no record (F10).
    """
    must(actor, "cell.keep_slip")
    row, content = take_participation(actor, participation_id, coming=True)
    if Kept.objects.filter(id=slip_id, dossier_id=row.dossier_id).exists():
        return
    slip = slip_row(slip_id)
    if slip.tag != row.tag:
        raise NotFound(message("This does not exist, or not for you."))
    service, written = opened_slip(actor, slip)
    frame = frame_for(row.dossier_id)
    if not may_be_kept(written.said, knows_ground=frame.may_keep):
        raise Conflict(
            message("No text held here lets your service keep this. It goes when the meeting ends.")
        )
    if isinstance(written.said, StatementSlip) and written.said.names_others:
        raise Invalid(message("This names others. What is heard of others in a cell is not recorded."))
    day = clock.day_of(slip.created_at)
    keep(actor, row, slip.id, KeptSlip(day, written.given_by, service, frame.ground_id, written.said))
    if isinstance(written.said, DecisionSlip):
        keep_discussed(row, content, written.said.last_discussed_on)
    slip.delete()
    log.record("cell.keep_slip", dossier=row.dossier_id)
