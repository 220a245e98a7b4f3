"""What the two acts share by which recovery holders help a steward who lost everything."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.models.keys import KeyWrap, RecoveryOpening
from houvast.access.recovering import opened_recovery, opening_row
from houvast.access.values import Purpose
from houvast.kernel.errors import Conflict, Tampered
from houvast.kernel.messages import message
from houvast.vault.pairs import EncryptionPair, SigningPair


def steward_opening(actor: Actor, opening_id: UUID) -> tuple[RecoveryOpening, UUID]:
    """Returns an opening for a steward whose second holder the actor is, and the steward.

    Raises NotFound, Conflict for one that was started for something else.
    """
    row = opening_row(opening_id)
    if row.purpose != Purpose.LOST_STEWARD or row.second_id != actor.user_id or row.for_user_id is None:
        raise Conflict(message("This was not started for a steward with you."))
    return row, row.for_user_id


def opened_signing(actor: Actor, row: RecoveryOpening) -> SigningPair:
    """Returns the service's signing key, opened by the two holders together.

    Raises Conflict when this recovery does not hold it, Tampered when what it holds is another key.
    """
    signing = kept_signing(actor, row, opened_recovery(actor, row))
    if signing is None:
        raise Conflict(
            message(
                "This recovery was founded before it kept the service's own key. It cannot help a steward."
            )
        )
    return signing


def kept_signing(actor: Actor, row: RecoveryOpening, private: EncryptionPair) -> SigningPair | None:
    """Returns the signing key that a recovery keeps, None for one that keeps none.

    It is the key the actor's own bundle, or a compared partnership, knows the service by: raises Tampered for
    any other, whoever gave it.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT wrap_id FROM access.signing_wraps(%s)", [row.id])
        kept = [found[0] for found in cursor.fetchall()]
    rows = list(KeyWrap.objects.filter(id__in=kept).order_by("created_at"))
    found = [SigningPair(secret) for secret in actor.keyring.open_all_with(private, rows)]
    for signing in found:
        if signing.public == actor.keyring.anchors.get(row.controller_id):
            return signing
    if found:
        raise Tampered(message("This is not the signing key of this service."))
    return None
