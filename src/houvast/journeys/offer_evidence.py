"""What can support a rating: the entries of the dossier itself, and how their writer knew.

Whoever rates picks from what was written anyway; nothing is asked for the sake of a sheet. What a page does
not need (who may not learn what, ends of agreements) is not offered.
"""

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.values.evidence import EvidenceOffer, EvidenceOption
from houvast.assessment.values.exercises import CaseEntry
from houvast.assessment.values.ratings import EvidenceKind
from houvast.guidance.selectors._entries import EntryLine
from houvast.guidance.selectors.show_timeline import TimelinePart, show_timeline
from houvast.guidance.values.entries import DomainView, Note
from houvast.guidance.values.lists import EntryKind, EntryState, NoteKind
from houvast.kernel import clock
from houvast.kernel.extracts import beginning
from houvast.people.matching import rank
from houvast.people.searching import strings_of

LONGEST: Final = 160
NOTES: Final[Mapping[NoteKind, EvidenceKind]] = {
    NoteKind.OBSERVED: EvidenceKind.OBSERVED,
    NoteKind.SAID: EvidenceKind.SAID,
    NoteKind.HEARD_FROM: EvidenceKind.HEARD_FROM,
    NoteKind.DOCUMENT: EvidenceKind.DOCUMENT,
    NoteKind.INTERPRETATION: EvidenceKind.INTERPRETATION,
    NoteKind.GUT_FEELING: EvidenceKind.GUT_FEELING,
}
KINDS: Final[Mapping[EntryKind, EvidenceKind]] = {
    EntryKind.NOTE: EvidenceKind.UNMARKED,
    EntryKind.DOMAIN: EvidenceKind.INTERPRETATION,
    EntryKind.CONVERSATION: EvidenceKind.SAID,
    EntryKind.IDEALS: EvidenceKind.SAID,
    EntryKind.LIFE_EVENT: EvidenceKind.SAID,
    EntryKind.GOAL: EvidenceKind.SAID,
    EntryKind.GOAL_MOMENT: EvidenceKind.SAID,
    EntryKind.FEEDBACK: EvidenceKind.SAID,
    EntryKind.CONTACT: EvidenceKind.OBSERVED,
    EntryKind.TOUCH: EvidenceKind.OBSERVED,
    EntryKind.OUTCOME: EvidenceKind.OBSERVED,
    EntryKind.PROJECT: EvidenceKind.OBSERVED,
    EntryKind.PROJECT_NEWS: EvidenceKind.OBSERVED,
    EntryKind.PROJECT_END: EvidenceKind.OBSERVED,
    EntryKind.ALLY: EvidenceKind.OBSERVED,
    EntryKind.REFERRAL: EvidenceKind.HEARD_FROM,
    EntryKind.OPENING: EvidenceKind.HEARD_FROM,
    EntryKind.LETTER: EvidenceKind.DOCUMENT,
    EntryKind.EVALUATION: EvidenceKind.INTERPRETATION,
    EntryKind.BARRIER: EvidenceKind.INTERPRETATION,
    EntryKind.BARRIER_END: EvidenceKind.OBSERVED,
}
"""How what is written in an entry of this kind is known; kinds that say nothing of a life are left out."""
NO_WORDS: Final = frozenset({"asker", "domain", "language", "named", "return_public"})
"""Fields that hold a key: a rater would read a code between the words."""
NO_SUPPORT: Final = frozenset({"agreed", "sender", "stand_in", "what_for"})
"""Fields that say who wrote or stands in, what was arranged or planned: nothing of a life."""


def offer_evidence(
    actor: Actor, dossier_id: UUID, words: str = "", *, case: Sequence[CaseEntry] = ()
) -> EvidenceOffer:
    """Returns the entries of a trajectory as evidence, or those of a fictional case.

    Spelling of the words is forgiven. Raises NotFound.
    """
    must(actor, "assessment.offer_evidence")
    if case:
        return _of_case(actor, case, words)
    lines = show_timeline(actor, dossier_id, TimelinePart(frozenset(KINDS))).entries
    left_out = NO_WORDS | NO_SUPPORT
    told = [(line, "\n".join(strings_of(line.body, left_out)).strip()) for line in lines if _stands(line)]
    told = [(line, text) for line, text in told if text]
    found = rank(words, [text for _, text in told]) if words.strip() else ()
    return EvidenceOffer(
        tuple(_option(line, text) for line, text in told),
        frozenset(told[place][0].id for place, _ in found),
    )


def _of_case(actor: Actor, case: Sequence[CaseEntry], words: str) -> EvidenceOffer:
    """A fictional case is short: every entry is offered with its first words, the newest first."""
    entries = sorted(case, key=lambda entry: entry.written_on, reverse=True)
    told = [entry.words.said(actor.language) for entry in entries]
    options = tuple(
        EvidenceOption(entry.entry_id, entry.kind, entry.written_on, beginning(text, LONGEST))
        for entry, text in zip(entries, told, strict=True)
    )
    found = rank(words, told) if words.strip() else ()
    return EvidenceOffer(options, frozenset(options[place].entry_id for place, _ in found))


def _stands(line: EntryLine) -> bool:
    return line.kind in KINDS and line.state != EntryState.CORRECTED


def _option(line: EntryLine, text: str) -> EvidenceOption:
    day = clock.day_of(line.at)
    return EvidenceOption(line.id, _kind(line), day, beginning(" ".join(text.split()), LONGEST))


def _kind(line: EntryLine) -> EvidenceKind:
    """How it is known: a note says so itself; a domain is the person's word where they spoke."""
    body = line.body
    if isinstance(body, Note) and body.kind is not None:
        return NOTES[body.kind]
    if isinstance(body, DomainView) and (body.strength or body.barrier):
        return EvidenceKind.SAID
    return KINDS[line.kind] if line.kind is not None else EvidenceKind.UNMARKED
