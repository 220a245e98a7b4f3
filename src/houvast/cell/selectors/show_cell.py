"""The start page of a cell: who sits and who is missing, whom it may invite, what it may keep."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import FOREIGN, own_cell
from houvast.cell.finding.frames import Frame, Span, frame_of
from houvast.cell.finding.parties import (
    Party,
    current_versions,
    exercises,
    missing_in,
    parties_on,
    self_evaluations,
)
from houvast.cell.finding.sitting import (
    OwnDocument,
    OwnOrganisation,
    OwnSeat,
    documents_of,
    organisations_of,
    seats_of,
)
from houvast.cell.models.meetings import Meeting
from houvast.cell.selectors._heads import CellHead, head_of
from houvast.cell.values.cells import CellContent, Recipient
from houvast.cell.values.documents import DocumentKind
from houvast.cell.values.evaluations import evaluation_due
from houvast.cell.values.meetings import MeetingState
from houvast.cell.values.seats import YEAR, Gap, gaps_on
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.legal.values import Period


@dataclass(frozen=True)
class PeriodLine:
    """A period of the regime: as the law has it, or as it was decided here; neither is unknown."""

    law: Period
    span: Span | None

    @property
    def is_local(self) -> bool:
        """Whether a local decision counts here."""
        return self.span is not None and self.law.amount is None


@dataclass(frozen=True)
class DocumentLine:
    """The version of a document that counts, and who did not take note of it; ``waits`` for the reader."""

    id: UUID
    kind: DocumentKind
    version: int
    written_on: date
    missing: tuple[Party, ...]
    waits: bool


@dataclass(frozen=True)
class ExerciseLine:
    """An exercise on roles, and by when it comes back."""

    id: UUID
    on: date
    due_on: date
    is_due: bool


@dataclass(frozen=True)
class EvaluationLine:
    """By when the cell looks back on itself, and what it wrote down last, if it did."""

    id: UUID | None
    on: date | None
    due_on: date
    is_due: bool


@dataclass(frozen=True)
class CellPage:
    """A cell whole."""

    head: CellHead
    content: CellContent
    frame: Frame
    periods: tuple[PeriodLine, ...]
    seats: tuple[OwnSeat, ...]
    to_come: tuple[OwnSeat, ...]
    past: tuple[OwnSeat, ...]
    gaps: tuple[Gap, ...]
    organisations: tuple[OwnOrganisation, ...]
    ended: tuple[OwnOrganisation, ...]
    documents: tuple[DocumentLine, ...]
    exercise: ExerciseLine | None
    evaluation: EvaluationLine
    meeting_id: UUID | None
    meets_at: datetime | None

    def recipient(self, recipient_id: UUID) -> Recipient:
        """Returns one of those an approved feedback sheet may go to; raises NotFound."""
        found = next((one for one in self.content.recipients if one.id == recipient_id), None)
        if found is None:
            raise NotFound(FOREIGN)
        return found


def show_cell(actor: Actor, cell_id: UUID) -> CellPage:
    """Returns a cell. Raises NotFound."""
    must(actor, "cell.show_cell")
    cell, today = own_cell(actor, cell_id), clock.today()
    log.record_reading("cell.show_cell", dossier=cell.id)
    seats, organisations = seats_of(actor, cell.id), organisations_of(actor, cell.id)
    documents, frame = documents_of(actor, cell.id), frame_of(cell.content)
    meeting = (
        Meeting.objects.filter(
            dossier_id=cell.id,
            state__in=[MeetingState.PLANNED, MeetingState.RUNNING],
            held_at__date__gte=today,
        )
        .order_by("held_at")
        .first()
    )
    return CellPage(
        head_of(actor, cell),
        cell.content,
        frame,
        tuple(PeriodLine(law, frame.span(law.kind)) for law in frame.regime.periods),
        tuple(seat for seat in seats if seat.content.holds_on(today)),
        tuple(seat for seat in seats if seat.content.from_on > today),
        tuple(seat for seat in seats if _is_over(seat, today)),
        gaps_on(today, cell.content.municipalities, [seat.content for seat in seats]),
        tuple(one for one in organisations if one.is_there_on(today)),
        tuple(one for one in organisations if not one.is_there_on(today)),
        _documents(actor, documents, parties_on(today, seats, organisations)),
        _exercise(documents, today),
        _evaluation(documents, cell.content, today),
        meeting.id if meeting else None,
        meeting.held_at if meeting else None,
    )


def _is_over(seat: OwnSeat, today: date) -> bool:
    return seat.content.until_on is not None and seat.content.until_on < today


def _documents(
    actor: Actor, documents: Sequence[OwnDocument], parties: Sequence[Party]
) -> tuple[DocumentLine, ...]:
    lines = []
    for kind, (number, said) in sorted(current_versions(documents).items(), reverse=True):
        missing = missing_in(said, parties)
        waits = any(one.user_id == actor.user_id for one in missing)
        lines.append(DocumentLine(number, kind, said.version, said.written_on, missing, waits))
    return tuple(lines)


def _exercise(documents: Sequence[OwnDocument], today: date) -> ExerciseLine | None:
    held = exercises(documents)
    if not held:
        return None
    number, said = max(held, key=lambda one: one[1].on)
    return ExerciseLine(number, said.on, said.on + YEAR, said.on + YEAR <= today)


def _evaluation(documents: Sequence[OwnDocument], content: CellContent, today: date) -> EvaluationLine:
    held = self_evaluations(documents)
    number, said = max(held, key=lambda one: (one[1].on, one[1].version)) if held else (None, None)
    due_on = evaluation_due(content.started_on, said.on if said else None)
    return EvaluationLine(number, said.on if said else None, due_on, due_on <= today)
