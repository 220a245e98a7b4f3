"""One question with everything that was said about it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.offers import Sent, sent_from
from houvast.access.rules import must
from houvast.access.sealing import Closed, unseal_content, unseal_each
from houvast.audit import log
from houvast.desk.finding import question_row
from houvast.desk.models.danger_line import DangerEntry
from houvast.desk.models.duty import PassedLine
from houvast.desk.models.question import Agreement, Clarification, Decision, Question, Told
from houvast.desk.models.response import FirstAnswer
from houvast.desk.values.agreements import AgreementContent
from houvast.desk.values.danger_line import DangerCallContent
from houvast.desk.values.duty import PassedLineContent
from houvast.desk.values.outcomes import Outcome, OutcomeContent, possible_outcomes
from houvast.desk.values.questions import ClarificationContent, Conflict, QuestionContent
from houvast.desk.values.response import FirstAnswerContent
from houvast.desk.values.states import QuestionState
from houvast.desk.values.telling import ToldContent

AnyContent: TypeAlias = (
    ClarificationContent
    | ToldContent
    | AgreementContent
    | OutcomeContent
    | DangerCallContent
    | PassedLineContent
    | FirstAnswerContent
)


@dataclass(frozen=True)
class Dated:
    """A moment in the life of a question and what was kept of it, if it opens."""

    at: datetime
    content: AnyContent | Closed


@dataclass(frozen=True)
class QuestionPage:
    """A question as the desk sees it."""

    id: UUID
    dossier_id: UUID
    reference: str
    controller: str
    state: QuestionState
    due_on: date | None
    created_at: datetime
    card: QuestionContent
    clarifications: tuple[Dated, ...]
    told: tuple[Dated, ...]
    agreements: tuple[Dated, ...]
    decisions: tuple[Dated, ...]
    calls: tuple[Dated, ...]
    passed: tuple[Dated, ...]
    first_answer: Dated | None
    referrals: tuple[Sent, ...]
    possible: tuple[Outcome, ...]

    @property
    def vanishes_on(self) -> date | None:
        """The day on which every word of it goes; None while it is open, or stays."""
        return self.due_on if self.state is QuestionState.CLOSED else None

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What was said in private to stand between caller and person, in any round."""
        talks = (dated.content for dated in self.clarifications)
        said = (one for talk in talks if isinstance(talk, ClarificationContent) for one in talk.conflicts)
        return tuple(dict.fromkeys(said))


def show_question(actor: Actor, question_id: UUID) -> QuestionPage:
    """Returns a question and all that was said about it. Raises NotFound."""
    must(actor, "desk.show_question")
    question = question_row(question_id)
    facts = dossier(question.dossier_id)
    log.record_reading("desk.show_question", dossier=facts.id)
    agreements = _dated(actor, question, Agreement, AgreementContent)
    given = [entry.content for entry in agreements if isinstance(entry.content, AgreementContent)]
    card = unseal_content(actor, question, QuestionContent)
    return QuestionPage(
        id=question.id,
        dossier_id=facts.id,
        reference=facts.reference,
        controller=facts.controller,
        state=QuestionState(facts.state),
        due_on=facts.due_on,
        created_at=facts.created_at,
        card=card,
        clarifications=_dated(actor, question, Clarification, ClarificationContent),
        told=_dated(actor, question, Told, ToldContent),
        agreements=agreements,
        decisions=_dated(actor, question, Decision, OutcomeContent),
        calls=_dated(actor, question, DangerEntry, DangerCallContent),
        passed=_dated(actor, question, PassedLine, PassedLineContent),
        first_answer=next(iter(_dated(actor, question, FirstAnswer, FirstAnswerContent)), None),
        referrals=sent_from(facts.id),
        possible=possible_outcomes(card.asker, given),
    )


def _dated(
    actor: Actor,
    question: Question,
    model: type[Clarification | Told | Agreement | Decision | DangerEntry | PassedLine | FirstAnswer],
    content_class: type[AnyContent],
) -> tuple[Dated, ...]:
    rows = model.objects.filter(dossier_id=question.dossier_id).order_by("created_at")
    return tuple(Dated(row.created_at, content) for row, content in unseal_each(actor, rows, content_class))
