"""What every context may ask about workers and services: a name, and who can stand in for whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from houvast.access.actor import Actor
from houvast.access.models.functions import FunctionKey
from houvast.access.models.people import Confidentiality, Controller, User, UserFunction
from houvast.access.values import AccountState, ConfidentialityKind, Function, FunctionKeyKind
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Colleague:
    """Somebody who works here or at a partner's, and the service they work in."""

    id: UUID
    name: str
    service: str
    is_elsewhere: bool


def user_name(user_id: UUID) -> str:
    """Returns a colleague's name; raises NotFound for a stranger."""
    name = User.objects.filter(id=user_id).values_list("name", flat=True).first()
    if name is None:
        raise NotFound(message("This does not exist, or not for you."))
    return name


def user_names(user_ids: Iterable[UUID]) -> dict[UUID, str]:
    """Returns the names of those of these colleagues whom the actor may know."""
    return dict(User.objects.filter(id__in=set(user_ids)).values_list("id", "name"))


def regimes_of(controller_ids: Iterable[UUID]) -> dict[UUID, str]:
    """Returns in which regime each of these services works, as it was founded."""
    return dict(Controller.objects.filter(id__in=set(controller_ids)).values_list("id", "regime"))


def controller_names(controller_ids: Iterable[UUID]) -> dict[UUID, str]:
    """Returns the names of services."""
    return dict(Controller.objects.filter(id__in=set(controller_ids)).values_list("id", "name"))


def colleagues_serving(actor: Actor, functions: Iterable[Function]) -> tuple[Colleague, ...]:
    """Returns who holds one of these functions where the actor holds one, without the actor.

    In a service where the actor is the only one, the people of its partners.
    """
    wanted, now = set(functions), clock.now()
    homes = frozenset[UUID]().union(*(actor.serves_as(function) for function in wanted))
    serving = UserFunction.objects.filter(
        Q(valid_until=None) | Q(valid_until__gt=now),
        controller_id__in=homes,
        function__in=wanted,
        valid_from__lte=now,
    )
    found = set(serving.values_list("user_id", flat=True)) - {actor.user_id}
    users = User.objects.filter(state=AccountState.ACTIVE)
    users = users.filter(id__in=found) if found else users.exclude(home_id__in=homes)
    people = list(users.exclude(id=actor.user_id).order_by("name", "id"))
    names = controller_names(user.home_id for user in people)
    return tuple(
        Colleague(user.id, user.name, names.get(user.home_id, ""), user.home_id not in homes)
        for user in people
    )


def names_serving(actor: Actor, function: Function) -> tuple[str, ...]:
    """Returns the names of the actor's colleagues who hold a function today, in any of their services."""
    found = User.objects.filter(id__in=users_serving(actor, function), state=AccountState.ACTIVE)
    return tuple(found.exclude(id=actor.user_id).order_by("name", "id").values_list("name", flat=True))


def users_serving(actor: Actor, function: Function) -> frozenset[UUID]:
    """Returns who holds a function today in any of the services the actor works in."""
    now = clock.now()
    serving = UserFunction.objects.filter(
        Q(valid_until=None) | Q(valid_until__gt=now),
        controller_id__in={controller for controller, _ in actor.memberships},
        function=function,
        valid_from__lte=now,
    )
    return frozenset(serving.values_list("user_id", flat=True))


def duties_of(actor: Actor) -> frozenset[UUID]:
    """Returns the duty functions of the services the actor works in; none where none was founded."""
    homes = {controller for controller, _ in actor.memberships}
    found = FunctionKey.objects.filter(kind=FunctionKeyKind.DUTY, controller_id__in=homes)
    return frozenset(found.values_list("id", flat=True))


def bound_by(user_id: UUID, controller_id: UUID) -> ConfidentialityKind | None:
    """Returns what binds a colleague to silence in a service, as it was recorded last; None for nothing."""
    found = Confidentiality.objects.filter(user_id=user_id, controller_id=controller_id)
    kind = found.order_by("-created_at").values_list("kind", flat=True).first()
    return None if kind is None else ConfidentialityKind(kind)
