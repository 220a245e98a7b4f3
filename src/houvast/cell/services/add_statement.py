"""Adding a statement to a proposal, one by one: an indication, or something that goes well."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.frames import frame_of
from houvast.cell.services._cases import content_of, keep_content, take_case
from houvast.cell.services._proposals import ensure_statement, statement_texts
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.cases import CaseState, Statement


@dataclass(frozen=True)
class NewStatement:
    """A statement to add; one without ``about`` is something that goes well."""

    case_id: UUID
    statement: Statement
    looked: bool = False


def add_statement(actor: Actor, new: NewStatement) -> None:
    """Adds a statement once to a proposal. Raises Invalid, NotFound, Conflict once it is decided."""
    must(actor, "cell.add_statement")
    case = take_case(new.case_id, CaseState.PROPOSED)
    ensure_statement(new.statement, frame_of(own_cell(actor, case.cell_id).content))
    refuse_ter(statement_texts((new.statement,)), new.looked, case.dossier_id)
    content = content_of(actor, case)
    proposal = content.proposal
    if new.statement in (*proposal.indications, *proposal.positive):
        return
    if new.statement.about is None:
        proposal = replace(proposal, positive=(*proposal.positive, new.statement))
    else:
        proposal = replace(proposal, indications=(*proposal.indications, new.statement))
    keep_content(actor, case, replace(content, proposal=proposal))
    log.record("cell.add_statement", dossier=case.dossier_id)
