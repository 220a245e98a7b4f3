"""The desk's pages."""

from uuid import UUID

from django.http import HttpResponse
from django.utils.translation import gettext as _

from houvast.desk.selectors import list_questions as reads
from houvast.desk.selectors import show_question as question_reads
from houvast.desk.services import clarify_question as clarifying
from houvast.desk.services import decide_outcome as deciding
from houvast.desk.services import open_question as opening
from houvast.desk.services import record_agreement as agreeing
from houvast.kernel.errors import Invalid
from houvast.web.desk.facts import identity, list_facts, question_facts
from houvast.web.desk.forms import (
    ClarifyQuestionForm,
    DecideOutcomeForm,
    OpenQuestionForm,
    RecordAgreementForm,
)
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def list_questions(request: HouvastRequest) -> HttpResponse:
    """Shows the desk's questions."""
    closed = request.GET.get("show") == "closed"
    number = int(request.GET["page"]) if request.GET.get("page", "").isdecimal() else 1
    found = reads.list_questions(request.actor, closed=closed, number=number)
    return page(request, "desk/list_questions.html", list_facts(found, closed=closed))


def open_question(request: HouvastRequest) -> HttpResponse:
    """Takes the call card of a new question."""
    form = OpenQuestionForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        new = opening.NewQuestion(form.submission_id, form.content())
        question = opening.open_question(request.actor, new)
        return see_other("desk:show_question", question_id=question)
    return page(request, "desk/open_question.html", {"form": form}, status=422 if form.is_bound else 200)


def show_question(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Shows a question with all that was said about it."""
    question = question_reads.show_question(request.actor, question_id)
    return page(request, "desk/show_question.html", question_facts(question))


def clarify_question(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Keeps one round of clarifying."""
    form = ClarifyQuestionForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            clarifying.clarify_question(request.actor, question_id, form.submission_id, form.content())
            return see_other("desk:show_question", question_id=question_id)
        except Invalid as error:
            form.add_error(None, _(error.text) % error.facts)
    question = question_reads.show_question(request.actor, question_id)
    facts = {"form": form, "question": question, "identity": identity(question)}
    return page(request, "desk/clarify_question.html", facts, status=422 if form.is_bound else 200)


def record_agreement(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Keeps an agreement."""
    form = RecordAgreementForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            agreeing.record_agreement(request.actor, question_id, form.submission_id, form.content())
            return see_other("desk:show_question", question_id=question_id)
        except Invalid as error:
            form.add_error(None, _(error.text) % error.facts)
    question = question_reads.show_question(request.actor, question_id)
    facts = {"form": form, "question": question, "identity": identity(question)}
    return page(request, "desk/record_agreement.html", facts, status=422 if form.is_bound else 200)


def decide_outcome(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Keeps how the question goes on."""
    question = question_reads.show_question(request.actor, question_id)
    form = DecideOutcomeForm(request.POST if request.method == "POST" else None)
    form.offer(question.possible)
    if form.is_valid():
        try:
            deciding.decide_outcome(request.actor, question_id, form.submission_id, form.content())
            return see_other("desk:show_question", question_id=question_id)
        except Invalid as error:
            form.add_error(None, _(error.text) % error.facts)
    facts = {"form": form, "question": question, "identity": identity(question)}
    return page(request, "desk/decide_outcome.html", facts, status=422 if form.is_bound else 200)
