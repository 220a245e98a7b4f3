"""One barrier as it stands today: for its own page, and for whoever writes a letter about it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._one_thread import one_thread
from houvast.guidance.selectors._plan_lines import barriers_in
from houvast.guidance.values.folding import BarrierNow
from houvast.guidance.values.lists import EntryKind
from houvast.kernel import clock


def show_barrier(actor: Actor, trajectory_id: UUID, barrier_id: UUID) -> BarrierNow:
    """Returns a barrier of this trajectory. Raises NotFound."""
    must(actor, "guidance.show_barrier")
    thread = one_thread(actor, trajectory_id, barrier_id, EntryKind.BARRIER)
    log.record_reading("guidance.show_barrier", dossier=trajectory_id)
    return barriers_in([thread], clock.today())[0]
