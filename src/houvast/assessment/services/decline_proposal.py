"""Declining a proposal, with a reason that colleagues can read later."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors._terms import STRANGE, decides_for, proposal_row, term_or_new
from houvast.assessment.services._language import (
    forms_of,
    is_done_already,
    proposed_words,
    refuse_persons,
    refuse_settled,
    settle,
)
from houvast.assessment.values.language import ProposalState
from houvast.audit import log
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


def decline_proposal(actor: Actor, proposal_id: UUID, reason: str, *, looked: bool = False) -> None:
    """Ends a proposal; the term stays as it is. Raises NotFound, Conflict when settled, Invalid."""
    must(actor, "assessment.decline_proposal")
    proposal = proposal_row(actor, proposal_id)
    if not decides_for(actor, proposal.controller_id):
        raise NotFound(STRANGE)
    if is_done_already(actor, proposal, ProposalState.DECLINED):
        return
    refuse_settled(proposal)
    because = reason.strip()
    if not because:
        raise Invalid(message("Say why not, so that nobody has to guess."))
    term = term_or_new(proposal.controller_id, proposal.term_id)
    refuse_persons(actor, (because,), forms_of(term, proposed_words(proposal)), looked=looked)
    settle(actor, proposal, ProposalState.DECLINED, because)
    log.record("assessment.decline_proposal", subject=proposal.term_id)
