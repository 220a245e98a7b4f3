"""What the form of a new item starts from: cases on the mayor's list that stand on this agenda not yet.

Only the names of those whose turn it is are opened; another is looked for by name or reference, among the
same cases of the same cell and nowhere else. What was typed is compared and forgotten: there is no index.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import lines_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_content, unseal_whole
from houvast.audit import log
from houvast.cell.finding.agendas import MeetingMoment
from houvast.cell.finding.cells import meeting_row
from houvast.cell.models.cases import Case
from houvast.cell.models.meetings import Item, Meeting
from houvast.cell.values.cases import CaseContent, CaseState
from houvast.cell.values.meetings import ItemKind, MeetingContent, agenda_kind
from houvast.kernel import clock
from houvast.people.matching import rank

DISCUSSED: Final = frozenset({CaseState.LISTED, CaseState.FROZEN, CaseState.TO_CLOSE})
FIRST: Final = 30
"""How many cases stand in the list at once, those due first: ours."""
MOST: Final = 20
"""How many are shown of what was looked for: ours."""


@dataclass(frozen=True)
class OpenCase:
    """A case that can be put on the agenda: where on it, and by when its review is due."""

    id: UUID
    person: str
    reference: str
    kind: ItemKind
    due_on: date | None


@dataclass(frozen=True)
class ItemStart:
    """Whose turn it is by the day of the meeting, and what was found when something was looked for.

    With ``has_others`` more can be put on it, found by name or reference; ``chosen`` is a case that was
    chosen already, wherever it stands.
    """

    meeting_id: UUID
    moment: MeetingMoment
    first: tuple[OpenCase, ...]
    found: tuple[OpenCase, ...] | None
    chosen: OpenCase | None
    has_others: bool

    @property
    def is_empty(self) -> bool:
        """Whether no case can be put on this agenda."""
        return not self.first and not self.has_others


@dataclass(frozen=True)
class _Known:
    """What lies in the clear about a case that can be put on the agenda."""

    reference: str
    kind: ItemKind
    due_on: date | None

    def has_its_turn(self, day: date) -> bool:
        """Whether it is new, waits for a decision, or its review is due by a day."""
        return self.kind is not ItemKind.RUNNING or (self.due_on is not None and self.due_on <= day)


def start_item(actor: Actor, meeting_id: UUID, *, words: str = "", chosen: UUID | None = None) -> ItemStart:
    """Returns the cases to choose from; a constant number of queries. Raises NotFound.

    ``words`` looks for others, by their whole reference or by any part of a name, spelling forgiven.
    """
    must(actor, "cell.put_on_agenda")
    meeting = meeting_row(meeting_id)
    content = unseal_content(actor, meeting, MeetingContent)
    log.record("cell.start_item", dossier=meeting.dossier_id)
    known = _known(meeting)
    first = _first(known, clock.day_of(meeting.held_at))
    exact = [number for number, one in known.items() if one.reference.casefold() == words.strip().casefold()]
    looks = bool(words.strip())
    if looks:
        log.record("cell.search_cases", dossier=meeting.dossier_id)
    is_name = looks and not exact
    opened = _opened(actor, known, known if is_name else {*first, *exact, *([chosen] if chosen else [])})
    found = _named(words, opened) if is_name else [opened[number] for number in exact if number in opened]
    return ItemStart(
        meeting.id,
        MeetingMoment(meeting.held_at, content.ends_at, content.place, content.word),
        tuple(opened[number] for number in first if number in opened),
        tuple(found[:MOST]) if looks else None,
        opened.get(chosen) if chosen else None,
        len(known) > len(first),
    )


def _known(meeting: Meeting) -> dict[UUID, _Known]:
    """Every case of the cell that is discussed and stands on this agenda not yet; nothing is opened."""
    taken = Item.objects.filter(meeting_id=meeting.id).values_list("dossier_id", flat=True)
    rows = Case.objects.filter(cell_id=meeting.dossier_id).exclude(dossier_id__in=list(taken))
    discussed = dict(rows.values_list("dossier_id", "last_discussed_on"))
    return {
        number: _Known(line.reference, agenda_kind(CaseState(line.state), discussed[number]), line.due_on)
        for number, line in lines_of(discussed).items()
        if line.state in DISCUSSED
    }


def _first(known: Mapping[UUID, _Known], day: date) -> list[UUID]:
    """The cases whose turn it is, in the order of an agenda; where they are many, those due first."""
    turns = [number for number, one in known.items() if one.has_its_turn(day)]
    due = sorted(turns, key=lambda number: (known[number].due_on or date.max, known[number].reference))
    order = tuple(ItemKind)
    return sorted(due[:FIRST], key=lambda number: order.index(known[number].kind))


def _opened(actor: Actor, known: Mapping[UUID, _Known], wanted: Collection[UUID]) -> dict[UUID, OpenCase]:
    rows = list(Case.objects.filter(dossier_id__in=[number for number in wanted if number in known]))
    load_keys(actor, rows)
    return {
        row.dossier_id: OpenCase(row.id, content.person.name, one.reference, one.kind, one.due_on)
        for row, content in unseal_whole(actor, rows, CaseContent)
        for one in (known[row.dossier_id],)
    }


def _named(words: str, opened: Mapping[UUID, OpenCase]) -> list[OpenCase]:
    """The cases whose name or reference holds every word, the closest first, else by name."""
    cases = sorted(opened.values(), key=lambda one: (one.person.casefold(), one.reference))
    return [cases[index] for index, _ in rank(words, [f"{one.person} {one.reference}" for one in cases])]
