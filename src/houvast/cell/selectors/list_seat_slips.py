"""All slips that wait for the actor's seats, of whichever item: to be read while the meeting lasts."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.slips import waiting_slips
from houvast.cell.selectors._slips import SlipLine, slip_lines


def list_seat_slips(actor: Actor) -> tuple[SlipLine, ...]:
    """Returns what waits, in the order it was given. Nothing is kept from here (F1)."""
    must(actor, "cell.list_seat_slips")
    log.record("cell.list_seat_slips")
    return slip_lines(actor, waiting_slips(), None)
