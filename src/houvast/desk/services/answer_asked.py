"""Answering what was asked by form: the answer waits there, sealed to whoever asked; nobody is mailed."""

from houvast.access import asked_threads
from houvast.access.actor import Actor
from houvast.access.asked_threads import NewAnswer
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def answer_asked(actor: Actor, answer: NewAnswer) -> None:
    """Lets an answer wait in the service's name. Raises NotFound, Invalid, Conflict, Tampered."""
    must(actor, "desk.answer_asked")
    if not answer.words.strip():
        raise Invalid(message("Nothing is written yet. A few words are enough."))
    if asked_threads.answer_asked(actor, answer):
        log.record("desk.answer_asked", dossier=answer.thread_id, subject=answer.word_id)
