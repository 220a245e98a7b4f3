"""What every context may ask about teams, inboxes and duties: frozen facts, never rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from houvast.access.actor import Actor
from houvast.access.models.functions import FunctionKey, FunctionMember
from houvast.access.models.people import User
from houvast.access.values import AccountState, FunctionKeyKind
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class FunctionFacts:
    """A function that holds a key together: whose, which kind, its name, the version of its key."""

    id: UUID
    controller_id: UUID
    kind: FunctionKeyKind
    name: str
    version: int


def functions_of(controllers: Iterable[UUID], *kinds: FunctionKeyKind) -> tuple[FunctionFacts, ...]:
    """Returns the functions of these kinds in these services that the actor may know, by name."""
    rows = FunctionKey.objects.filter(controller_id__in=list(controllers), kind__in=kinds).order_by(
        "name", "id"
    )
    return tuple(
        FunctionFacts(row.id, row.controller_id, FunctionKeyKind(row.kind), row.name, row.version)
        for row in rows
    )


def own_functions(actor: Actor, *kinds: FunctionKeyKind) -> tuple[FunctionFacts, ...]:
    """Returns the functions of these kinds to which the actor belongs today, by name."""
    now = clock.now()
    memberships = FunctionMember.objects.filter(user_id=actor.user_id, valid_from__lte=now)
    mine = {row.function_key_id for row in memberships if row.valid_until is None or row.valid_until > now}
    services = {controller for controller, _ in actor.memberships}
    return tuple(found for found in functions_of(services, *kinds) if found.id in mine)


def partner_functions(actor: Actor, *kinds: FunctionKeyKind) -> tuple[FunctionFacts, ...]:
    """Returns the functions of these kinds in the services one works with, not in one's own, by name."""
    own = {controller for controller, _ in actor.memberships}
    rows = FunctionKey.objects.filter(kind__in=kinds).exclude(controller_id__in=own).order_by("name", "id")
    return tuple(
        FunctionFacts(row.id, row.controller_id, FunctionKeyKind(row.kind), row.name, row.version)
        for row in rows
    )


def members_of(function_id: UUID) -> dict[UUID, str]:
    """Returns who belongs to a function today and may act: names by user, in the order of the names."""
    now = clock.now()
    rows = FunctionMember.objects.filter(
        Q(valid_until=None) | Q(valid_until__gt=now), function_key_id=function_id, valid_from__lte=now
    )
    users = User.objects.filter(
        id__in=set(rows.values_list("user_id", flat=True)), state=AccountState.ACTIVE
    ).order_by("name", "id")
    return dict(users.values_list("id", "name"))


def held_teams(actor: Actor, controllers: Iterable[UUID]) -> tuple[FunctionFacts, ...]:
    """Returns the teams of these services whose key the actor holds, by name; else the inboxes."""
    found = functions_of(controllers, FunctionKeyKind.TEAM, FunctionKeyKind.INBOX)
    mine = tuple(team for team in found if actor.keyring.function_pairs(team.id))
    return tuple(team for team in mine if team.kind is FunctionKeyKind.TEAM) or mine


def chosen_team(teams: Sequence[FunctionFacts], team_id: UUID | None) -> FunctionFacts:
    """Returns one of the actor's teams, the first for None.

    Raises Conflict when there is none yet, NotFound for a team of others.
    """
    if not teams:
        raise Conflict(message("You belong to no team yet. Ask your steward to found one and to add you."))
    found = next((team for team in teams if team_id in (None, team.id)), None)
    if found is None:
        raise NotFound(message("This does not exist, or not for you."))
    return found
