"""Opening a dossier in danger: the duty colleague gives a reason, has three hours, and everybody is told."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.models.dossiers import Emergency
from houvast.access.references import tidy_reference
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.values import EmergencyContent
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewEmergency:
    """Which dossier, by the reference somebody says on the telephone, and why; the id is the new grant's."""

    emergency_id: UUID
    reference: str
    reason: str = field(repr=False)


@dataclass(frozen=True)
class OpenedInDanger:
    """What was opened, and until when."""

    dossier_id: UUID
    until: datetime


def break_glass(actor: Actor, new: NewEmergency) -> OpenedInDanger:
    """Opens a dossier's main compartment for three hours; holder, stand-in and DPO are told.

    The reason is sealed with the dossier. Raises Invalid without a reason, NotFound for a reference the duty
    cannot open: unknown, of another service, on the consultation track, or without a duty key.
    """
    must(actor, "access.break_glass")
    if not new.reason.strip():
        raise Invalid(message("Say in a few words why this cannot wait."))
    row = Emergency.objects.filter(id=new.emergency_id).first()
    if row is not None:
        raise Invalid(message("This was opened a moment ago."))
    with speaking(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT dossier_id, compartment_id, valid_until FROM access.break_glass(%s, %s)",
            [new.emergency_id, tidy_reference(new.reference)],
        )
        dossier_id, compartment_id, until = cursor.fetchone()
    emergency = Emergency(
        id=new.emergency_id, dossier_id=dossier_id, compartment_id=compartment_id, user_id=actor.user_id
    )
    seal_content(actor, emergency, EmergencyContent(new.reason.strip()))
    emergency.save(force_insert=True)
    log.record("access.break_glass", dossier=dossier_id, subject=new.emergency_id)
    return OpenedInDanger(dossier_id, until)
