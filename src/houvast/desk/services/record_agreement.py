"""Recording an agreement: the asker's and the young person's are two records, and "not asked" says why."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierFacts
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import was_written, write_once
from houvast.audit import log
from houvast.desk.figures import count_first_answer
from houvast.desk.finding import next_step_day, open_dossier_of, question_row
from houvast.desk.models.question import Agreement, Question
from houvast.desk.values.agreements import AgreementContent, Answer, Giver, Purpose
from houvast.desk.values.response import AnsweredBy
from houvast.desk.values.states import QuestionState
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def record_agreement(
    actor: Actor, question_id: UUID, agreement_id: UUID, agreement: AgreementContent
) -> None:
    """Keeps an agreement. Raises NotFound, Conflict when closed, Invalid."""
    must(actor, "desk.record_agreement")
    question = question_row(question_id)
    if was_written(actor, Agreement, agreement_id, AgreementContent, agreement):
        return
    dossier = open_dossier_of(question)
    if agreement.given_on > clock.today():
        raise Invalid(message("This day has not come yet."))
    if agreement.purpose is Purpose.OWN_GUIDANCE and agreement.giver is not Giver.ASKER:
        raise Invalid(message("Only the one who asks can agree to guidance for themselves."))
    if agreement.answer is Answer.NOT_ASKED and not agreement.how.strip():
        raise Invalid(message("Please write why it was not asked."))
    row = Agreement(id=agreement_id, dossier_id=question.dossier_id, compartment_id=question.compartment_id)
    seal_content(actor, row, agreement)
    write_once(actor, row, AgreementContent, agreement)
    if agreement.giver is Giver.ASKER and agreement.answer is not Answer.NOT_ASKED:
        _answered(actor, question, dossier)
    log.record("desk.record_agreement", dossier=question.dossier_id)


def _answered(actor: Actor, question: Question, dossier: DossierFacts) -> None:
    """Who answers for themselves has heard from the desk."""
    if count_first_answer(actor, question, dossier, AnsweredBy.AGREEMENT):
        set_state(dossier.id, QuestionState.ANSWERED, next_step_day(dossier.controller_id))
