"""What colleagues lost with their keys and the reader could give again."""

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.models.dossiers import Grant
from houvast.access.models.people import User
from houvast.access.rules import must
from houvast.access.values import AccountState


@dataclass(frozen=True)
class LostLine:
    """A colleague who lost their keys, in how many dossiers the reader works too, and the references."""

    user_id: UUID
    name: str
    references: tuple[str, ...]
    is_ready: bool


@dataclass(frozen=True)
class Entrusted:
    """What others lost and the reader can give again; what the newest recovery cannot open yet."""

    lost: tuple[LostLine, ...]
    unsecured: int


def list_lost(actor: Actor) -> Entrusted:
    """Returns what the actor holds and others lost, and how much of it no recovery secures yet."""
    must(actor, "access.list_lost")
    rows = list(Grant.objects.filter(lost_at__isnull=False, withdrawn_at=None))
    users = {user.id: user for user in User.objects.filter(id__in={row.receiver_id for row in rows})}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT dossier_id, reference FROM access.references_of(%s)", [[row.dossier_id for row in rows]]
        )
        references = dict(cursor.fetchall())
        cursor.execute("SELECT count(*) FROM access.unsecured_compartments()")
        unsecured = int(cursor.fetchone()[0])
    found: dict[UUID, Counter[str]] = {}
    for row in rows:
        found.setdefault(row.receiver_id, Counter())[references.get(row.dossier_id, "")] += 1
    lines = (
        LostLine(user.id, user.name, tuple(sorted(found[user.id])), user.state == AccountState.ACTIVE)
        for user in users.values()
    )
    return Entrusted(tuple(sorted(lines, key=lambda line: line.name.casefold())), unsecured)
