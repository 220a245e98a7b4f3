"""Completing the call card after the call: theme, language, what was tried, the entrance's own questions.

It takes the place of what was typed while the phone was at the ear; a card is one card, without versions.
"""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.audit import log
from houvast.desk.figures import count_card_change
from houvast.desk.finding import open_dossier_of, question_row
from houvast.desk.models.question import Question
from houvast.desk.values.questions import QuestionContent
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


def complete_card(actor: Actor, question_id: UUID, card: QuestionContent, began_from: str) -> None:
    """Puts this card in the place of the one it began from.

    Raises NotFound; Conflict when the question is closed, or when a colleague changed the card meanwhile;
    Invalid without a word about the worry.
    """
    must(actor, "desk.complete_card")
    question = Question.objects.select_for_update().get(id=question_row(question_id).id)
    before = unseal_content(actor, question, QuestionContent)
    if before == card:
        return
    dossier = open_dossier_of(question)
    if not card.worry.strip():
        raise Invalid(message("Please write in a few words what worries the one who asks."))
    if before.mark() != began_from:
        raise Conflict(
            message(
                "A colleague changed this card meanwhile. Yours is still here: look at theirs and save again."
            )
        )
    seal_content(actor, question, card)
    question.save(update_fields=["content"])
    count_card_change(actor, dossier, before, card)
    log.record("desk.complete_card", dossier=question.dossier_id)
