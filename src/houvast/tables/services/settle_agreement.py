"""Settling an agreement: kept, or not with the reason. It can be settled once, and is counted."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.tables.figures import What, count
from houvast.tables.services._persons import refuse_persons
from houvast.tables.services._tables import change_entry, take_entry, take_open_table
from houvast.tables.values.entries import Agreement, Settled


def settle_agreement(
    actor: Actor, table_id: UUID, agreement_id: UUID, settled: Settled, *, looked: bool = False
) -> None:
    """Ends an agreement; the same end twice does nothing.

    Raises NotFound, Conflict when it ended otherwise, Invalid for "not kept" without a reason.
    """
    must(actor, "tables.settle_agreement")
    table, content = take_open_table(actor, table_id)
    row, _kept, before = take_entry(actor, table, agreement_id, Agreement)
    if before.settled == settled:
        return
    if before.settled is not None:
        raise Conflict(message("A colleague dealt with this a moment ago."))
    if not settled.is_kept and not settled.reason.strip():
        raise Invalid(message("Write why it was not kept: that teaches the table something."))
    if not before.on <= settled.on <= clock.today():
        raise Invalid(message("Choose a day between the agreement and today."))
    refuse_persons(actor, content, (settled.reason,), looked=looked)
    what = What.KEPT if settled.is_kept else What.NOT_KEPT
    count(dossier_row(table.dossier_id).controller_id, content.kind, what)
    change_entry(actor, table, row, replace(before, settled=settled))
    log.record("tables.settle_agreement", dossier=table.dossier_id)
