"""Reads a meeting's agenda in its order, with what row security leaves: items are rows of their cases."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import references_of
from houvast.access.sealing import load_keys, unseal_whole
from houvast.cell.finding.items import Sent, invitations_of
from houvast.cell.models.cases import Case
from houvast.cell.models.meetings import Item
from houvast.cell.values.cases import CaseContent
from houvast.cell.values.meetings import ItemContent, ItemKind, ItemState

ORDER = tuple(ItemKind)


@dataclass(frozen=True)
class AgendaLine:
    """An item: whom it is about, to reach what, who is invited and what came back."""

    id: UUID
    case_id: UUID
    reference: str
    person: str
    objective: str
    kind: ItemKind
    state: ItemState
    sent: tuple[Sent, ...]

    @property
    def comes(self) -> int:
        """How many of those invited come."""
        return sum(one.standing.comes is True for one in self.sent)

    @property
    def stays_away(self) -> int:
        """How many do not come; why stays with them."""
        return sum(one.standing.comes is False for one in self.sent)

    @property
    def unanswered(self) -> int:
        """How many have not answered."""
        return sum(one.standing.comes is None for one in self.sent)


def agenda_of(actor: Actor, meeting_id: UUID) -> tuple[AgendaLine, ...]:
    """Returns the items the actor may know, new ones first, then running ones, then those to close (F22).

    A constant number of queries, however long the agenda is.
    """
    rows = list(Item.objects.filter(meeting_id=meeting_id))
    cases = list(Case.objects.filter(dossier_id__in=[row.dossier_id for row in rows]))
    load_keys(actor, [*rows, *cases])
    opened_cases = unseal_whole(actor, cases, CaseContent)
    persons = {row.dossier_id: content.person.name for row, content in opened_cases}
    sent = invitations_of(actor, [row.id for row in rows])
    called = references_of(row.dossier_id for row in rows)
    opened = sorted(unseal_whole(actor, rows, ItemContent), key=_in_order)
    return tuple(
        AgendaLine(
            row.id,
            row.dossier_id,
            called.get(row.dossier_id, ""),
            persons.get(row.dossier_id, ""),
            content.objective,
            content.kind,
            ItemState(row.state),
            sent.get(row.id, ()),
        )
        for row, content in opened
    )


def _in_order(found: tuple[Item, ItemContent]) -> tuple[int, int, UUID]:
    row, content = found
    return ORDER.index(content.kind), row.place, row.id


@dataclass(frozen=True)
class MeetingMoment:
    """When a meeting is, until when, and where."""

    held_at: datetime
    ends_at: datetime
    place: str
    word: str


def of_organisation(lines: Iterable[AgendaLine], organisation_id: UUID) -> tuple[AgendaLine, ...]:
    """Returns the items for which an organisation is invited: all it may know of an agenda (F27)."""
    return tuple(
        line for line in lines if any(one.content.organisation_id == organisation_id for one in line.sent)
    )
