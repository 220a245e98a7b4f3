"""Who works in a service, in which teams, and what waits: for its stewards, coaches and members alike."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from houvast.access.actor import Actor
from houvast.access.models.functions import FunctionKey, FunctionMember
from houvast.access.models.people import Absence, Confidentiality, Controller, User, UserFunction
from houvast.access.rules import must
from houvast.access.values import AccountState, Function, FunctionKeyKind
from houvast.kernel import clock


@dataclass(frozen=True)
class AbsenceLine:
    """From when until when somebody is away."""

    id: UUID
    first_day: date
    last_day: date


@dataclass(frozen=True)
class ColleagueLine:
    """A colleague: what they do, where their account stands, whether their duty of silence is recorded."""

    id: UUID
    name: str
    state: AccountState
    functions: tuple[Function, ...]
    is_bound: bool
    absence: AbsenceLine | None


@dataclass(frozen=True)
class MemberLine:
    """A member of a team; ``waits`` until another member hands over the team's keys.

    ``is_ready`` when their own keys are confirmed.
    """

    id: UUID
    user_id: UUID
    name: str
    waits: bool
    is_ready: bool


@dataclass(frozen=True)
class TeamLine:
    """A team with its members; ``is_mine`` when the reader belongs to it and can welcome who waits."""

    id: UUID
    kind: FunctionKeyKind
    name: str
    members: tuple[MemberLine, ...]
    is_mine: bool


@dataclass(frozen=True)
class ServiceTeam:
    """A service as its people know it; what the reader may change there."""

    id: UUID
    name: str
    colleagues: tuple[ColleagueLine, ...]
    teams: tuple[TeamLine, ...]
    is_steward: bool
    is_coach: bool


def show_team(actor: Actor) -> tuple[ServiceTeam, ...]:
    """Returns the services the actor works in, by name."""
    must(actor, "access.show_team")
    ids = {controller for controller, _ in actor.memberships}
    colleagues, teams = _colleagues(ids), _teams(actor, ids)
    return tuple(
        ServiceTeam(
            row.id,
            row.name,
            colleagues[row.id],
            teams[row.id],
            row.id in actor.serves_as(Function.STEWARD),
            row.id in actor.serves_as(Function.COACH),
        )
        for row in Controller.objects.filter(id__in=ids).order_by("name", "id")
    )


def _colleagues(controllers: Iterable[UUID]) -> dict[UUID, tuple[ColleagueLine, ...]]:
    now = clock.now()
    functions: dict[tuple[UUID, UUID], list[Function]] = defaultdict(list)
    held = UserFunction.objects.filter(
        Q(valid_until=None) | Q(valid_until__gt=now), controller_id__in=controllers
    )
    for row in held.order_by("function"):
        functions[row.controller_id, row.user_id].append(Function(row.function))
    bound = set(
        Confidentiality.objects.filter(controller_id__in=controllers).values_list("controller_id", "user_id")
    )
    away = {
        (row.controller_id, row.user_id): AbsenceLine(row.id, row.first_day, row.last_day)
        for row in Absence.objects.filter(
            controller_id__in=controllers, last_day__gte=clock.today()
        ).order_by("-first_day")  # of several, the earliest is told
    }
    users = {user.id: user for user in User.objects.filter(id__in={user for _, user in functions})}
    found: dict[UUID, list[ColleagueLine]] = defaultdict(list)
    for (controller, user_id), doing in functions.items():
        user = users.get(user_id)
        if user is not None and user.state != AccountState.CLOSED:
            key = (controller, user_id)
            state = AccountState(user.state)
            line = ColleagueLine(user_id, user.name, state, tuple(doing), key in bound, away.get(key))
            found[controller].append(line)
    return defaultdict(tuple, {key: tuple(sorted(lines, key=_by_name)) for key, lines in found.items()})


def _teams(actor: Actor, controllers: Iterable[UUID]) -> dict[UUID, tuple[TeamLine, ...]]:
    rows = FunctionMember.objects.filter(controller_id__in=controllers, valid_until=None)
    users = {user.id: user for user in User.objects.filter(id__in={row.user_id for row in rows})}
    members: dict[UUID, list[MemberLine]] = defaultdict(list)
    for row in rows:
        user, waits = users.get(row.user_id), row.valid_from is None
        ready = user is not None and user.state == AccountState.ACTIVE
        line = MemberLine(row.id, row.user_id, user.name if user else "", waits, ready)
        members[row.function_key_id].append(line)
    found: dict[UUID, list[TeamLine]] = defaultdict(list)
    for key in FunctionKey.objects.filter(controller_id__in=controllers).order_by("kind", "name", "id"):
        lines = tuple(sorted(members[key.id], key=_by_name))
        is_mine = any(line.user_id == actor.user_id and not line.waits for line in lines)
        team = TeamLine(key.id, FunctionKeyKind(key.kind), key.name, lines, is_mine)
        found[key.controller_id].append(team)
    return defaultdict(tuple, {key: tuple(lines) for key, lines in found.items()})


def _by_name(line: ColleagueLine | MemberLine) -> str:
    return line.name.casefold()
