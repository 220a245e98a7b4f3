"""Answering an invitation without an account: somebody comes, or nobody; why is nobody's business here.

Taking part is voluntary, and reasons stay inside the service that has them (decree of 8 June 2023, art. 7).
"""

from django.db import transaction

from houvast.access.answer_pages import INVITATIONS, nameless
from houvast.access.answer_values import WHO_LONGEST, AnswerReply
from houvast.access.coded_pages import ANSWER, VISIT
from houvast.access.coded_visits import CLOSED, asked, open_visit
from houvast.access.rules import without_actor
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


@without_actor("Whoever is invited has no account; the visit's cookie is the key.")
def give_answer(visit: str, reply: AnswerReply) -> None:
    """Sends the answer, or another one in its place; from then on the page names nobody.

    Raises NotFound when the visit ended, Invalid for a word beside a no, or one that is too long.
    """
    if reply.who and not reply.comes:
        raise Invalid(message("Beside a no nothing is written: reasons stay in your service."))
    if len(reply.who) > WHO_LONGEST:
        raise Invalid(message("Say in a few words who comes: a function or a name."))
    with transaction.atomic(using="signin"):
        opened = open_visit(INVITATIONS, visit)
        if opened.words is None:
            raise NotFound(CLOSED)
        answer = INVITATIONS.seal_back(opened.words.public, ANSWER, opened.page_id, reply)
        key, left = INVITATIONS.visit_key(visit), nameless(opened.words)
        entered = INVITATIONS.seal_words(key, VISIT, opened.page_id, left)
        if not asked("give_answer", INVITATIONS.visit_hash(visit), answer, entered):
            raise NotFound(CLOSED)
