"""Which terms of the shared language stand in a text, with what the service means by them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors._terms import latest_terms_of, service_of
from houvast.assessment.values.language import Wording, even, occurs_in


@dataclass(frozen=True)
class UsedTerm:
    """A term that stands in a text; ``is_proposed`` when its words only came with the product."""

    id: UUID
    words: Wording
    adopted_on: date | None
    is_proposed: bool


def terms_used_in(actor: Actor, texts: Iterable[str], language: str = "") -> tuple[UsedTerm, ...]:
    """Returns the terms whose words stand in these texts, by the alphabet: one query, whatever the texts.

    The texts are read in ``language``, else in the actor's own. A term without words in it is not looked for;
    one that was left aside is not shown.
    """
    must(actor, "assessment.terms_used_in")
    spoken = (language or actor.language)[:2]
    whole = even("\n".join(texts))
    found = []
    for term in latest_terms_of(service_of(actor)).values():
        words = term.words(spoken)
        if term.is_left or words is None or words[1] != spoken or not occurs_in(words[0].forms, whole):
            continue
        is_proposed = not term.is_adopted_in(spoken)
        day = None if is_proposed or term.latest is None else term.latest.adopted_on
        found.append(UsedTerm(term.id, words[0], day, is_proposed))
    return tuple(sorted(found, key=lambda one: one.words.place))
