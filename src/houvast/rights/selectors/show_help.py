"""Whom somebody can turn to: a municipality's own numbers, coordinator, data-protection officer."""

from dataclasses import dataclass

from django.db.models import Q

from houvast.access.actor import Actor
from houvast.access.models.people import User, UserFunction
from houvast.access.rules import must
from houvast.access.values import AccountState, Function
from houvast.kernel import clock
from houvast.rights.models.aids import HelpNumber
from houvast.rights.values import PublicNumber


@dataclass(frozen=True)
class HelpAtHand:
    """Numbers filled in by a steward, empty until then, and names of colleagues."""

    numbers: tuple[PublicNumber, ...]
    coaches: tuple[str, ...]
    officers: tuple[str, ...]
    may_change: bool


def show_help(actor: Actor) -> HelpAtHand:
    """Returns whom the actor can turn to, in the services they work in."""
    must(actor, "rights.show_help")
    rows = HelpNumber.objects.order_by("controller_id", "place")
    return HelpAtHand(
        numbers=tuple(PublicNumber(row.name, row.phone) for row in rows),
        coaches=_names(actor, Function.COACH),
        officers=_names(actor, Function.DPO),
        may_change=bool(actor.serves_as(Function.STEWARD)),
    )


def _names(actor: Actor, function: Function) -> tuple[str, ...]:
    now = clock.now()
    services = {controller for controller, _ in actor.memberships}
    serving = UserFunction.objects.filter(
        Q(valid_until=None) | Q(valid_until__gt=now),
        controller_id__in=services,
        function=function,
        valid_from__lte=now,
    )
    users = User.objects.filter(
        id__in=serving.values_list("user_id", flat=True), state=AccountState.ACTIVE
    ).exclude(id=actor.user_id)
    return tuple(users.order_by("name", "id").values_list("name", flat=True))
