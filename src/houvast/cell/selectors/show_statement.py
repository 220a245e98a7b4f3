"""One statement that waits to be given, to be changed or removed."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.cell.finding.own_frames import OwnFrame
from houvast.cell.finding.participations import FOREIGN, frame_for, kept_row
from houvast.cell.values.extracts import GivenStatement
from houvast.cell.values.kept import Drafted, KeptContent
from houvast.kernel.errors import NotFound


@dataclass(frozen=True)
class StatementPage:
    """A statement, and the closed lists of the own regime."""

    id: UUID
    participation_id: UUID
    given: GivenStatement
    frame: OwnFrame


def show_statement(actor: Actor, statement_id: UUID) -> StatementPage:
    """Returns a statement that waits; raises NotFound."""
    must(actor, "cell.show_statement")
    row = kept_row(statement_id)
    content = unseal_content(actor, row, KeptContent)
    if not isinstance(content.said, Drafted):
        raise NotFound(FOREIGN)
    log.record_reading("cell.show_statement", dossier=row.dossier_id)
    return StatementPage(row.id, row.dossier_id, content.said.given, frame_for(row.dossier_id))
