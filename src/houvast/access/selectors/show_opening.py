"""One opening that waits for its second holder: for whom, of which service, begun by whom."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.selectors.show_recovery import OpeningLine, RecoveryState, show_recovery
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def show_opening(actor: Actor, opening_id: UUID) -> tuple[RecoveryState, OpeningLine]:
    """Returns an opening whose second holder the actor is, with its recovery. Raises NotFound."""
    must(actor, "access.show_recovery")
    for recovery in show_recovery(actor):
        for opening in recovery.openings:
            if opening.id == opening_id and opening.is_for_me:
                return recovery, opening
    raise NotFound(message("This does not exist, or not for you."))
