"""Opens a page of the desk's questions: what every list of them shows, and nobody's name."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.asked_threads import asked_waiting
from houvast.access.dossiers import DossierLine, DossierList
from houvast.access.offers import answers_to
from houvast.access.sealing import Closed, load_keys, unseal_each
from houvast.access.values import HandoverState
from houvast.desk.models.question import Question
from houvast.desk.values.entrances import Asker, Danger
from houvast.desk.values.questions import QuestionContent
from houvast.desk.values.states import QuestionState
from houvast.kernel import clock
from houvast.kernel.extracts import beginning

EXTRACT = 110


@dataclass(frozen=True)
class QuestionLine:
    """One question in the list; one whose call card does not open has neither asker, danger nor worry."""

    id: UUID
    dossier_id: UUID
    reference: str
    asker: Asker | None
    danger: Danger | None
    worry: str
    state: QuestionState
    answer: HandoverState | None
    due_on: date | None
    is_late: bool
    created_at: datetime


@dataclass(frozen=True)
class QuestionList:
    """A page of the list, how many there are, how many wait too long, how many came by form and wait."""

    lines: tuple[QuestionLine, ...]
    total: int
    number: int
    pages: int
    overdue: int = 0
    asked: int = 0


def question_list(actor: Actor, found: DossierList, overdue: int) -> QuestionList:
    """Returns a page of dossiers as a list of questions, their call cards opened."""
    ids = [line.id for line in found.lines]
    questions = {row.dossier_id: row for row in Question.objects.filter(dossier_id__in=ids)}
    load_keys(actor, questions.values())
    opened = unseal_each(actor, questions.values(), QuestionContent)
    cards = {question.dossier_id: (question, card) for question, card in opened}
    answers = answers_to(ids)
    lines = tuple(
        _line(line, *cards[line.id], answers.get(line.id)) for line in found.lines if line.id in questions
    )
    return QuestionList(lines, found.total, found.number, found.pages, overdue, asked_waiting())


def _line(
    dossier: DossierLine, question: Question, card: QuestionContent | Closed, answer: HandoverState | None
) -> QuestionLine:
    opened = None if isinstance(card, Closed) else card
    return QuestionLine(
        id=question.id,
        dossier_id=question.dossier_id,
        reference=dossier.reference,
        asker=opened.asker if opened else None,
        danger=opened.danger if opened else None,
        worry=beginning(opened.worry, EXTRACT) if opened else "",
        state=QuestionState(dossier.state),
        answer=answer,
        due_on=dossier.due_on,
        is_late=dossier.due_on is not None and dossier.due_on < clock.today(),
        created_at=dossier.created_at,
    )
