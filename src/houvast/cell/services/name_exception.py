"""Naming the exception provided by law on which a cell processes personal data (F1; art. 4 §3)."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cells import keep_cell, take_cell
from houvast.cell.values.cells import LegalException
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def name_exception(actor: Actor, cell_id: UUID, exception: LegalException) -> None:
    """Keeps the exception, in place of an earlier one. Raises Invalid when it is not whole, NotFound."""
    must(actor, "cell.name_exception")
    row, before = take_cell(actor, cell_id)
    if before.exception == exception:
        return
    if not all(one.strip() for one in (exception.text, exception.source, exception.confirmed_by)):
        raise Invalid(message("Write the text, where it stands, and who confirmed it."))
    if exception.confirmed_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    keep_cell(actor, row, replace(before, exception=exception))
    log.record("cell.name_exception", dossier=cell_id)
