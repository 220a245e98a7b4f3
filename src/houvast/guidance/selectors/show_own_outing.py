"""My own outing: whether I am out, until when, who watches, and who looked where I was."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import colleagues_serving, duties_of
from houvast.access.personal import open_for_self
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.guidance.models.outing import Outing
from houvast.guidance.selectors._outings import givers_of, lookup_place, open_notice
from houvast.guidance.values.outings import OutingLookup, OutingState
from houvast.kernel import clock

TELLS = timedelta(days=7)


@dataclass(frozen=True)
class OwnOuting:
    """An outing under way."""

    id: UUID
    back_at: datetime
    is_late: bool


@dataclass(frozen=True)
class OutingPage:
    """My outing if I am out, the number I last gave, who can watch, and who looked lately."""

    outing: OwnOuting | None
    phone: str
    has_duty: bool
    colleagues: tuple[tuple[UUID, str], ...]
    lookups: tuple[OutingLookup, ...]


def show_own_outing(actor: Actor) -> OutingPage:
    """Returns the actor's own outing; a constant number of queries."""
    must(actor, "guidance.start_outing")
    since = clock.now() - TELLS
    rows = list(Outing.objects.filter(user_id=actor.user_id, created_at__gte=since).order_by("-created_at"))
    own = [row for row in rows if row.receiver_id == actor.user_id and row.notice is not None]
    own = [row for row in own if row.receiver_version == actor.keyring.bundle.version]
    outing, phone = None, ""
    if own:
        notice = open_notice(actor, own[0], givers_of(actor, own)[actor.user_id])
        phone = notice.phone
        if own[0].state == OutingState.OUT:
            outing = OwnOuting(own[0].outing_id, notice.back_at, notice.back_at < clock.now())
    lookups = tuple(_lookup(actor, row) for row in rows if row.lookup is not None)
    people = colleagues_serving(actor, (Function.GUIDE, Function.COACH))
    named = tuple((one.id, f"{one.name} ({one.service})" if one.is_elsewhere else one.name) for one in people)
    return OutingPage(outing, phone, bool(duties_of(actor)), named, lookups)


def _lookup(actor: Actor, row: Outing) -> OutingLookup:
    return open_for_self(actor, lookup_place(row.id), bytes(row.lookup or b""), OutingLookup)
