"""One proposal with what was said of it, for the pages that speak of it and settle it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors._language import ProposalLine, RemarkLine, TermLine, line_of, proposal_lines
from houvast.assessment.selectors._terms import (
    STRANGE,
    decides_for,
    proposal_row,
    removable_remark,
    term_or_new,
)
from houvast.kernel.errors import NotFound


@dataclass(frozen=True)
class ProposalPage:
    """A proposal, and the term as it stands now; None for a new one."""

    proposal: ProposalLine
    now: TermLine | None

    def remark(self, remark_id: UUID) -> RemarkLine:
        """Returns one of the remarks; raises NotFound."""
        for remark in self.proposal.remarks:
            if remark.id == remark_id:
                return remark
        raise NotFound(STRANGE)


def show_proposal(actor: Actor, proposal_id: UUID, language: str) -> ProposalPage:
    """Returns a proposal of the actor's service. Raises NotFound."""
    must(actor, "assessment.show_term")
    row = proposal_row(actor, proposal_id)
    term = term_or_new(row.controller_id, row.term_id)
    (line,) = proposal_lines(actor, [row], {term.id: term}, language)
    return ProposalPage(line, line_of(term, language, frozenset({term.id})))


def show_proposal_to_settle(actor: Actor, proposal_id: UUID, language: str) -> ProposalPage:
    """Returns a proposal the actor may adopt or decline. Raises NotFound."""
    must(actor, "assessment.adopt_term")
    if not decides_for(actor, proposal_row(actor, proposal_id).controller_id):
        raise NotFound(STRANGE)
    return show_proposal(actor, proposal_id, language)


def show_own_proposal(actor: Actor, proposal_id: UUID, language: str) -> ProposalPage:
    """Returns a proposal of the actor's own. Raises NotFound."""
    must(actor, "assessment.withdraw_proposal")
    if proposal_row(actor, proposal_id).writer_id != actor.user_id:
        raise NotFound(STRANGE)
    return show_proposal(actor, proposal_id, language)


def show_removable_remark(actor: Actor, remark_id: UUID, language: str) -> ProposalPage:
    """Returns the proposal of a remark the actor may remove. Raises NotFound."""
    must(actor, "assessment.remove_remark")
    return show_proposal(actor, removable_remark(actor, remark_id).proposal_id, language)
