"""The second holder's half of a rehearsal: the key comes out, opens real wraps, and is forgotten."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.helping import kept_signing
from houvast.access.models.keys import KeyWrap, RecoveryOpening, RecoveryRehearsal
from houvast.access.recovering import opened_recovery, opening_row
from houvast.access.rules import must
from houvast.access.values import Purpose
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def finish_rehearsal(actor: Actor, opening_id: UUID) -> int:
    """Proves that the pair opens what the controller keeps; returns how many wraps were opened (at most 21).

    Raises NotFound for somebody else's opening, Conflict when it was not meant as a rehearsal, Tampered when
    a wrap does not open.
    """
    must(actor, "access.finish_rehearsal")
    row = opening_row(opening_id)
    if row.purpose != Purpose.REHEARSAL or row.second_id != actor.user_id:
        raise Conflict(message("This was not started as a rehearsal with you."))
    proven = _prove(actor, row)
    RecoveryRehearsal.objects.create(
        controller_id=row.controller_id,
        version=row.version,
        first_id=row.first_id,
        second_id=row.second_id,
        wraps_proven=proven,
    )
    row.half, row.ended_at = None, clock.now()
    row.save(update_fields=["half", "ended_at"])
    log.record("access.finish_rehearsal", subject=opening_id)
    return proven


def _prove(actor: Actor, opening: RecoveryOpening) -> int:
    """Opens up to 20 dossiers' keys by lot, and the service's own signing key; all are forgotten again."""
    private = opened_recovery(actor, opening)
    with connection.cursor() as cursor:
        cursor.execute("SELECT wrap_id FROM access.rehearsal_wraps(%s)", [opening.id])
        wanted = [row[0] for row in cursor.fetchall()]
    opened = actor.keyring.open_all_with(private, list(KeyWrap.objects.filter(id__in=wanted)))
    return len(opened) + (kept_signing(actor, opening, private) is not None)
