"""Naming who goes to a meeting: that colleague gets access to the preparation, and nobody else."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.values import GrantReason
from houvast.audit import log
from houvast.cell.finding.participants import may_go
from houvast.cell.models.participations import Extract
from houvast.cell.services._participations import keep_participation, take_participation
from houvast.cell.values.participations import Participant
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Naming:
    """Who goes, or stands in for who goes."""

    participation_id: UUID
    user_id: UUID
    is_stand_in: bool = False


def name_participant(actor: Actor, naming: Naming) -> None:
    """Names somebody once. Raises NotFound for who does not work here, Conflict when nobody goes."""
    must(actor, "cell.name_participant")
    row, content = take_participation(actor, naming.participation_id, coming=True)
    if any(one.user_id == naming.user_id for one in content.participants):
        return
    name = may_go(actor).get(naming.user_id)
    if name is None:
        raise NotFound(message("This does not exist, or not for you."))
    grant = None
    if naming.user_id != actor.user_id:
        reason = GrantReason.STAND_IN if naming.is_stand_in else GrantReason.COLLEAGUE
        grant = give_grant(actor, NewGrant(row.compartment_id, naming.user_id, reason))
        for extract in Extract.objects.filter(dossier_id=row.dossier_id):
            give_grant(actor, NewGrant(extract.compartment_id, naming.user_id, GrantReason.PART))
    one = Participant(naming.user_id, name, naming.is_stand_in, grant)
    keep_participation(actor, row, content.with_participant(one))
    log.record("cell.name_participant", dossier=row.dossier_id, subject=naming.user_id)
