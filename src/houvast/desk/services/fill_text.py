"""Making a letter or a mail for somebody who asked: nothing of it is kept but that it was made."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.finding import question_row


def fill_text(actor: Actor, question_id: UUID) -> None:
    """Writes in the log that a text was made. Raises NotFound."""
    must(actor, "desk.fill_text")
    question = question_row(question_id)
    log.record("desk.fill_text", dossier=question.dossier_id)
