"""How much of the case consultation waits for somebody, for the first page of the day: numbers, no name."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.dossiers import count_states
from houvast.access.offers import waiting_offers
from houvast.access.rules import may, must
from houvast.access.values import Track
from houvast.audit import log
from houvast.cell.finding.own_seats import own_seats
from houvast.cell.models.participations import Receipt, Slip
from houvast.cell.selectors.list_cases import ON_SHELF, Shelf
from houvast.cell.values.invitations import INVITATION, InvitationParcel


@dataclass(frozen=True)
class CellWaits:
    """What waits: for the mayor to decide, for a superior to answer, for a seat to read or to confirm."""

    proposed: int = 0
    to_decide: int = 0
    invitations: int = 0
    recalled: int = 0
    slips: int = 0

    @property
    def any(self) -> bool:
        """Whether anything waits."""
        return self != CellWaits()


def count_waits(actor: Actor) -> CellWaits:
    """Returns it; nothing is opened but what says that an invitation is one. A constant number of queries."""
    must(actor, "cell.count_waits")
    log.record("cell.count_waits")
    states = count_states(Track.CONSULTATION) if may(actor, "cell.list_case") else {}
    asked = waiting_offers(actor, INVITATION, InvitationParcel) if may(actor, "cell.list_invitations") else ()
    recalled = Receipt.objects.filter(function_id__in=list(own_seats(actor)), confirmed_at=None)
    return CellWaits(
        sum(states.get(one, 0) for one in ON_SHELF[Shelf.PROPOSED]),
        sum(states.get(one, 0) for one in ON_SHELF[Shelf.TO_DECIDE]),
        len(asked),
        recalled.exclude(recalled_at=None).count(),
        Slip.objects.count(),
    )
