"""What the form of a new cell offers: one's own seat, and the keys of the other seats of the same service."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import functions_of, own_functions
from houvast.access.rules import must
from houvast.access.values import FunctionKeyKind


@dataclass(frozen=True)
class CellStart:
    """Keys to choose from, number and name: of which seats the actor is, and all seats of the service."""

    mine: tuple[tuple[UUID, str], ...]
    seats: tuple[tuple[UUID, str], ...]


def start_cell(actor: Actor) -> CellStart:
    """Returns what can be chosen."""
    must(actor, "cell.found_cell")
    mine = own_functions(actor, FunctionKeyKind.SEAT)
    known = functions_of({one.controller_id for one in mine}, FunctionKeyKind.SEAT)
    return CellStart(tuple((one.id, one.name) for one in mine), tuple((one.id, one.name) for one in known))
