"""One page for the mayor to sign: what is proposed, with two boxes and room for reasons."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.selectors.show_case import show_case
from houvast.cell.values.cases import CaseState, Statement
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class DecisionPaper:
    """What the page prints; ``mayors`` hold the seat today."""

    case_id: UUID
    reference: str
    cell: str
    controller: str
    made_on: date
    person: str
    municipality: str
    by: str
    indications: tuple[Statement, ...]
    positive: tuple[Statement, ...]
    why_not_less: str
    mayors: tuple[str, ...]


def print_decision(actor: Actor, case_id: UUID) -> DecisionPaper:
    """Returns the page of a proposal. Raises NotFound, Conflict once it is decided."""
    must(actor, "cell.print_decision")
    found = show_case(actor, case_id)
    if found.state is not CaseState.PROPOSED:
        raise Conflict(message("Something was decided about this case meanwhile. Look at it again."))
    log.record("cell.print_decision", dossier=case_id)
    proposal, today = found.content.proposal, clock.today()
    return DecisionPaper(
        found.id,
        found.reference,
        found.cell,
        found.controller,
        today,
        found.content.person.name,
        found.content.person.municipality,
        proposal.by,
        proposal.indications,
        proposal.positive,
        proposal.why_not_less,
        tuple(seat.holder for _, seat in found.mayors if seat.holds_on(today)),
    )
