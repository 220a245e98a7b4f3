"""One support as its team sees it: the question, whom the asker named, the steps, what is next, its pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier, openness_of
from houvast.access.fill_pages import fill_pages_of
from houvast.access.fill_values import FillState
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.access.values import GrantReason
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.schools.finding import support_row
from houvast.schools.selectors._lines import StepLine, steps_of
from houvast.schools.values.lines import Line, question_line
from houvast.schools.values.supports import StaffContact, SupportContent, SupportState

Found = TypeVar("Found")


@dataclass(frozen=True)
class PageLine:
    """A page that was offered: to whom, and where it stands."""

    id: UUID
    to: str
    offered_at: datetime
    expires_at: datetime
    state: FillState


@dataclass(frozen=True)
class SupportPage:
    """A support with everything in it; ``lapses_on`` is the last day it exists."""

    id: UUID
    reference: str
    controller: str
    reason: GrantReason
    state: SupportState
    due_on: date | None
    is_late: bool
    lapses_on: date
    content: SupportContent
    question: Line
    steps: tuple[StepLine, ...]
    pages: tuple[PageLine, ...]

    @property
    def is_open(self) -> bool:
        """Whether steps can be added."""
        return self.state is SupportState.OPEN

    def step(self, step_id: UUID) -> StepLine:
        """Returns one of its steps; raises NotFound."""
        return _the_one(step for step in self.steps if step.id == step_id)

    def contact(self, contact_id: UUID) -> StaffContact:
        """Returns whom the asker named; raises NotFound."""
        return _the_one(one for one in self.content.contacts if one.id == contact_id)


def show_support(actor: Actor, support_id: UUID) -> SupportPage:
    """Returns a support. Raises NotFound."""
    must(actor, "schools.show_support")
    support = support_row(support_id)
    facts = dossier(support.dossier_id)
    log.record_reading("schools.show_support", dossier=facts.id)
    content = unseal_content(actor, support, SupportContent)
    return SupportPage(
        id=support.id,
        reference=facts.reference,
        controller=facts.controller,
        reason=openness_of(actor, facts.id).reason,
        state=SupportState(facts.state),
        due_on=facts.due_on,
        is_late=facts.due_on is not None and facts.due_on < clock.today(),
        lapses_on=support.lapses_on,
        content=content,
        question=question_line(content, clock.day_of(facts.created_at)),
        steps=steps_of(actor, support),
        pages=tuple(
            PageLine(page.id, page.content.greeting, page.offered_at, page.expires_at, page.state)
            for page in fill_pages_of(actor, support.dossier_id)
        ),
    )


def _the_one(found: Iterator[Found]) -> Found:
    first = next(found, None)
    if first is None:
        raise NotFound(message("This does not exist, or not for you."))
    return first
