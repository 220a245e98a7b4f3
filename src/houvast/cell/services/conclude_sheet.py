"""Ending the asking: when all agreed the text goes to the police seat; else it is destroyed."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_compartment import NewCompartment, open_compartment
from houvast.access.values import CompartmentKind, GrantReason, ReceiverKind
from houvast.access.voices import take_voices
from houvast.audit import log
from houvast.cell.finding.items import AboutItem
from houvast.cell.models.sheets import GivenSheet, Sheet
from houvast.cell.services._sheets import take_sheet
from houvast.cell.values.sheets import GivenSheetContent, SheetContent, SheetState, SheetText, came_since
from houvast.kernel import clock, ids
from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.vault.content import load
from houvast.vault.unanimity import release


def conclude_sheet(actor: Actor, sheet_id: UUID) -> None:
    """Ends it once, for good. Silence counts as no (law of 30 July 2018, art. 4 §2; decision 0041).

    The voices are destroyed by being read; whoever held back, nobody learns. Whoever came after the others
    were asked was there and did not agree: no consensus either. Raises NotFound, Conflict for a
    sheet that nobody was asked about, or that ended.
    """
    must(actor, "cell.conclude_sheet")
    row, about = take_sheet(
        actor, sheet_id, SheetState.ASKED, message("Nobody is being asked about this sheet.")
    )
    content, text = unseal_content(actor, row, SheetContent), _released(row, take_voices(row.id))
    if came_since(about.content.attendance, content.asked_at):
        text = None
    if text is not None:
        _give(actor, about, row, text)
    else:
        write_down("removed_sheet", row.id)
    row.state = SheetState.AGREED if text is not None else SheetState.NO_CONSENSUS
    row.round_id, row.sealed, row.mask = None, None, None
    seal_content(actor, row, replace(content, text=None))
    row.save(update_fields=["state", "round_id", "sealed", "mask", "content"])
    log.record("cell.conclude_sheet", dossier=row.dossier_id)


def _released(row: Sheet, laid_down: tuple[bytes, ...]) -> SheetText | None:
    if row.round_id is None or row.sealed is None or row.mask is None:
        return None
    try:
        plain = release(row.round_id, bytes(row.sealed), bytes(row.mask), laid_down)
    except (Tampered, ValueError):
        return None
    return load(SheetText, plain)


def _give(actor: Actor, about: AboutItem, row: Sheet, text: SheetText) -> None:
    """Gives it to the police seat as a part of its own, and to the coordinators, who print it without one."""
    part = ids.new_id()
    open_compartment(actor, NewCompartment(part, row.dossier_id, CompartmentKind.SHEET))
    cell = about.cell
    seats = {cell.coordinator_function_id, cell.police_function_id}
    for seat in sorted(seat for seat in seats if seat is not None):
        give_grant(actor, NewGrant(part, seat, GrantReason.PART, ReceiverKind.FUNCTION))
    given = GivenSheet(dossier_id=row.dossier_id, compartment_id=part, sheet_id=row.id)
    content = GivenSheetContent(cell.content.name, about.meeting_on, clock.today(), text)
    seal_content(actor, given, content)
    given.save(force_insert=True)
