"""Opens the steps of a support as lines, oldest first; what does not open is left out."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import unseal_whole
from houvast.kernel import clock
from houvast.schools.models.supports import Support, SupportStep
from houvast.schools.values.lines import Line, line_of, question_line
from houvast.schools.values.supports import Agreement, Closing, ComingBack, StepContent, SupportContent


@dataclass(frozen=True)
class StepLine:
    """A step as its page shows it."""

    id: UUID
    writer: str
    line: Line
    is_open_agreement: bool
    may_remove: bool


def steps_of(actor: Actor, support: Support) -> tuple[StepLine, ...]:
    """Returns the steps of a support by their day, the oldest first."""
    rows = SupportStep.objects.filter(dossier_id=support.dossier_id).order_by("created_at", "id")
    opened = [(row.id, content) for row, content in unseal_whole(actor, rows, StepContent)]
    lines = (
        StepLine(
            number,
            content.writer,
            line_of(content.said),
            isinstance(content.said, Agreement) and content.said.settled is None,
            not isinstance(content.said, Closing | ComingBack),
        )
        for number, content in opened
    )
    return tuple(sorted(lines, key=lambda step: step.line.on))


def lines_of(actor: Actor, support: Support, content: SupportContent) -> tuple[Line, ...]:
    """Returns the question and all steps as lines, the oldest first."""
    asked_on = clock.day_of(support.created_at)
    return (question_line(content, asked_on), *(step.line for step in steps_of(actor, support)))
