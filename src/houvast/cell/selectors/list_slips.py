"""The slips that wait for one's seats, of one participation or of all: what may be kept of them, and till when."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor, Closed
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.own_frames import OwnFrame
from houvast.cell.finding.participations import frame_for, own_participation
from houvast.cell.finding.signing import opened_slip
from houvast.cell.finding.slips import waiting_slips
from houvast.cell.models.participations import Slip
from houvast.cell.values.slips import SlipSaid, StatementSlip, may_be_kept
from houvast.kernel.errors import NotFound, Tampered


@dataclass(frozen=True)
class SlipLine:
    """A slip: which service gave it and who wrote it, until when it is there, whether it may be kept."""

    id: UUID
    service: str
    given_by: str
    given_at: datetime
    expires_at: datetime
    said: SlipSaid
    may_keep: bool


@dataclass(frozen=True)
class SlipList:
    """Slips that wait; ``frame`` is None where they belong to no participation."""

    lines: tuple[SlipLine, ...]
    frame: OwnFrame | None
    reference: str


def list_slips(actor: Actor, participation_id: UUID | None = None) -> SlipList:
    """Returns what waits. Without a participation nothing can be kept. Raises NotFound."""
    must(actor, "cell.list_slips")
    if participation_id is None:
        log.record("cell.list_slips")
        return SlipList(_lines(actor, waiting_slips(), None), None, "")
    found, frame = own_participation(actor, participation_id), frame_for(participation_id)
    log.record("cell.list_slips", dossier=found.id)
    return SlipList(_lines(actor, waiting_slips(found.tag), frame), frame, found.reference)


def _lines(actor: Actor, rows: tuple[Slip, ...], frame: OwnFrame | None) -> tuple[SlipLine, ...]:
    """What is no slip of whoever it says is left out, noted in the log and told on the page."""
    actor.keyring.read_ahead({(row.giver_id, row.giver_version) for row in rows})
    lines = []
    for row in rows:
        try:
            service, content = opened_slip(actor, row)
        except (Tampered, NotFound) as error:
            actor.closed[row.id] = Closed(row.id, row.created_at, is_damaged=isinstance(error, Tampered))
            log.record("refused.tampered", subject=row.id)
            continue
        keeps = frame is not None and may_be_kept(content.said, knows_ground=frame.may_keep)
        names_others = isinstance(content.said, StatementSlip) and content.said.names_others
        lines.append(
            SlipLine(
                row.id,
                service,
                content.given_by,
                row.created_at,
                row.expires_at,
                content.said,
                keeps and not names_others,
            )
        )
    return tuple(lines)
