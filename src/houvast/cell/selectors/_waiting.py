"""What waits in a cell itself: cases by state and day alone, meetings, agendas, what it agreed to do."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossiers_of
from houvast.access.rules import may
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.values import Track
from houvast.cell.finding.awaited import awaited_overviews
from houvast.cell.finding.cells import own_cells
from houvast.cell.finding.items import invitations_of
from houvast.cell.finding.own_seats import own_seats
from houvast.cell.finding.parties import Party, current_versions, missing_in, self_evaluations
from houvast.cell.finding.sitting import OwnDocument
from houvast.cell.models.cells import Seat
from houvast.cell.models.documents import Document
from houvast.cell.models.meetings import Item, Meeting
from houvast.cell.values.cases import CaseState
from houvast.cell.values.cells import SeatContent
from houvast.cell.values.documents import DocumentContent
from houvast.cell.values.evaluations import evaluation_due
from houvast.cell.values.meetings import MeetingState
from houvast.cell.values.waiting import AHEAD, Waiting, WaitingKind, by_day
from houvast.kernel import clock

ON_LIST = (CaseState.LISTED, CaseState.FROZEN)


def of_cases(actor: Actor) -> Iterator[Waiting]:
    """Yields what the mayor decides, and reviews that come near for everybody who prepares."""
    if may(actor, "cell.list_case"):
        proposed = dossiers_of(Track.CONSULTATION, [CaseState.PROPOSED], 1)
        yield Waiting(WaitingKind.PROPOSALS, proposed.total)
        yield Waiting(WaitingKind.TO_DECIDE, dossiers_of(Track.CONSULTATION, [CaseState.TO_CLOSE], 1).total)
    near = dossiers_of(Track.CONSULTATION, ON_LIST, 1, before=clock.today() + AHEAD)
    yield Waiting(WaitingKind.REVIEWS, near.total, near.lines[0].due_on if near.lines else None)


def of_overviews(actor: Actor) -> tuple[Waiting, ...]:
    """Returns overviews that somebody asked and nobody gave, apart where no text gives a last day (F13)."""
    days = [one.answer_by for one in awaited_overviews(actor)]
    return (
        by_day(WaitingKind.OVERVIEWS, ((day, None) for day in days if day is not None)),
        Waiting(WaitingKind.OVERVIEWS_NO_DAY, days.count(None)),
    )


def of_cells(actor: Actor) -> Iterator[Waiting]:
    """Yields meetings to come, documents to take note of oneself, and when a cell looks back on itself."""
    cells = {one.id: one for one in own_cells(actor)}
    planned = Meeting.objects.filter(
        dossier_id__in=list(cells), state=MeetingState.PLANNED, held_at__gte=clock.now()
    )
    yield by_day(WaitingKind.MEETINGS, ((clock.day_of(one.held_at), one.id) for one in planned))
    documents = _documents(actor, list(cells))
    mine = _own_parties(actor, list(cells))
    yield Waiting(
        WaitingKind.DOCUMENTS,
        sum(
            bool(missing_in(said, mine.get(cell, ())))
            for cell, held in documents.items()
            for _, said in current_versions(held).values()
        ),
        place=next(iter(mine), None),
    )
    if may(actor, "cell.evaluate_cell"):
        yield by_day(
            WaitingKind.EVALUATIONS,
            (
                (day, number)
                for number, cell in cells.items()
                if (day := _evaluate_by(cell.content.started_on, documents.get(number, ())))
                <= clock.today() + AHEAD
            ),
        )


def of_agendas(actor: Actor) -> tuple[Waiting, ...]:
    """Returns on which agendas to come nobody is invited for a case yet, and how many did not answer."""
    seats = own_seats(actor)
    cells = [one.id for one in own_cells(actor) if one.coordinator_function_id in seats]
    planned = {
        one.id: one
        for one in Meeting.objects.filter(
            dossier_id__in=cells, state=MeetingState.PLANNED, held_at__gte=clock.now()
        )
    }
    items = list(Item.objects.filter(meeting_id__in=list(planned)))
    sent = invitations_of(actor, [item.id for item in items])
    days = {item.id: (clock.day_of(planned[item.meeting_id].held_at), item.meeting_id) for item in items}
    silent = [one for each in sent.values() for one in each if one.standing.comes is None]
    return (
        by_day(WaitingKind.NOT_INVITED, (days[item.id] for item in items if item.id not in sent)),
        by_day(WaitingKind.NO_ANSWER, (days[one.item_id] for one in silent)),
    )


def _documents(actor: Actor, cells: list[UUID]) -> dict[UUID, list[OwnDocument]]:
    rows = list(Document.objects.filter(dossier_id__in=cells).order_by("-created_at", "-id"))
    load_keys(actor, rows)
    found: dict[UUID, list[OwnDocument]] = {}
    for row, content in unseal_whole(actor, rows, DocumentContent):
        found.setdefault(row.dossier_id, []).append(OwnDocument(row.id, row.dossier_id, content))
    return found


def _own_parties(actor: Actor, cells: list[UUID]) -> dict[UUID, tuple[Party, ...]]:
    """The seats somebody sits in today, by cell."""
    rows, today = list(Seat.objects.filter(dossier_id__in=cells)), clock.today()
    load_keys(actor, rows)
    found: dict[UUID, tuple[Party, ...]] = {}
    for row, seat in unseal_whole(actor, rows, SeatContent):
        if seat.user_id == actor.user_id and seat.holds_on(today):
            party = Party(row.id, seat.holder, seat.kind, seat.user_id)
            found[row.dossier_id] = (*found.get(row.dossier_id, ()), party)
    return found


def _evaluate_by(started_on: date, held: list[OwnDocument] | tuple[()]) -> date:
    said = [one.on for _, one in self_evaluations(held)]
    return evaluation_due(started_on, max(said, default=None))
