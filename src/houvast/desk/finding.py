"""Finds what the desk's acts start from; row security has already removed everything foreign."""

from collections.abc import Sequence
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierFacts, dossier
from houvast.access.functions import FunctionFacts, functions_of
from houvast.access.sealing import unseal_content
from houvast.access.values import Function, FunctionKeyKind
from houvast.desk.models.question import Agreement, Question
from houvast.desk.values.agreements import AgreementContent
from houvast.desk.values.states import QuestionState
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message


def desk_team(actor: Actor) -> FunctionFacts:
    """Returns the desk team of the actor's service; raises Conflict when there is none yet."""
    teams = functions_of(actor.serves_as(Function.DESK), FunctionKeyKind.TEAM)
    if not teams:
        raise Conflict(message("Your desk has no team yet. Ask your steward to found it."))
    return teams[0]


def question_row(question_id: UUID) -> Question:
    """Returns a question the actor may know; raises NotFound."""
    row = Question.objects.filter(id=question_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def agreements_of(actor: Actor, question: Question) -> Sequence[AgreementContent]:
    """Returns a question's agreements, oldest first."""
    rows = Agreement.objects.filter(dossier_id=question.dossier_id).order_by("created_at")
    return [unseal_content(actor, row, AgreementContent) for row in rows]


def open_row(question_id: UUID) -> tuple[Question, DossierFacts]:
    """Returns a question that is still open, with its dossier. Raises NotFound, Conflict when closed."""
    question = question_row(question_id)
    return question, open_dossier_of(question)


def open_dossier_of(question: Question) -> DossierFacts:
    """Returns the dossier of a question that is still open. Raises Conflict when closed."""
    facts = dossier(question.dossier_id)
    if facts.state == QuestionState.CLOSED:
        raise Conflict(message("This question is closed. Open a new one when it comes back."))
    return facts
