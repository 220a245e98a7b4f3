"""Taking in statements that were chosen elsewhere: each is completed before it can be given."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._participations import take_participation
from houvast.cell.services._statements import keep
from houvast.cell.values.extracts import GivenStatement
from houvast.cell.values.kept import Drafted


def add_statements(
    actor: Actor, participation_id: UUID, statements: tuple[tuple[UUID, GivenStatement], ...]
) -> None:
    """Adds statements, each once. Where they come from is not stored (F3). Raises NotFound, Conflict."""
    must(actor, "cell.add_statements")
    row, _ = take_participation(actor, participation_id, coming=True)
    for number, given in statements:
        keep(actor, row, number, Drafted(given))
    # Without its dossier: beside the entry of where they come from, it would be a link between the two.
    log.record("cell.add_statements")
