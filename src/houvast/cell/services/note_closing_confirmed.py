"""Noting that an organisation without an account confirmed a closing; never why not yet."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.finding.closings import closing_row
from houvast.cell.models.cases import Step
from houvast.kernel import clock


def note_closing_confirmed(actor: Actor, step_id: UUID) -> None:
    """Notes it once, of today. Raises NotFound, also for who confirms signed in: that is theirs to do."""
    must(actor, "cell.note_closing_confirmed")
    taken_for_change(Step, step_id)
    _, row, content, said = closing_row(actor, step_id)
    if said.confirmed_on is not None:
        return
    seal_content(actor, row, replace(content, said=replace(said, confirmed_on=clock.today())))
    row.save(update_fields=["content"])
    log.record("cell.note_closing_confirmed", dossier=row.dossier_id)
