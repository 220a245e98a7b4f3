"""The desk's list: open questions, the most urgent day first; nobody's name, for none was asked."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierLine, dossiers_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_content
from houvast.access.values import Track
from houvast.audit import log
from houvast.desk.models.question import Question
from houvast.desk.values import Asker, Danger, QuestionContent, QuestionState
from houvast.kernel import clock

OPEN = frozenset(QuestionState) - {QuestionState.CLOSED}
EXTRACT = 160


@dataclass(frozen=True)
class QuestionLine:
    """One question in the list."""

    id: UUID
    reference: str
    asker: Asker
    danger: Danger
    worry: str
    state: QuestionState
    due_on: date | None
    is_late: bool
    created_at: datetime


@dataclass(frozen=True)
class QuestionList:
    """A page of the list, and how many there are."""

    lines: tuple[QuestionLine, ...]
    total: int
    number: int
    pages: int


def list_questions(actor: Actor, *, closed: bool, number: int = 1) -> QuestionList:
    """Returns a page (50) of the desk's open or closed questions; a constant number of queries."""
    must(actor, "desk.list_questions")
    found = dossiers_of(Track.DESK, {QuestionState.CLOSED} if closed else OPEN, number, newest=closed)
    questions = {
        row.dossier_id: row for row in Question.objects.filter(dossier_id__in=[d.id for d in found.lines])
    }
    load_keys(actor, questions.values())
    lines = tuple(
        _line(line, unseal_content(actor, questions[line.id], QuestionContent), questions[line.id].id)
        for line in found.lines
        if line.id in questions
    )
    log.record("desk.list_questions")
    return QuestionList(lines, found.total, found.number, found.pages)


def _line(dossier: DossierLine, card: QuestionContent, question_id: UUID) -> QuestionLine:
    worry = card.worry if len(card.worry) <= EXTRACT else card.worry[: EXTRACT - 1].rstrip() + "…"
    late = dossier.due_on is not None and dossier.due_on < clock.today()
    return QuestionLine(
        question_id,
        dossier.reference,
        card.asker,
        card.danger,
        worry,
        QuestionState(dossier.state),
        dossier.due_on,
        late,
        dossier.created_at,
    )
