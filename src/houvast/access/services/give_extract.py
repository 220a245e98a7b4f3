"""Giving an extract to seats of other services: its key is sealed to them and their recoveries."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.finding import compartment_row
from houvast.access.rules import must
from houvast.access.wrapping import give_compartment
from houvast.audit import log
from houvast.kernel import clock, ids
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def give_extract(actor: Actor, compartment_id: UUID, seats: Collection[UUID], until: datetime) -> None:
    """Gives an extract of the actor's own service. Raises NotFound, Invalid for a moment that is over."""
    must(actor, "access.give_extract")
    if until <= clock.now():
        raise Invalid(message("This period is already over."))
    row, keys = compartment_row(compartment_id), actor.keyring.public_keys(seats)
    for seat in seats:
        with speaking(), connection.cursor() as cursor:
            cursor.execute("SELECT access.give_extract(%s, %s, %s, %s)", [ids.new_id(), row.id, seat, until])
        log.record("access.give_extract", dossier=row.dossier_id, subject=seat)
    services = {found.controller for found in keys.values()} - {row.controller_id}
    for receiver in (*keys.values(), *actor.keyring.public_keys(services).values()):
        give_compartment(actor, row.dossier_id, row.id, receiver)
