"""Proposing something for a term that is there: take it as it stands, other words, or leave it aside."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.models.language import Proposal
from houvast.assessment.selectors._terms import service_of, term_of
from houvast.assessment.services._language import (
    Proposed,
    forms_of,
    is_new,
    keep_proposal,
    refuse_persons,
    whole,
)
from houvast.assessment.values.language import Change, Wording
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def propose_change(
    actor: Actor, term_id: UUID, change: Change, new: Proposed, *, looked: bool = False
) -> None:
    """Keeps the proposal once. Raises NotFound, Conflict; Invalid where other words are the same words.

    Words are proposed in one language; those in the others stay.
    """
    must(actor, "assessment.propose_change")
    controller = service_of(actor)
    term = term_of(controller, term_id)
    if change is Change.NEW:
        raise Invalid(message("Choose what you propose."))
    wording: Wording | None = None
    if change is Change.REWORD:
        wording = whole(new.wording, new.language)
        if is_new(new) and (wording, new.language) == term.words(new.language):
            raise Invalid(message("Nothing changed. Choose to take it as it stands, or change the text."))
    texts = (*(wording.texts if wording else ()), new.why)
    refuse_persons(actor, texts, forms_of(term, wording), looked=looked)
    proposal = Proposal(controller_id=controller, term_id=term_id, based_on=term.number)
    proposal.change, proposal.writer_id = change, actor.user_id
    if keep_proposal(proposal, Proposed(new.proposal_id, new.language, wording, new.why)):
        log.record("assessment.propose_change", subject=term_id)
