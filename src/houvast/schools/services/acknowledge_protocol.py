"""Keeping that the school agreed to a protocol: who said so, when and how."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.schools.services._protocols import keep_protocol, take_protocol
from houvast.schools.services._pupils import refuse_pupils
from houvast.schools.values.protocols import Acknowledged


def acknowledge_protocol(
    actor: Actor, protocol_id: UUID, word: Acknowledged, *, looked: bool = False
) -> None:
    """Keeps the school's yes to these words. Raises NotFound, Invalid."""
    must(actor, "schools.acknowledge_protocol")
    row, before = take_protocol(actor, protocol_id)
    if before.acknowledged == word:
        return
    if not word.by.strip() or not word.how.strip() or word.on > clock.today():
        raise Invalid(message("Write who agreed, on which day, and how."))
    refuse_pupils(actor, (word.how,), (*before.known_names, word.by), looked=looked)
    keep_protocol(actor, row, before.acknowledged_by(word))
    log.record("schools.acknowledge_protocol", dossier=row.dossier_id)
