"""One hand-over of a shift, to read and to print: what the next must know of each question."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import user_name
from houvast.access.dossiers import DossierLine, lines_of
from houvast.access.rules import must
from houvast.access.sealing import Closed, load_keys, unseal_each
from houvast.audit import log
from houvast.desk.models.duty import PassedLine, PassedOn
from houvast.desk.models.question import Question
from houvast.desk.selectors._passed_on import opened_passed_on
from houvast.desk.values.duty import PassedLineContent, PassedOnContent
from houvast.desk.values.states import QuestionState
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class QuestionPassedOn:
    """A question and its line; ``words`` is empty when the line does not open."""

    question_id: UUID
    reference: str
    state: QuestionState
    due_on: date | None
    words: str


@dataclass(frozen=True)
class PassedOnPage:
    """A hand-over. ``words`` is about the desk; ``taken_by`` is empty while it waits."""

    id: UUID
    at: datetime
    name: str
    words: str
    is_readable: bool
    lines: tuple[QuestionPassedOn, ...]
    taken_by: str
    taken_at: datetime | None
    is_mine: bool


def show_passed_on(actor: Actor, passed_id: UUID) -> PassedOnPage:
    """Returns a hand-over of the actor's team. Raises NotFound."""
    must(actor, "desk.show_passed_on")
    row = PassedOn.objects.filter(id=passed_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    said = opened_passed_on(actor, [row])[0][1] or PassedOnContent("", "")
    lines = _lines(actor, passed_id)
    log.record("desk.show_passed_on", subject=passed_id)
    return PassedOnPage(
        id=row.id,
        at=row.created_at,
        name=said.name,
        words=said.words,
        is_readable=bool(said.name),
        lines=lines,
        taken_by=user_name(row.taken_by_id) if row.taken_by_id else "",
        taken_at=row.taken_at,
        is_mine=row.writer_id == actor.user_id,
    )


def _lines(actor: Actor, passed_id: UUID) -> tuple[QuestionPassedOn, ...]:
    """The lines, the question with the earliest day first; one that was erased is gone with its line."""
    rows = list(PassedLine.objects.filter(passed_id=passed_id).order_by("created_at", "id"))
    load_keys(actor, rows)
    dossiers = lines_of(row.dossier_id for row in rows)
    of_dossier = {row.dossier_id: row.id for row in Question.objects.filter(dossier_id__in=dossiers)}
    found = [
        _line(of_dossier[row.dossier_id], dossiers[row.dossier_id], said)
        for row, said in unseal_each(actor, rows, PassedLineContent)
        if row.dossier_id in of_dossier
    ]
    return tuple(sorted(found, key=lambda one: (one.due_on or date.max, one.reference)))


def _line(question_id: UUID, dossier: DossierLine, said: PassedLineContent | Closed) -> QuestionPassedOn:
    words = "" if isinstance(said, Closed) else said.words
    state = QuestionState(dossier.state)
    return QuestionPassedOn(question_id, dossier.reference, state, dossier.due_on, words)
