"""The shared language for the tests, proposed and adopted as a team would."""

from dataclasses import replace
from typing import Final
from uuid import UUID

from houvast.access.values import Function, FunctionKeyKind
from houvast.assessment.services._language import Proposed
from houvast.assessment.services.adopt_term import adopt_term
from houvast.assessment.services.discuss_term import NewRemark, discuss_term
from houvast.assessment.services.propose_change import propose_change
from houvast.assessment.services.propose_term import propose_term
from houvast.assessment.values.language import Change, Stance, Wording
from houvast.assessment.values.shipped_terms import shipped_id
from houvast.kernel.ids import new_id
from world import Person, Service, found, hire, team

RADICAL: Final = shipped_id("radical")
WORDS: Final = Wording(
    "huddle",
    ("huddles", "huddled"),
    "We stop and look at it together before anybody acts.",
    ("two of us read the note and wait for a third",),
    ("a quick word in the corridor",),
    "It is no meeting with minutes.",
)


def a_service() -> Service:
    """A service of its own, so that no other test changes its words: Anna and Bert, a coach, a steward."""
    service = found("A service with words", "en")
    for name in ("anna", "bert"):
        hire(service, name, Function.GUIDE)
    hire(service, "coach", Function.COACH)
    hire(service, "dina", Function.DESK)
    team(service, FunctionKeyKind.INBOX, service.anna, service.bert, service.coach)
    return service


def proposed(person: Person, wording: Wording = WORDS, language: str = "en", **more: str) -> UUID:
    """Proposes a new term; its number is the proposal's."""
    number = new_id()
    with person.acts() as actor:
        propose_term(actor, Proposed(number, language, wording, more.get("why", "we say it every day")))
    return number


def changed(
    person: Person,
    term: UUID,
    change: Change = Change.REWORD,
    wording: Wording | None = None,
    language: str = "en",
) -> UUID:
    """Proposes something for a term."""
    number = new_id()
    words = (wording or WORDS) if change is Change.REWORD else None
    with person.acts() as actor:
        propose_change(actor, term, change, Proposed(number, language, words, "it helps us talk"))
    return number


def said(
    person: Person, proposal: UUID, stance: Stance = Stance.AGREES, words: str = "this is how we talk"
) -> UUID:
    """Says something of a proposal."""
    number = new_id()
    with person.acts() as actor:
        discuss_term(actor, NewRemark(number, proposal, stance, words))
    return number


def adopted(person: Person, proposal: UUID, reason: str = "") -> None:
    """Adopts it."""
    with person.acts() as actor:
        adopt_term(actor, proposal, reason)


def reworded(meaning: str) -> Wording:
    """A term like it with another meaning, and a name that no other has."""
    return replace(WORDS, name=f"huddle {meaning}", meaning=meaning)
