"""One table as its team sees it: who sits at it, what is due, and everything it keeps."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier, openness_of
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.access.values import GrantReason
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.tables.finding import table_row
from houvast.tables.selectors._entries import Entries, entries_of
from houvast.tables.values.meetings import Meeting, MeetingState
from houvast.tables.values.tables import Member, TableContent, TableState


@dataclass(frozen=True)
class TablePage:
    """A table with everything in it; ``lapses_on`` is the last day it exists."""

    id: UUID
    reference: str
    controller: str
    reason: GrantReason
    state: TableState
    due_on: date | None
    is_late: bool
    lapses_on: date
    today: date
    content: TableContent
    entries: Entries

    @property
    def is_open(self) -> bool:
        """Whether anything can be added."""
        return self.state is TableState.OPEN

    @property
    def members(self) -> tuple[Member, ...]:
        """Who sits at it today or will, by organisation."""
        here = (one for one in self.content.members if one.until is None or one.until >= self.today)
        return tuple(sorted(here, key=lambda one: one.organisation.casefold()))

    @property
    def former(self) -> tuple[Member, ...]:
        """Who left it."""
        return tuple(one for one in self.content.members if one.until is not None and one.until < self.today)

    @property
    def next_meeting(self) -> tuple[UUID, Meeting] | None:
        """The next meeting that is planned, if any: one whose day went by still asks who came."""
        planned = (one for one in self.entries.meetings() if one[1].state is MeetingState.PLANNED)
        return next(planned, None)

    def member(self, member_id: UUID) -> Member:
        """Returns a member; raises NotFound."""
        found = self.content.member(member_id)
        if found is None:
            raise NotFound(message("This does not exist, or not for you."))
        return found


def show_table(actor: Actor, table_id: UUID) -> TablePage:
    """Returns a table. Raises NotFound."""
    must(actor, "tables.show_table")
    table = table_row(table_id)
    facts = dossier(table.dossier_id)
    log.record_reading("tables.show_table", dossier=facts.id)
    today = clock.today()
    return TablePage(
        id=table.id,
        reference=facts.reference,
        controller=facts.controller,
        reason=openness_of(actor, facts.id).reason,
        state=TableState(facts.state),
        due_on=facts.due_on,
        is_late=facts.due_on is not None and facts.due_on < today,
        lapses_on=table.lapses_on,
        today=today,
        content=unseal_content(actor, table, TableContent),
        entries=entries_of(actor, table),
    )
