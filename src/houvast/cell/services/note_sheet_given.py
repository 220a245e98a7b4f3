"""Noting that an agreed sheet was given to the police seat on paper, where nobody signs in for that seat."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.finding.cells import case_row, own_cell
from houvast.cell.models.sheets import GivenSheet
from houvast.cell.values.sheets import GivenSheetContent
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


def note_sheet_given(actor: Actor, given_id: UUID, on: date) -> None:
    """Notes the day. Raises Conflict where the police seat has a key of its own, Invalid, NotFound (F7)."""
    must(actor, "cell.note_sheet_given")
    row = taken_for_change(GivenSheet, given_id)
    if own_cell(actor, case_row(row.dossier_id).cell_id).police_function_id is not None:
        raise Conflict(message("The police seat reads it in Houvast itself."))
    content = unseal_content(actor, row, GivenSheetContent)
    if not content.agreed_on <= on <= clock.today():
        raise Invalid(message("Choose a day since everybody agreed, until today."))
    seal_content(actor, row, replace(content, handed_on=on))
    row.save(update_fields=["content"])
    log.record("cell.note_sheet_given", dossier=row.dossier_id)
