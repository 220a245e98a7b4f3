"""Withdrawing one's own proposal."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors._terms import STRANGE, proposal_row
from houvast.assessment.services._language import is_done_already, refuse_settled, settle
from houvast.assessment.values.language import ProposalState
from houvast.audit import log
from houvast.kernel.errors import NotFound


def withdraw_proposal(actor: Actor, proposal_id: UUID) -> None:
    """Ends a proposal of the actor's, once. Raises NotFound, Conflict when settled."""
    must(actor, "assessment.withdraw_proposal")
    proposal = proposal_row(actor, proposal_id)
    if proposal.writer_id != actor.user_id:
        raise NotFound(STRANGE)
    if is_done_already(actor, proposal, ProposalState.WITHDRAWN):
        return
    refuse_settled(proposal)
    settle(actor, proposal, ProposalState.WITHDRAWN, "")
    log.record("assessment.withdraw_proposal", subject=proposal.term_id)
