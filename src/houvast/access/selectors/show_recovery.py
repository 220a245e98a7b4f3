"""How recovery stands: who holds it, whether it was practised, and what it could not open yet."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.models.keys import RecoveryOpening
from houvast.access.models.people import Controller, User
from houvast.access.rules import must
from houvast.access.values import Function, Purpose
from houvast.kernel import clock

VALID = timedelta(days=7)


@dataclass(frozen=True)
class Holder:
    """A recovery holder; ``is_outdated`` when they left or their keys changed since it was founded."""

    id: UUID
    name: str
    is_outdated: bool


@dataclass(frozen=True)
class OpeningLine:
    """An opening that waits for its second holder."""

    id: UUID
    purpose: Purpose
    first: str
    for_whom: str
    begun_at: datetime
    is_for_me: bool


@dataclass(frozen=True)
class RecoveryState:
    """The recovery of one service, and what should be done about it.

    ``stewards`` can come back through it when it ``keeps_signing``: the service's own key.
    """

    controller_id: UUID
    name: str
    version: int
    founded_at: datetime | None
    holders: tuple[Holder, ...]
    rehearsed_at: datetime | None
    used_at: datetime | None
    unsecured: int
    keeps_signing: bool
    stewards: tuple[tuple[UUID, str], ...]
    is_steward: bool
    is_holder: bool
    openings: tuple[OpeningLine, ...]


def show_recovery(actor: Actor) -> tuple[RecoveryState, ...]:
    """Returns the recoveries the actor is steward or holder of, by service."""
    must(actor, "access.show_recovery")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT controller_id, version, founded_at, holders, outdated, rehearsed_at, used_at, unsecured,"
            " keeps_signing, stewards, steward_names"
            " FROM access.recovery_state()"
        )
        rows: list[_Row] = [_Row(*row) for row in cursor.fetchall()]
    names = _user_names({holder for row in rows for holder in row.holders})
    services = dict(
        Controller.objects.filter(id__in={row.controller_id for row in rows}).values_list("id", "name")
    )
    found = (_state(actor, row, services.get(row.controller_id, ""), names) for row in rows)
    return tuple(sorted(found, key=lambda state: state.name.casefold()))


@dataclass(frozen=True)
class _Row:
    controller_id: UUID
    version: int | None
    founded_at: datetime | None
    holders: list[UUID]
    outdated: list[UUID]
    rehearsed_at: datetime | None
    used_at: datetime | None
    unsecured: int
    keeps_signing: bool
    stewards: list[UUID]
    steward_names: list[str]


def _state(actor: Actor, row: _Row, name: str, names: dict[UUID, str]) -> RecoveryState:
    holders = (Holder(one, names.get(one, ""), one in row.outdated) for one in row.holders)
    return RecoveryState(
        controller_id=row.controller_id,
        name=name,
        version=row.version or 0,
        founded_at=row.founded_at,
        holders=tuple(sorted(holders, key=lambda holder: holder.name.casefold())),
        rehearsed_at=row.rehearsed_at,
        used_at=row.used_at,
        unsecured=row.unsecured,
        keeps_signing=row.keeps_signing,
        stewards=tuple(zip(row.stewards, row.steward_names, strict=True)),
        is_steward=row.controller_id in actor.serves_as(Function.STEWARD),
        is_holder=actor.user_id in row.holders,
        openings=_openings(actor, row.controller_id),
    )


def _openings(actor: Actor, controller_id: UUID) -> tuple[OpeningLine, ...]:
    rows = RecoveryOpening.objects.filter(
        controller_id=controller_id, ended_at=None, created_at__gt=clock.now() - VALID
    ).order_by("created_at")
    names = _user_names({user for row in rows for user in (row.first_id, row.for_user_id) if user})
    return tuple(
        OpeningLine(
            row.id,
            Purpose(row.purpose),
            names.get(row.first_id, ""),
            names.get(row.for_user_id, "") if row.for_user_id else "",
            row.created_at,
            row.second_id == actor.user_id,
        )
        for row in rows
    )


def _user_names(users: set[UUID]) -> dict[UUID, str]:
    return dict(User.objects.filter(id__in=users).values_list("id", "name"))
