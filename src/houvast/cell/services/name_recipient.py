"""Naming to whom the police seat may send an approved sheet: configuration with a source (art. 4 §2)."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cells import keep_cell, take_cell
from houvast.cell.values.cells import Recipient
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def name_recipient(actor: Actor, cell_id: UUID, recipient: Recipient) -> None:
    """Adds a recipient once. Raises Invalid without a name, a source or a day that has come, NotFound."""
    must(actor, "cell.name_recipient")
    row, before = take_cell(actor, cell_id)
    if recipient in before.recipients:
        return
    if not recipient.name.strip() or not recipient.source.strip():
        raise Invalid(
            message("Write which service it is, and who read in the law that it may be sent there.")
        )
    if recipient.checked_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    keep_cell(actor, row, replace(before, recipients=(*before.recipients, recipient)))
    log.record("cell.name_recipient", dossier=cell_id)
