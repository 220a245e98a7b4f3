"""Searches the desk's own questions: was this asked before, and what did we answer.

What the searcher may open is opened here, compared, and forgotten. There is no index of words, and the log
keeps that a search was made, never for what. The newest come first, a thousand at once: the phone rings.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierLine, lines_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.audit import log
from houvast.desk.models.question import Agreement, Clarification, Decision, Question, Told
from houvast.desk.values.agreements import AgreementContent
from houvast.desk.values.entrances import Asker
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.desk.values.questions import ClarificationContent, QuestionContent
from houvast.desk.values.states import QuestionState
from houvast.desk.values.telling import ToldContent
from houvast.kernel.extracts import beginning
from houvast.people.matching import rank
from houvast.people.searching import LONGEST, sentence_with, strings_of

AT_ONCE = 1000
MOST = 50
PLACES = 3
EXTRACT = 110


class FoundIn(StrEnum):
    """Where in a question something was found."""

    REFERENCE = "reference"
    CARD = "card"
    CLARIFYING = "clarifying"
    TOLD = "told"
    AGREEMENT = "agreement"
    DECISION = "decision"


@dataclass(frozen=True)
class Found:
    """A place where something was found, with the sentence around it."""

    place: FoundIn
    at: datetime
    extract: str


@dataclass(frozen=True)
class QuestionHit:
    """A question in which something was found, where it stands, and what was decided if anything was."""

    id: UUID
    reference: str
    asker: Asker
    worry: str
    state: QuestionState
    created_at: datetime
    outcome: Outcome | None
    answer: str
    found: tuple[Found, ...] = ()
    more: int = 0


@dataclass(frozen=True)
class QuestionSearch:
    """What was found in one batch (the first holds the newest 1,000 questions); whether there are older."""

    hits: tuple[QuestionHit, ...]
    searched: int
    batch: int
    has_older: bool


@dataclass(frozen=True)
class _Text:
    dossier_id: UUID
    place: FoundIn
    at: datetime
    text: str


MODELS: tuple[tuple[FoundIn, type[Clarification | Told | Agreement | Decision], type[object]], ...] = (
    (FoundIn.CLARIFYING, Clarification, ClarificationContent),
    (FoundIn.TOLD, Told, ToldContent),
    (FoundIn.AGREEMENT, Agreement, AgreementContent),
    (FoundIn.DECISION, Decision, OutcomeContent),
)


def search_questions(actor: Actor, words: str, *, everywhere: bool = False, batch: int = 1) -> QuestionSearch:
    """Returns at most 50 of the desk's questions that hold all the words, the closest first.

    Call cards and references are searched first; when none fits, or ``everywhere``, also what was clarified,
    agreed and decided. Spelling is forgiven. ``batch`` 2 searches the thousand questions before the newest
    thousand, and so on. A constant number of queries either way.
    """
    must(actor, "desk.search_questions")
    log.record("desk.search_questions")
    start = (max(1, batch) - 1) * AT_ONCE
    rows = list(Question.objects.order_by("-created_at", "id")[start : start + AT_ONCE + 1])
    asked = {row.dossier_id: row for row in rows[:AT_ONCE]}
    load_keys(actor, asked.values())
    opened = unseal_whole(actor, asked.values(), QuestionContent)
    cards = {row.dossier_id: card for row, card in opened}
    lines = lines_of(asked)
    texts = list(_card_texts(cards, lines))
    found = _ranked(words, texts)
    if everywhere or not found:
        found = _ranked(words, [*texts, *_later_texts(actor, asked)])
    chosen = list(found)[:MOST]
    decided = _decided(actor, chosen)
    hits = tuple(
        replace(
            _hit(lines[id_], cards[id_], decided.get(id_)),
            found=_places(words, found[id_][:PLACES]),
            more=max(0, len(found[id_]) - PLACES),
        )
        for id_ in chosen
    )
    return QuestionSearch(hits, len(asked), max(1, batch), len(rows) > AT_ONCE)


def _card_texts(cards: dict[UUID, QuestionContent], lines: dict[UUID, DossierLine]) -> Iterator[_Text]:
    for dossier_id, card in cards.items():
        line = lines[dossier_id]
        yield _Text(dossier_id, FoundIn.CARD, line.created_at, "\n".join(strings_of(card)))
        spoken = line.reference.replace("-", "")
        yield _Text(dossier_id, FoundIn.REFERENCE, line.created_at, f"{line.reference} {spoken}")


def _later_texts(actor: Actor, dossiers: Iterable[UUID]) -> Iterator[_Text]:
    """Yields what was said after the call; the keys of these dossiers are open already."""
    ids = list(dossiers)
    for place, model, content_class in MODELS:
        rows = model.objects.filter(dossier_id__in=ids).order_by("-created_at")
        for row, content in unseal_whole(actor, rows, content_class):
            # Of what was told only the worker's own words: the ready sentences stand in every question.
            own = content.words if isinstance(content, ToldContent) else content
            text = "\n".join(strings_of(own))
            yield _Text(row.dossier_id, place, row.created_at, text)


def _ranked(words: str, texts: Sequence[_Text]) -> dict[UUID, list[_Text]]:
    """Returns where the words stand, by question, the closest first."""
    found: dict[UUID, list[_Text]] = {}
    for index, _closeness in rank(words, [text.text for text in texts]):
        found.setdefault(texts[index].dossier_id, []).append(texts[index])
    return found


def _decided(actor: Actor, dossiers: Sequence[UUID]) -> dict[UUID, OutcomeContent]:
    """Returns the newest decision about each question that has one."""
    rows = Decision.objects.filter(dossier_id__in=dossiers).order_by("created_at")
    return {row.dossier_id: content for row, content in unseal_whole(actor, rows, OutcomeContent)}


def _places(words: str, texts: Sequence[_Text]) -> tuple[Found, ...]:
    return tuple(Found(one.place, one.at, sentence_with(words, one.text)) for one in texts)


def _hit(line: DossierLine, card: QuestionContent, decided: OutcomeContent | None) -> QuestionHit:
    return QuestionHit(
        id=line.id,
        reference=line.reference,
        asker=card.asker,
        worry=beginning(card.worry, EXTRACT),
        state=QuestionState(line.state),
        created_at=line.created_at,
        outcome=decided.outcome if decided else None,
        answer=beginning(decided.words, LONGEST) if decided else "",
    )
