"""Proposing a new term for the shared language; colleagues discuss it before it holds."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.models.language import Proposal
from houvast.assessment.selectors._terms import latest_terms_of, service_of
from houvast.assessment.services._language import Proposed, is_new, keep_proposal, refuse_persons, whole
from houvast.assessment.values.language import Change, Wording
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def propose_term(actor: Actor, new: Proposed, *, looked: bool = False) -> None:
    """Keeps the proposal once; the term has its number. Raises Invalid, Conflict for the same number."""
    must(actor, "assessment.propose_term")
    controller = service_of(actor)
    wording = whole(new.wording, new.language)
    if is_new(new):
        _refuse_taken_name(controller, wording, new.language)
    refuse_persons(actor, (*wording.texts, new.why), wording.forms, looked=looked)
    proposal = Proposal(controller_id=controller, term_id=new.proposal_id, based_on=0)
    proposal.change, proposal.writer_id = Change.NEW, actor.user_id
    if keep_proposal(proposal, Proposed(new.proposal_id, new.language, wording, new.why)):
        log.record("assessment.propose_term", subject=proposal.term_id)


def _refuse_taken_name(controller: UUID, wording: Wording, language: str) -> None:
    for term in latest_terms_of(controller).values():
        words = term.words(language)
        if words is not None and words[0].name.casefold() == wording.name.casefold():
            raise Invalid(message("This term is there already. Propose to change it instead."))
