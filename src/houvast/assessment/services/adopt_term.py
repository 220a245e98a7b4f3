"""Adopting a proposal: from today it is what the service means, beside what it meant before."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import one_at_a_time
from houvast.assessment.models.language import GlossaryTerm, Proposal, Remark
from houvast.assessment.selectors._terms import STRANGE, decides_for, proposal_row, term_or_new
from houvast.assessment.services._language import (
    forms_of,
    is_done_already,
    proposed_words,
    refuse_persons,
    refuse_settled,
    settle,
)
from houvast.assessment.values.language import (
    Change,
    ProposalState,
    Stance,
    Term,
    Wording,
    as_plain,
    from_plain,
)
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message


def adopt_term(actor: Actor, proposal_id: UUID, reason: str = "", *, looked: bool = False) -> None:
    """Makes a new version of the term, once. Raises NotFound for who is neither coach nor steward there.

    Raises Conflict when it was settled otherwise or the text it changes was changed since; Invalid without a
    reason where a colleague disagrees.
    """
    must(actor, "assessment.adopt_term")
    one_at_a_time(f"assessment.term {proposal_row(actor, proposal_id).term_id}")
    proposal = proposal_row(actor, proposal_id)
    if not decides_for(actor, proposal.controller_id):
        raise NotFound(STRANGE)
    if is_done_already(actor, proposal, ProposalState.ADOPTED):
        return
    refuse_settled(proposal)
    because = reason.strip()
    disagreeing = Remark.objects.filter(proposal_id=proposal.id, stance=Stance.DISAGREES)
    if not because and disagreeing.exists():
        raise Invalid(message("A colleague disagrees. Say why it is adopted all the same."))
    term = term_or_new(proposal.controller_id, proposal.term_id)
    refuse_persons(actor, (because,), forms_of(term, proposed_words(proposal)), looked=looked)
    GlossaryTerm.objects.create(
        controller_id=proposal.controller_id,
        term_id=term.id,
        number=term.number + 1,
        proposal_id=proposal.id,
        adopted_on=clock.today(),
        adopted_by=actor.user_id,
        is_left=proposal.change == Change.LEAVE,
        words={language: as_plain(one) for language, one in _words(proposal, term).items()},
        reason=because,
    )
    settle(actor, proposal, ProposalState.ADOPTED, because)
    log.record("assessment.adopt_term", subject=term.id)


def _words(proposal: Proposal, term: Term) -> dict[str, Wording]:
    """Returns what is adopted by language; raises Conflict when the words it changes are others by now."""
    own = dict(term.latest.wordings) if term.latest else {}
    came = dict(term.shipped.wordings) if term.shipped else {}
    if proposal.change == Change.KEEP:
        return came | own
    if proposal.change == Change.LEAVE:
        return own
    before = next((one.wordings for one in term.versions if one.number == proposal.based_on), {})
    if before.get(proposal.language) != own.get(proposal.language):
        raise Conflict(
            message(
                "The text was changed after this was proposed. Decline this, and propose the change anew."
            )
        )
    return own | {proposal.language: from_plain(proposal.words)}
