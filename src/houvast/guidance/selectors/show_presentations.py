"""The presentations of a trajectory that were prepared and have not lapsed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_content
from houvast.audit import log
from houvast.guidance.selectors._presentations import presentation_rows
from houvast.guidance.values.presentations import PresentationContent, PresentationState


@dataclass(frozen=True)
class PresentationLine:
    """A presentation in the list: its question, its meeting, its last day."""

    id: UUID
    state: PresentationState
    question: str
    writer: str
    meeting_on: date
    last_day: date

    @property
    def is_checked(self) -> bool:
        """Whether a worker has read what was proposed."""
        return self.state is PresentationState.CHECKED


def show_presentations(actor: Actor, trajectory_id: UUID) -> tuple[PresentationLine, ...]:
    """Returns the presentations of a trajectory, the next meeting first; a constant number of queries."""
    must(actor, "guidance.show_presentations")
    rows = presentation_rows(trajectory_id)
    load_keys(actor, rows)
    log.record_reading("guidance.show_presentations", dossier=trajectory_id)
    lines = []
    for row in rows:
        kept = unseal_content(actor, row, PresentationContent)
        state = PresentationState(row.state)
        lines.append(PresentationLine(row.id, state, kept.question, kept.writer, kept.meeting_on, row.due_on))
    return tuple(lines)
