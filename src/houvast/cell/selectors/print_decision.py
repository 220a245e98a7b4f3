"""One page for the mayor to sign: what is to be decided where a case stands, with room for reasons."""

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
from houvast.legal.values import PeriodKind


@dataclass(frozen=True)
class DecisionPaper:
    """What the page prints, for a case in this state; ``mayors`` hold the seat today.

    ``erase_on`` is of a closed case: the page asks whether it is kept longer than that day.
    ``extended_by`` is the article of the cell's regime on keeping longer, where one is held.
    """

    case_id: UUID
    state: CaseState
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
    erase_on: date | None = None
    extended_by: str | None = None


def print_decision(actor: Actor, case_id: UUID) -> DecisionPaper:
    """Returns the page of a case as it stands. Raises NotFound, Conflict where nothing is left to decide."""
    must(actor, "cell.print_decision")
    found = show_case(actor, case_id)
    if found.state is CaseState.REFUSED:
        raise Conflict(message("Something was decided about this case meanwhile. Look at it again."))
    log.record("cell.print_decision", dossier=case_id)
    proposal, today = found.content.proposal, clock.today()
    return DecisionPaper(
        found.id,
        found.state,
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
        found.erase_on if found.state is CaseState.CLOSED else None,
        found.frame.period(PeriodKind.RETENTION_EXTENDED).citation,
    )
