"""A statement is not given after all: it goes as if it had never been written."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.cell.finding.participations import FOREIGN, kept_row
from houvast.cell.values.kept import Drafted, KeptContent
from houvast.kernel.errors import NotFound


def remove_statement(actor: Actor, statement_id: UUID) -> UUID:
    """Removes a statement that waits; returns the participation it lay beside. Raises NotFound."""
    must(actor, "cell.remove_statement")
    row = kept_row(statement_id)
    if not isinstance(unseal_content(actor, row, KeptContent).said, Drafted):
        raise NotFound(FOREIGN)
    row.delete()
    log.record("cell.remove_statement", dossier=row.dossier_id)
    return row.dossier_id
