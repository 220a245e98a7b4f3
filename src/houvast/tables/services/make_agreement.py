"""Making an agreement with a sector: what, which member takes it on, by when."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.tables.services._persons import refuse_persons
from houvast.tables.services._tables import add_entry, owner_of, take_entry, take_open_table
from houvast.tables.values.entries import Agreement
from houvast.tables.values.meetings import Meeting


@dataclass(frozen=True)
class NewAgreement:
    """An agreement to make; its number comes with the form. ``at`` is the meeting and the point, if any."""

    entry_id: UUID
    what: str
    owner_id: UUID
    by: date
    at: tuple[UUID, UUID] | None = None


def make_agreement(actor: Actor, table_id: UUID, new: NewAgreement, *, looked: bool = False) -> None:
    """Keeps an agreement once; it is open. Raises NotFound, Conflict when the table is closed, Invalid."""
    must(actor, "tables.make_agreement")
    table, content = take_open_table(actor, table_id)
    if not new.what.strip():
        raise Invalid(message("Write what was agreed."))
    today = clock.today()
    if new.by < today:
        raise Invalid(message("The day it is due has gone by. Choose one from today on."))
    if new.at is not None:
        take_entry(actor, table, new.at[0], Meeting)
    refuse_persons(actor, content, (new.what,), looked=looked)
    meeting, point = new.at or (None, None)
    said = Agreement(today, new.what, owner_of(content, new.owner_id), new.by, meeting, point)
    if add_entry(actor, table, new.entry_id, said):
        log.record("tables.make_agreement", dossier=table.dossier_id)
