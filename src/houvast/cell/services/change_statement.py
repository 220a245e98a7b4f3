"""Changing a statement that waits to be given: its words are the giver's own to choose."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.finding.participations import FOREIGN, frame_for
from houvast.cell.models.participations import Kept
from houvast.cell.services._statements import ensure_whole
from houvast.cell.values.extracts import GivenStatement
from houvast.cell.values.kept import Drafted, KeptContent
from houvast.kernel.errors import NotFound


def change_statement(actor: Actor, statement_id: UUID, given: GivenStatement) -> None:
    """Puts other words in place. Raises Invalid, NotFound."""
    must(actor, "cell.change_statement")
    row = taken_for_change(Kept, statement_id)
    content = unseal_content(actor, row, KeptContent)
    if not isinstance(content.said, Drafted):
        raise NotFound(FOREIGN)
    ensure_whole(given, frame_for(row.dossier_id))
    seal_content(actor, row, replace(content, said=Drafted(given)))
    row.save(update_fields=["content"])
    log.record("cell.change_statement", dossier=row.dossier_id)
