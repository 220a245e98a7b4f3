"""Somebody is back earlier than was said."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.people import Absence
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def end_absence(actor: Actor, absence_id: UUID) -> None:
    """Takes an absence away; the log keeps that it was. Raises NotFound."""
    must(actor, "access.end_absence")
    row = Absence.objects.filter(id=absence_id).first()
    if row is None or not Absence.objects.filter(id=absence_id).delete()[0]:
        raise NotFound(message("This does not exist, or not for you."))
    log.record("access.end_absence", subject=row.user_id)
