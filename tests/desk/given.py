"""What the desk's tests start from."""

from uuid import UUID

from houvast.desk.services.open_question import NewQuestion, open_question
from houvast.desk.values.agreements import AgreementContent, Answer, Giver, Purpose
from houvast.desk.values.entrances import Asker, Channel, Danger
from houvast.desk.values.questions import ClarificationContent, QuestionContent
from houvast.kernel.clock import today
from houvast.kernel.ids import new_id
from world import Town


def a_card(worry: str = "He no longer comes to football.") -> QuestionContent:
    """A call card of a school."""
    return QuestionContent(Asker.SCHOOL, Channel.PHONE, worry, Danger.NO, "Talked with him once.", "")


def a_talk(need: str = "Looks for somebody to talk to.") -> ClarificationContent:
    """A round of clarifying with one answer."""
    return ClarificationContent(need, "", "", "", "", "", "")


def open_at(town: Town, card: QuestionContent) -> UUID:
    """Opens a question as Dina of the desk."""
    with town.desk.dina.acts() as dina:
        return open_question(dina, NewQuestion(new_id(), card))


def agreed(giver: Giver = Giver.YOUNG_PERSON, answer: Answer = Answer.YES) -> AgreementContent:
    """An agreement to be referred."""
    return AgreementContent(giver, Purpose.REFERRAL, answer, today(), "Said so on the phone.")
