"""The only way what was talked about leaves outreach: into a trajectory the young person agreed to.

A round never leaves: it is about an evening, and about others too.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.outreach.finding import opened_note, remembered_row
from houvast.outreach.values.remembered import Talk


@dataclass(frozen=True)
class ForTrajectory:
    """What a worker's own note could bring along, and the day it goes."""

    name: str
    talks: tuple[Talk, ...]
    lapses_on: date


def for_trajectory(actor: Actor, note_id: UUID) -> ForTrajectory:
    """Returns a note of the actor's own. Raises NotFound."""
    row = remembered_row(actor, note_id)
    content = opened_note(actor, row)
    return ForTrajectory(content.name, content.talks, row.lapses_on)
