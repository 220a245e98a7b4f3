"""What several pages of guidance show of a dossier: why I may see it, who else may, and whose it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from houvast.access.actor import Actor
from houvast.access.models.dossiers import Grant
from houvast.access.models.functions import FunctionKey
from houvast.access.models.people import User
from houvast.access.values import GrantReason
from houvast.kernel import clock

STRONGEST = (
    GrantReason.HOLDER,
    GrantReason.TAKEN_OVER,
    GrantReason.STAND_IN,
    GrantReason.ABSENCE,
    GrantReason.COLLEAGUE,
    GrantReason.SUPERVISION,
    GrantReason.TEAM,
    GrantReason.RECOVERED,
    GrantReason.BREAK_GLASS,
)


@dataclass(frozen=True)
class Holder:
    """Somebody who may open a dossier today: who, why, since when, until when."""

    name: str
    reason: GrantReason
    since: datetime
    until: datetime | None
    is_me: bool


def reasons_of(actor: Actor, dossier_ids: Iterable[UUID]) -> dict[UUID, GrantReason]:
    """Returns for each dossier the strongest reason for which the actor may see it."""
    found: dict[UUID, GrantReason] = {}
    for grant in _valid_grants(dossier_ids):
        if grant.receiver_id != actor.user_id and grant.receiver_kind == "user":
            continue
        reason = GrantReason(grant.reason)
        known = found.get(grant.dossier_id)
        if known is None or STRONGEST.index(reason) < STRONGEST.index(known):
            found[grant.dossier_id] = reason
    return found


def holders_of(actor: Actor, dossier_id: UUID) -> tuple[Holder, ...]:
    """Returns everybody who may open a dossier today, the strongest reason first."""
    grants = list(_valid_grants([dossier_id]))
    receivers = {grant.receiver_id for grant in grants}
    names = dict(User.objects.filter(id__in=receivers).values_list("id", "name"))
    names |= dict(FunctionKey.objects.filter(id__in=receivers).values_list("id", "name"))
    holders = [
        Holder(
            names.get(grant.receiver_id, ""),
            GrantReason(grant.reason),
            grant.valid_from,
            grant.valid_until,
            grant.receiver_id == actor.user_id,
        )
        for grant in grants
    ]
    return tuple(sorted(holders, key=lambda holder: (STRONGEST.index(holder.reason), holder.name)))


def _valid_grants(dossier_ids: Iterable[UUID]) -> Iterable[Grant]:
    now = clock.now()
    in_time = Q(valid_until=None) | Q(valid_until__gt=now)
    return Grant.objects.filter(in_time, dossier_id__in=list(dossier_ids), withdrawn_at=None)
