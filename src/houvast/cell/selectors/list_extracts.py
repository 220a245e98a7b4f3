"""The extracts given to one's seats: what can be read until when, what was recalled."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.own_seats import own_seats
from houvast.cell.finding.participations import FOREIGN
from houvast.cell.models.participations import Extract, Receipt
from houvast.kernel.errors import NotFound


@dataclass(frozen=True)
class ExtractLine:
    """An extract in the list: by which service, for which seat; about whom stands on its own page."""

    id: UUID
    receipt_id: UUID
    service: str
    seat: str
    given_at: datetime
    until_on: date
    is_new: bool


@dataclass(frozen=True)
class RecalledLine:
    """An extract that was recalled; only that there was one is left."""

    receipt_id: UUID
    service: str
    seat: str
    given_at: datetime
    recalled_at: datetime
    confirmed_at: datetime | None


@dataclass(frozen=True)
class ExtractList:
    """What was given to the actor's seats."""

    lines: tuple[ExtractLine, ...]
    recalled: tuple[RecalledLine, ...]

    def recalled_line(self, receipt_id: UUID) -> RecalledLine:
        """Returns one that was recalled; raises NotFound."""
        for line in self.recalled:
            if line.receipt_id == receipt_id:
                return line
        raise NotFound(FOREIGN)


def list_extracts(actor: Actor) -> ExtractList:
    """Returns it, the newest first; what is past its day is not there. A constant number of queries."""
    must(actor, "cell.list_extracts")
    seats = own_seats(actor)
    receipts = list(Receipt.objects.filter(function_id__in=list(seats)).order_by("-created_at", "id"))
    held = {row.id: row for row in Extract.objects.filter(id__in={one.extract_id for one in receipts})}
    names = controller_names(one.controller_id for one in receipts)
    log.record("cell.list_extracts")
    lines = tuple(
        ExtractLine(
            one.extract_id,
            one.id,
            names.get(one.controller_id, ""),
            seats[one.function_id].name,
            one.created_at,
            held[one.extract_id].until_on,
            one.seen_at is None,
        )
        for one in receipts
        if one.recalled_at is None and one.dropped_at is None and one.extract_id in held
    )
    recalled = tuple(
        RecalledLine(
            one.id,
            names.get(one.controller_id, ""),
            seats[one.function_id].name,
            one.created_at,
            one.recalled_at,
            one.confirmed_at,
        )
        for one in receipts
        if one.recalled_at is not None
    )
    return ExtractList(lines, recalled)
