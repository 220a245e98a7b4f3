"""An extract as its giver sees it: who holds it, who opened it and when, who confirmed a recall."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.cell.finding.participations import extract_row, own_participation, receipts_of
from houvast.cell.values.extracts import ExtractContent


@dataclass(frozen=True)
class Holding:
    """A seat that was given it, and what became of it there."""

    name: str
    seen_at: datetime | None
    dropped_at: datetime | None
    confirmed_at: datetime | None


@dataclass(frozen=True)
class GivenExtract:
    """An extract of one's own service."""

    id: UUID
    participation_id: UUID
    reference: str
    until_on: date
    recalled_at: datetime | None
    content: ExtractContent
    holdings: tuple[Holding, ...]


def show_given_extract(actor: Actor, extract_id: UUID) -> GivenExtract:
    """Returns an extract that one's own service gave; raises NotFound for what others gave."""
    must(actor, "cell.show_given_extract")
    row = extract_row(extract_id)
    participation = own_participation(actor, row.dossier_id)
    content = unseal_content(actor, row, ExtractContent)
    log.record_reading("cell.show_given_extract", dossier=row.dossier_id)
    names = {receiver.seat_id: receiver.name for receiver in content.receivers}
    holdings = tuple(
        Holding(names.get(one.function_id, ""), one.seen_at, one.dropped_at, one.confirmed_at)
        for one in receipts_of([row.id])
    )
    return GivenExtract(
        row.id, participation.id, participation.reference, row.until_on, row.recalled_at, content, holdings
    )
