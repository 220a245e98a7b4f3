"""One case as the mayor's seat and the coordinators see it: the entry with its sources, what was decided."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier, openness_of
from houvast.access.rules import must
from houvast.access.sealing import unseal_content, unseal_whole
from houvast.access.values import GrantReason
from houvast.audit import log
from houvast.cell.finding.cells import case_row, own_cell
from houvast.cell.finding.children import is_child
from houvast.cell.finding.closings import ClosingLine, closing_lines
from houvast.cell.finding.frames import Frame, frame_of
from houvast.cell.finding.seats import mayors_of
from houvast.cell.finding.sheets import DISCUSSED
from houvast.cell.models.cases import Case, Step
from houvast.cell.models.meetings import Item, Meeting
from houvast.cell.values.case_steps import CaseEmergency, ServiceAsked
from houvast.cell.values.cases import CaseContent, CaseState, Statement
from houvast.cell.values.cells import SeatContent
from houvast.cell.values.closings import ClosingTold
from houvast.cell.values.meetings import MeetingState
from houvast.cell.values.steps import Said, StepContent
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.legal.values import PeriodKind


@dataclass(frozen=True)
class CaseStepLine:
    """A step of a case, who wrote it, and its number."""

    id: UUID
    writer: str
    said: Said


@dataclass(frozen=True)
class CaseMeeting:
    """A meeting of the case's cell; ``item_id`` is set once the case stands on its agenda."""

    id: UUID
    held_at: datetime
    item_id: UUID | None


@dataclass(frozen=True)
class CasePage:
    """A case with everything in it. ``erase_on`` is the day its keys go, if one is set."""

    id: UUID
    cell_id: UUID
    cell: str
    reference: str
    controller: str
    reason: GrantReason
    state: CaseState
    due_on: date | None
    is_late: bool
    erase_on: date | None
    proposed_on: date
    content: CaseContent
    frame: Frame
    is_child: bool
    is_mine: bool
    steps: tuple[CaseStepLine, ...]
    mayors: tuple[tuple[UUID, SeatContent], ...]
    meetings: tuple[CaseMeeting, ...] = ()
    closing: tuple[ClosingLine, ...] = ()
    discussed: tuple[CaseMeeting, ...] = ()
    last_discussed_on: date | None = None

    @property
    def is_proposed(self) -> bool:
        """Whether the mayor did not decide yet."""
        return self.state is CaseState.PROPOSED

    @property
    def is_on_list(self) -> bool:
        """Whether it is on the mayor's list, standing still or put forward to be closed included."""
        return self.state in {CaseState.LISTED, CaseState.FROZEN, CaseState.TO_CLOSE}

    @property
    def is_over(self) -> bool:
        """Whether nothing is done about it any more."""
        return self.state in {CaseState.REFUSED, CaseState.CLOSED}

    @property
    def lacks(self) -> PeriodKind | None:
        """The period that has to be decided locally before it is closed, or kept longer (F12)."""
        after, longer = PeriodKind.RETENTION_AFTER_LAST_DISCUSSION, PeriodKind.RETENTION_EXTENDED
        kind = longer if self.state is CaseState.CLOSED else after
        return kind if self.frame.span(kind) is None else None

    @property
    def longest(self) -> date | None:
        """The last day until which it may be kept; none while no period is known or it was not discussed."""
        span = self.frame.span(PeriodKind.RETENTION_EXTENDED)
        return span.after(self.last_discussed_on) if span and self.last_discussed_on else None

    def statement(self, key: str) -> Statement:
        """Returns a statement by its kind and place ("i1", "p2"); raises NotFound."""
        named = {"i": self.content.proposal.indications, "p": self.content.proposal.positive}.get(key[:1], ())
        place = int(key[1:]) if key[1:].isdecimal() and len(key) <= len("i99") else 0
        if not 0 < place <= len(named):
            raise NotFound(message("This does not exist, or not for you."))
        return named[place - 1]

    def asked(self, step_id: UUID) -> ServiceAsked:
        """Returns a request to a service; raises NotFound."""
        for step in self.steps:
            if step.id == step_id and isinstance(step.said, ServiceAsked):
                return step.said
        raise NotFound(message("This does not exist, or not for you."))

    @property
    def emergencies(self) -> tuple[CaseEmergency, ...]:
        """Who was called outside the cell, the newest first."""
        return tuple(step.said for step in self.steps[::-1] if isinstance(step.said, CaseEmergency))


def show_case(actor: Actor, case_id: UUID) -> CasePage:
    """Returns a case. Raises NotFound."""
    must(actor, "cell.show_case")
    case = case_row(case_id)
    log.record_reading("cell.show_case", dossier=case.dossier_id)
    facts, cell = dossier(case.dossier_id), own_cell(actor, case.cell_id)
    content, frame = unseal_content(actor, case, CaseContent), frame_of(cell.content)
    steps = _steps(actor, case)
    told = [(step.id, step.said) for step in steps if isinstance(step.said, ClosingTold)]
    return CasePage(
        id=case.id,
        cell_id=cell.id,
        cell=cell.content.name,
        reference=facts.reference,
        controller=facts.controller,
        reason=openness_of(actor, facts.id).reason,
        state=CaseState(facts.state),
        due_on=facts.due_on,
        is_late=facts.due_on is not None and facts.due_on < clock.today(),
        erase_on=case.erase_on,
        proposed_on=clock.day_of(case.created_at),
        content=content,
        frame=frame,
        is_child=is_child(content.person, frame),
        is_mine=content.proposal.writer_id == actor.user_id,
        steps=tuple(step for step in steps if not isinstance(step.said, ClosingTold)),
        mayors=mayors_of(actor, cell.id),
        meetings=_meetings(case),
        closing=closing_lines(actor, case.dossier_id, told),
        discussed=_discussed(case),
        last_discussed_on=case.last_discussed_on,
    )


def _meetings(case: Case) -> tuple[CaseMeeting, ...]:
    """Returns the planned meetings to come, the next one first."""
    items = dict(Item.objects.filter(dossier_id=case.dossier_id).values_list("meeting_id", "id"))
    today = datetime.combine(clock.today(), time(), clock.BELGIUM)
    planned = Meeting.objects.filter(dossier_id=case.cell_id, state=MeetingState.PLANNED, held_at__gte=today)
    return tuple(
        CaseMeeting(one.id, one.held_at, items.get(one.id)) for one in planned.order_by("held_at", "id")
    )


def _discussed(case: Case) -> tuple[CaseMeeting, ...]:
    """Returns the meetings at which it was discussed, the latest first."""
    found = Item.objects.filter(dossier_id=case.dossier_id, state__in=DISCUSSED)
    items = dict(found.values_list("meeting_id", "id"))
    held = Meeting.objects.filter(id__in=list(items)).order_by("-held_at", "-id")
    return tuple(CaseMeeting(one.id, one.held_at, items[one.id]) for one in held)


def _steps(actor: Actor, case: Case) -> tuple[CaseStepLine, ...]:
    rows = Step.objects.filter(dossier_id=case.dossier_id).order_by("created_at", "id")
    return tuple(
        CaseStepLine(row.id, content.writer, content.said)
        for row, content in unseal_whole(actor, rows, StepContent)
    )
