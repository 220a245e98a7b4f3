"""What a school may hold in its hands of a support: the question and the steps, no way to reach anybody."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.sealing import unseal_content
from houvast.kernel import clock
from houvast.schools.finding import support_row
from houvast.schools.selectors._lines import lines_of
from houvast.schools.values.lines import Line
from houvast.schools.values.supports import SupportContent


@dataclass(frozen=True)
class Summary:
    """A support on paper, in the school's language; ``made_on`` is today."""

    support_id: UUID
    reference: str
    controller: str
    organisation: str
    language: str
    made_on: date
    lines: tuple[Line, ...]


def summary_of(actor: Actor, support_id: UUID) -> Summary:
    """Returns the summary of a support. Raises NotFound."""
    support = support_row(support_id)
    facts = dossier(support.dossier_id)
    content = unseal_content(actor, support, SupportContent)
    return Summary(
        support.id,
        facts.reference,
        facts.controller,
        content.organisation,
        content.language,
        clock.today(),
        lines_of(actor, support, content),
    )
