"""Changing a protocol: what the school agreed to was other words, so it agrees anew."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.schools.services._protocols import check_protocol, keep_protocol, take_protocol
from houvast.schools.values.protocols import ProtocolContent


def change_protocol(
    actor: Actor, protocol_id: UUID, changed: ProtocolContent, *, looked: bool = False
) -> None:
    """Puts this in the place of a protocol, not acknowledged yet. Raises NotFound, Invalid."""
    must(actor, "schools.change_protocol")
    row, before = take_protocol(actor, protocol_id)
    anchor = replace(changed.anchor, id=before.anchor.id)
    content = replace(changed, anchor=anchor, acknowledged=None)
    if content == replace(before, acknowledged=None):
        return
    check_protocol(actor, content, looked=looked)
    keep_protocol(actor, row, content)
    log.record("schools.change_protocol", dossier=row.dossier_id)
