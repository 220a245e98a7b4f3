"""Sealing what one holds to the newest recovery of its service, once one was used or a holder left."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.keyring import COMPARTMENT
from houvast.access.rules import must
from houvast.access.wrapping import give_wrap
from houvast.audit import log

AT_ONCE = 200


def secure_dossiers(actor: Actor) -> int:
    """Seals up to 200 compartments the actor holds; returns how many. Destroys older recoveries after all."""
    must(actor, "access.secure_dossiers")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT compartment_id, dossier_id, controller_id FROM access.unsecured_compartments() LIMIT %s",
            [AT_ONCE],
        )
        found: list[tuple[UUID, UUID, UUID]] = cursor.fetchall()
    actor.keyring.load(compartment for compartment, _, _ in found)
    receivers = actor.keyring.public_keys({controller for _, _, controller in found})
    for compartment, dossier, controller in found:
        keys = actor.keyring.compartment(compartment)
        for version, symmetric in keys.by_version.items():
            secret = symmetric.reveal() + keys.pair.reveal()
            give_wrap(actor, COMPARTMENT, compartment, version, secret, receivers[controller], dossier)
    with connection.cursor() as cursor:
        cursor.execute("SELECT access.retire_recoveries()")
    log.record("access.secure_dossiers")
    return len(found)
