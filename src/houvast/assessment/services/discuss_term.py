"""Saying something of a proposal: agreeing, asking or disagreeing, with a sentence. Nobody counts votes."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import OTHER_WORDS, one_at_a_time
from houvast.assessment.models.language import Remark
from houvast.assessment.selectors._terms import open_proposal_row, term_or_new
from houvast.assessment.services._language import LONGEST, forms_of, proposed_words, refuse_persons
from houvast.assessment.values.language import Stance
from houvast.audit import log
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewRemark:
    """A remark to make; its number comes with the form."""

    remark_id: UUID
    proposal_id: UUID
    stance: Stance
    words: str


def discuss_term(actor: Actor, new: NewRemark, *, looked: bool = False) -> None:
    """Keeps a remark once. Raises NotFound, Conflict for a settled proposal, Invalid."""
    must(actor, "assessment.discuss_term")
    proposal = open_proposal_row(actor, new.proposal_id)
    words = new.words.strip()
    if not words or len(words) > LONGEST:
        raise Invalid(message("Write a few sentences, for colleagues to think along."))
    term = term_or_new(proposal.controller_id, proposal.term_id)
    refuse_persons(actor, (words,), forms_of(term, proposed_words(proposal)), looked=looked)
    one_at_a_time(f"assessment.remark {new.remark_id}")
    kept = Remark.objects.filter(id=new.remark_id).first()
    if kept is not None:
        if (kept.writer_id, kept.stance, kept.words) != (actor.user_id, new.stance, words):
            raise Conflict(OTHER_WORDS)
        return
    Remark.objects.create(
        id=new.remark_id,
        controller_id=proposal.controller_id,
        proposal_id=proposal.id,
        writer_id=actor.user_id,
        stance=new.stance,
        words=words,
    )
    log.record("assessment.discuss_term", subject=proposal.term_id)
