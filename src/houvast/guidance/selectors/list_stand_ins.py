"""Who can stand in: colleagues who guide or coach; in a village with one worker, a partner's."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from houvast.access.actor import Actor
from houvast.access.models.people import Controller, User, UserFunction
from houvast.access.rules import must
from houvast.access.values import AccountState, Function
from houvast.kernel import clock


@dataclass(frozen=True)
class StandIn:
    """Somebody who can be asked to stand in, and the service they work in."""

    id: UUID
    name: str
    service: str
    is_elsewhere: bool


def list_stand_ins(actor: Actor) -> tuple[StandIn, ...]:
    """Returns colleagues of the actor's own services; people of partner services when there are none."""
    must(actor, "guidance.open_trajectory")
    homes = actor.serves_as(Function.GUIDE)
    now = clock.now()
    serving = UserFunction.objects.filter(
        Q(valid_until=None) | Q(valid_until__gt=now),
        controller_id__in=homes,
        function__in=(Function.GUIDE, Function.COACH),
        valid_from__lte=now,
    )
    colleagues = set(serving.values_list("user_id", flat=True)) - {actor.user_id}
    users = User.objects.filter(state=AccountState.ACTIVE)
    users = users.filter(id__in=colleagues) if colleagues else users.exclude(home_id__in=homes)
    services = dict(Controller.objects.values_list("id", "name"))
    return tuple(
        StandIn(user.id, user.name, services.get(user.home_id, ""), user.home_id not in homes)
        for user in users.exclude(id=actor.user_id).order_by("name")
    )
