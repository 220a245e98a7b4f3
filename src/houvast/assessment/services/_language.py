"""What the acts of the shared language have in common: nobody in a text, a proposal kept and settled once."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.writing import OTHER_WORDS, one_at_a_time
from houvast.assessment.models.language import Proposal
from houvast.assessment.values.language import (
    LANGUAGES,
    Change,
    ProposalState,
    Term,
    Wording,
    as_plain,
    from_plain,
    with_own_name,
)
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.people.recognising.pupils import find_pupils

LONGEST_NAME: Final = 60
LONGEST: Final = 4000
MOST_NAMED: Final = 12
"""As many places are named at once; a sentence without end is not read."""
SETTLED: Final = message("This proposal is settled already.")


@dataclass(frozen=True)
class Proposed:
    """What is proposed for a term, and why; its number comes with the form."""

    proposal_id: UUID
    language: str
    wording: Wording | None
    why: str


def refuse_persons(actor: Actor, texts: Iterable[str], terms: Iterable[str] = (), *, looked: bool) -> None:
    """Raises Invalid for a text in which somebody seems to stand.

    ``terms`` are the words spoken of: nobody's name. ``looked`` says that the writer looked and that it is
    nobody; a number or a birthday is refused anyway.
    """
    known = (actor.name, *terms)
    hints = [hint for text in texts for hint in find_pupils(text, known)]
    sure = [hint.words for hint in hints if hint.is_sure]
    if sure:
        raise Invalid(
            message("“%(what)s” belongs to a person. Leave it out: the whole service reads this."),
            what=", ".join(sure[:MOST_NAMED]),
        )
    if hints and not looked:
        raise Invalid(
            message(
                "This looks like somebody: “%(what)s”. Make up an example in which nobody can be recognised."
                " Is it nobody? Tick the box at the foot of the form and save once more."
            ),
            what=", ".join([*dict.fromkeys(hint.words for hint in hints)][:MOST_NAMED]),
        )


def forms_of(term: Term, *wordings: Wording | None) -> tuple[str, ...]:
    """Returns the words a term is known by, in every language, and those of what is proposed for it."""
    own = term.latest.wordings.values() if term.latest else ()
    came = term.shipped.wordings.values() if term.shipped else ()
    return tuple(form for each in (*own, *came, *wordings) if each for form in each.forms)


def proposed_words(proposal: Proposal) -> Wording | None:
    """Returns the words that are proposed, if any."""
    return from_plain(proposal.words) if proposal.words else None


def whole(wording: Wording | None, language: str) -> Wording:
    """Returns a wording with its name among its forms; raises Invalid when a part is missing or too long."""
    if wording is None or not (wording.name and wording.meaning):
        raise Invalid(message("Write the term and what you mean by it."))
    if not (wording.examples and wording.counter_examples):
        raise Invalid(message("Give at least one example and one counter-example."))
    if language not in LANGUAGES:
        raise Invalid(message("Choose a language from the list."))
    if len(wording.name) > LONGEST_NAME or sum(map(len, wording.texts)) > LONGEST:
        raise Invalid(message("This is too long for a term. Keep it to what fits on half a page."))
    return with_own_name(wording)


def is_new(new: Proposed) -> bool:
    """Says whether this was not proposed before; a form that is sent twice asks nothing anew."""
    return not Proposal.objects.filter(id=new.proposal_id).exists()


def keep_proposal(proposal: Proposal, new: Proposed) -> bool:
    """Keeps a proposal once; returns whether this call did. Raises Invalid without a why, Conflict."""
    proposal.id, proposal.state, proposal.language = new.proposal_id, ProposalState.OPEN, new.language
    proposal.words = as_plain(new.wording) if new.wording else {}
    proposal.why = new.why.strip()
    if not proposal.why:
        raise Invalid(message("Say why, so that colleagues can think along."))
    one_at_a_time(f"assessment.proposal {new.proposal_id}")
    kept = Proposal.objects.filter(id=new.proposal_id).first()
    if kept is not None:
        if _said(kept) != _said(proposal):
            raise Conflict(OTHER_WORDS)
        return False
    proposal.save(force_insert=True)
    return True


def settle(actor: Actor, proposal: Proposal, state: ProposalState, because: str) -> None:
    """Ends a proposal; raises Conflict when somebody else ended it meanwhile."""
    settled = Proposal.objects.filter(id=proposal.id, state=ProposalState.OPEN).update(
        state=state, settled_on=clock.today(), settled_by=actor.user_id, settled_because=because
    )
    if not settled:
        raise Conflict(SETTLED)


def refuse_settled(proposal: Proposal) -> None:
    """Raises Conflict for a proposal that is no longer talked about."""
    if proposal.state != ProposalState.OPEN:
        raise Conflict(SETTLED)


def is_done_already(actor: Actor, proposal: Proposal, state: ProposalState) -> bool:
    """Says whether the actor ended a proposal this very way before: a second click changes nothing."""
    return proposal.state == state and proposal.settled_by == actor.user_id


def _said(row: Proposal) -> tuple[UUID, UUID, Change, str, str, str]:
    words = str(sorted(row.words.items()))
    return row.writer_id, row.term_id, Change(row.change), row.language, words, row.why
