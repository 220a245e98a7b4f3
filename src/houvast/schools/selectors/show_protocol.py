"""One protocol with a school: how to reach each other, the anchor, the steps in a crisis, who agreed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier, openness_of
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.access.values import GrantReason
from houvast.audit import log
from houvast.kernel import clock
from houvast.schools.finding import protocol_row
from houvast.schools.values.protocols import ProtocolContent


@dataclass(frozen=True)
class ProtocolPage:
    """A protocol as its team sees it; ``lapses_on`` is the last day it exists."""

    id: UUID
    reference: str
    controller: str
    reason: GrantReason
    content: ProtocolContent
    is_valid: bool
    lapses_on: date


def show_protocol(actor: Actor, protocol_id: UUID) -> ProtocolPage:
    """Returns a protocol. Raises NotFound."""
    must(actor, "schools.show_protocol")
    row = protocol_row(protocol_id)
    facts = dossier(row.dossier_id)
    log.record_reading("schools.show_protocol", dossier=facts.id)
    content = unseal_content(actor, row, ProtocolContent)
    return ProtocolPage(
        row.id,
        facts.reference,
        facts.controller,
        openness_of(actor, facts.id).reason,
        content,
        content.is_valid_on(clock.today()),
        row.lapses_on,
    )
