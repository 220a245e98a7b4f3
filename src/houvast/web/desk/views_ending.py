"""The pages on which a question ends, begins again, or vanishes."""

from uuid import UUID

from django.http import HttpResponse

from houvast.desk.selectors import show_question as question_reads
from houvast.desk.services import decide_outcome as deciding
from houvast.desk.services import erase_question as erasing
from houvast.desk.services import reopen_question as reopening
from houvast.web.desk.facts import identity
from houvast.web.desk.facts_talk import decide_facts
from houvast.web.desk.forms import DecideOutcomeForm
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def decide_outcome(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Keeps how the question goes on."""
    question = question_reads.show_question(request.actor, question_id)
    form = drafted(request, DecideOutcomeForm)
    form.offer(question.possible)
    if saved(request, form, lambda: deciding.decide_outcome(request.actor, question_id, *form.new())):
        return see_other("desk:show_question", question_id=question_id)
    return page(request, "desk/decide_outcome.html", decide_facts(question, form), status=form.status)


def reopen_question(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Asks once more, then opens a closed question again."""
    question = question_reads.show_question(request.actor, question_id)
    if request.method == "POST":
        reopening.reopen_question(request.actor, question_id)
        return see_other("desk:show_question", question_id=question_id)
    facts = {"question": question, "identity": identity(question)}
    return page(request, "desk/reopen_question.html", facts)


def erase_question(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Asks once more, then lets every word of a closed question vanish."""
    question = question_reads.show_question(request.actor, question_id)
    if request.method == "POST":
        erasing.erase_question(request.actor, question_id)
        return see_other("desk:list_questions")
    facts = {"question": question, "identity": identity(question)}
    return page(request, "desk/erase_question.html", facts)
