"""The slips of one participation that wait: what may be kept of them, and until when they are there."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.own_frames import OwnFrame
from houvast.cell.finding.participations import FOREIGN, OwnParticipation, frame_for, own_participation
from houvast.cell.finding.slips import waiting_slips
from houvast.cell.selectors._slips import SlipLine, slip_lines
from houvast.kernel.errors import NotFound


@dataclass(frozen=True)
class SlipList:
    """Slips that wait, and the regime that says what of them may be kept."""

    participation: OwnParticipation
    frame: OwnFrame
    lines: tuple[SlipLine, ...]

    def line(self, slip_id: UUID) -> SlipLine:
        """Returns one of them; raises NotFound."""
        for one in self.lines:
            if one.id == slip_id:
                return one
        raise NotFound(FOREIGN)


def list_slips(actor: Actor, participation_id: UUID) -> SlipList:
    """Returns what waits for the seats of the actor; raises NotFound."""
    must(actor, "cell.list_slips")
    found, frame = own_participation(actor, participation_id), frame_for(participation_id)
    log.record("cell.list_slips", dossier=found.id)
    return SlipList(found, frame, slip_lines(actor, waiting_slips(found.tag), frame))
