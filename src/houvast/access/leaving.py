"""What must be handed over before somebody can leave."""

from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from houvast.access.models.functions import FunctionKey, FunctionMember
from houvast.access.models.people import Controller
from houvast.access.values import Track


@dataclass(frozen=True)
class Obstacle:
    """A dossier nobody else holds, a team nobody else is in, or a recovery: by reference or name."""

    kind: str
    name: str


def obstacles(user_id: UUID) -> tuple[Obstacle, ...]:
    """Returns what only this user holds, as far as the acting steward may know: references and names."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT reference FROM access.only_held_by(%s) ORDER BY reference", [user_id])
        dossiers = [Obstacle("dossier", row[0]) for row in cursor.fetchall()]
        cursor.execute(
            "SELECT controller_id FROM access.recovery_state() WHERE %s = ANY (holders)", [user_id]
        )
        recoveries = [row[0] for row in cursor.fetchall()]
    names = Controller.objects.filter(id__in=recoveries).values_list("name", flat=True)
    return (
        *dossiers,
        *(Obstacle("team", name) for name in _teams_alone(user_id)),
        *(Obstacle("recovery", name) for name in names),
    )


def is_alone_in_social_work(user_id: UUID) -> bool:
    """Returns whether dossiers of social work would be closed to all if this user did none any more."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT EXISTS (SELECT FROM access.only_held_by(%s) WHERE track <> %s)",
            [user_id, Track.CONSULTATION],
        )
        found: bool = cursor.fetchone()[0]
    return found


def _teams_alone(user_id: UUID) -> list[str]:
    members = FunctionMember.objects.filter(valid_until=None, valid_from__isnull=False)
    mine = list(members.filter(user_id=user_id).values_list("function_key_id", flat=True))
    shared = members.filter(function_key_id__in=mine).exclude(user_id=user_id)
    alone = set(mine) - set(shared.values_list("function_key_id", flat=True))
    return list(FunctionKey.objects.filter(id__in=alone).order_by("name").values_list("name", flat=True))
