"""One question with everything that was said about it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.models.handovers import Handover
from houvast.access.models.people import Controller
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.access.values import HandoverState
from houvast.audit import log
from houvast.desk.finding import question_row
from houvast.desk.models.question import Agreement, Clarification, Decision, Question
from houvast.desk.values import (
    AgreementContent,
    ClarificationContent,
    Outcome,
    OutcomeContent,
    QuestionContent,
    QuestionState,
    possible_outcomes,
)


@dataclass(frozen=True)
class Dated:
    """A moment in the life of a question and what was kept of it."""

    at: datetime
    content: ClarificationContent | AgreementContent | OutcomeContent


@dataclass(frozen=True)
class SentReferral:
    """A referral as its sender may know it: to whom, and where it stands."""

    id: UUID
    to: str
    sent_at: datetime
    state: HandoverState
    answered_at: datetime | None


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
    agreements: tuple[Dated, ...]
    decisions: tuple[Dated, ...]
    referrals: tuple[SentReferral, ...]
    possible: tuple[Outcome, ...]


def show_question(actor: Actor, question_id: UUID) -> QuestionPage:
    """Returns a question and all that was said about it. Raises NotFound."""
    must(actor, "desk.show_question")
    question = question_row(question_id)
    dossier = dossier_row(question.dossier_id)
    log.record_reading("desk.show_question", dossier=dossier.id)
    agreements = _dated(actor, question, Agreement, AgreementContent)
    given = [entry.content for entry in agreements if isinstance(entry.content, AgreementContent)]
    return QuestionPage(
        id=question.id,
        dossier_id=dossier.id,
        reference=dossier.reference,
        controller=Controller.objects.get(id=dossier.controller_id).name,
        state=QuestionState(dossier.state),
        due_on=dossier.due_on,
        created_at=dossier.created_at,
        card=unseal_content(actor, question, QuestionContent),
        clarifications=_dated(actor, question, Clarification, ClarificationContent),
        agreements=agreements,
        decisions=_dated(actor, question, Decision, OutcomeContent),
        referrals=_referrals(question),
        possible=possible_outcomes(given),
    )


def _dated(
    actor: Actor,
    question: Question,
    model: type[Clarification | Agreement | Decision],
    content_class: type[ClarificationContent] | type[AgreementContent] | type[OutcomeContent],
) -> tuple[Dated, ...]:
    rows = model.objects.filter(dossier_id=question.dossier_id).order_by("created_at")
    return tuple(Dated(row.created_at, unseal_content(actor, row, content_class)) for row in rows)


def _referrals(question: Question) -> tuple[SentReferral, ...]:
    rows = list(Handover.objects.filter(from_dossier_id=question.dossier_id).order_by("created_at"))
    names = dict(
        Controller.objects.filter(id__in={row.to_controller_id for row in rows}).values_list("id", "name")
    )
    return tuple(
        SentReferral(
            row.id,
            names.get(row.to_controller_id, ""),
            row.created_at,
            HandoverState(row.state),
            row.answered_at,
        )
        for row in rows
    )
