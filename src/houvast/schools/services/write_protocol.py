"""Writing a protocol with a school: standing agreements, before anything happened."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.values import Track
from houvast.access.writing import was_written
from houvast.audit import log
from houvast.schools.finding import own_team
from houvast.schools.models.supports import Protocol
from houvast.schools.services._protocols import check_protocol, lapses_after
from houvast.schools.values.protocols import ProtocolContent
from houvast.schools.values.supports import SupportState

GROUND = "schools.own_task"


@dataclass(frozen=True)
class NewProtocol:
    """A protocol to write; its number comes with the form."""

    protocol_id: UUID
    content: ProtocolContent
    team_id: UUID | None = None
    looked: bool = False


def write_protocol(actor: Actor, new: NewProtocol) -> UUID:
    """Opens a dossier for the actor's team with the protocol sealed in it; returns its number.

    Raises Invalid when it is not whole, Conflict without a team, NotFound for a team of others.
    """
    must(actor, "schools.write_protocol")
    check_protocol(actor, new.content, looked=new.looked)
    if was_written(actor, Protocol, new.protocol_id, ProtocolContent, new.content):
        return new.protocol_id
    team = own_team(actor, new.team_id)
    opened = open_dossier(
        actor, NewDossier(team.controller_id, Track.SCHOOL, GROUND, team.id, dossier_id=new.protocol_id)
    )
    row = Protocol(
        id=opened.id,
        dossier_id=opened.id,
        compartment_id=opened.compartment_id,
        lapses_on=lapses_after(new.content.valid_until),
    )
    seal_content(actor, row, new.content)
    row.save(force_insert=True)
    set_state(opened.id, SupportState.PROTOCOL, new.content.valid_until)
    log.record("schools.write_protocol", dossier=opened.id)
    return opened.id
