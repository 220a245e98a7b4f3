"""Finds to whom a closing was told and who still has to confirm it: yes or not yet, and never why."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.answer_pages import answer_pages_of
from houvast.access.receipts import closings_waiting
from houvast.access.sealing import unseal_content
from houvast.cell.finding.cells import FOREIGN
from houvast.cell.models.cases import Case, Step
from houvast.cell.values.closings import ClosingTold
from houvast.cell.values.invitations import Way
from houvast.cell.values.steps import StepContent
from houvast.kernel.errors import NotFound


@dataclass(frozen=True)
class ClosingLine:
    """An organisation that was told; ``is_open`` is one without an account that did not confirm yet."""

    id: UUID
    said: ClosingTold
    is_confirmed: bool

    @property
    def is_open(self) -> bool:
        """Whether something can be done about it here: a page, a letter, a note."""
        return not self.is_confirmed and self.said.way is not Way.ACCOUNT


def closing_lines(
    actor: Actor, case_id: UUID, told: list[tuple[UUID, ClosingTold]]
) -> tuple[ClosingLine, ...]:
    """Returns who was told of the closing of a case, by name; a constant number of queries."""
    if not told:
        return ()
    tags = {tag for _, said in told for tag in said.tags}
    waiting = closings_waiting(case_id, tags)
    pages = answer_pages_of(actor, [number for number, said in told if said.page_id is not None])
    lines = []
    for number, said in told:
        page = pages.get(number)
        answered = page is not None and page.reply is not None and page.reply.comes
        noted = said.confirmed_on is not None or answered
        by_account = said.way is Way.ACCOUNT and said.controller_id not in waiting
        lines.append(ClosingLine(number, said, noted or by_account))
    return tuple(sorted(lines, key=lambda one: (one.said.name.casefold(), one.id)))


def closing_row(actor: Actor, step_id: UUID) -> tuple[Case, Step, StepContent, ClosingTold]:
    """Returns that one organisation was told, with its case; raises NotFound."""
    row = Step.objects.filter(id=step_id).first()
    case = Case.objects.filter(dossier_id=row.dossier_id).first() if row else None
    if row is None or case is None:
        raise NotFound(FOREIGN)
    content = unseal_content(actor, row, StepContent)
    if not isinstance(content.said, ClosingTold) or content.said.way is Way.ACCOUNT:
        raise NotFound(FOREIGN)
    return case, row, content, content.said
