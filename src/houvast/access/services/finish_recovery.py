"""The second holder's half of a real recovery: what a colleague lost is given to their new keys."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.keyring import COMPARTMENT
from houvast.access.models.keys import KeyWrap
from houvast.access.recovering import opened_recovery, opening_row
from houvast.access.rules import must
from houvast.access.values import Purpose
from houvast.access.wrapping import give_wrap
from houvast.audit import log
from houvast.kernel import clock, ids
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def finish_recovery(actor: Actor, opening_id: UUID) -> int:
    """Gives again what the opening is for; returns how many dossiers' keys were given.

    The recovery key was in use, so its stewards are asked for a new one (recovery page). Raises NotFound,
    Conflict when it was not meant for lost keys or the colleague's new keys are not confirmed yet.
    """
    must(actor, "access.finish_recovery")
    row = opening_row(opening_id)
    if row.purpose != Purpose.LOST_KEYS or row.second_id != actor.user_id or row.for_user_id is None:
        raise Conflict(message("This was not started as a recovery with you."))
    keyring, private = actor.keyring, opened_recovery(actor, row)
    lost = _lost(opening_id)
    rows = list(KeyWrap.objects.filter(id__in=lost))
    secrets = keyring.open_all_with(private, rows)
    receiver = keyring.public_keys({row.for_user_id})[row.for_user_id]
    for wrap, secret in zip(rows, secrets, strict=True):
        give_wrap(actor, COMPARTMENT, wrap.subject_id, wrap.version, secret, receiver, wrap.dossier_id)
    _give_grants(opening_id, set(lost.values()))
    row.half, row.ended_at = None, clock.now()
    row.save(update_fields=["half", "ended_at"])
    log.record("access.finish_recovery", subject=row.for_user_id)
    return len({wrap.dossier_id for wrap in rows})


def _lost(opening_id: UUID) -> dict[UUID, UUID]:
    """Returns the wraps that recovery can open for this occasion, with the grants they stand for."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT wrap_id, grant_id FROM access.lost_wraps(%s)", [opening_id])
        return dict(cursor.fetchall())


def _give_grants(opening_id: UUID, lost: set[UUID]) -> None:
    with speaking(), connection.cursor() as cursor:
        for grant in lost:
            cursor.execute("SELECT access.give_recovered(%s, %s, %s)", [opening_id, grant, ids.new_id()])
