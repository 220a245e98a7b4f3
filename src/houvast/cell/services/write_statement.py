"""Writing a statement that may go into an extract; until then nobody outside the service knows of it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.participations import frame_for
from houvast.cell.services._participations import take_participation
from houvast.cell.services._statements import ensure_whole, keep
from houvast.cell.values.extracts import GivenStatement
from houvast.cell.values.kept import Drafted


def write_statement(actor: Actor, participation_id: UUID, statement_id: UUID, given: GivenStatement) -> None:
    """Writes a statement once (F9). Raises Invalid, NotFound, Conflict when nobody goes."""
    must(actor, "cell.write_statement")
    row, _ = take_participation(actor, participation_id, coming=True)
    ensure_whole(given, frame_for(row.dossier_id))
    if keep(actor, row, statement_id, Drafted(given)):
        log.record("cell.write_statement", dossier=row.dossier_id)
