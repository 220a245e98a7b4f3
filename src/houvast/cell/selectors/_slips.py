"""Slips as a page shows them: which service gave each, what it says, whether it may be kept."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor, Closed
from houvast.audit import log
from houvast.cell.finding.own_frames import OwnFrame
from houvast.cell.finding.signing import opened_slip
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


def slip_lines(actor: Actor, rows: tuple[Slip, ...], frame: OwnFrame | None) -> tuple[SlipLine, ...]:
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
