"""The desk's pages."""

from uuid import UUID

from django.http import HttpResponse
from django.utils.translation import get_language

from houvast.desk.selectors import list_question_referrals as living
from houvast.desk.selectors import list_questions as reads
from houvast.desk.selectors import list_referrals as referrals
from houvast.desk.selectors import search_questions as searching
from houvast.desk.selectors import show_asked as asked_reads
from houvast.desk.selectors import show_duty as duty_reads
from houvast.desk.selectors import show_question as question_reads
from houvast.desk.selectors import show_suggestions as suggesting
from houvast.desk.services import clarify_question as clarifying
from houvast.desk.services import complete_card as completing
from houvast.desk.services import open_question as opening
from houvast.desk.services import record_agreement as agreeing
from houvast.desk.services import tell_asker as telling
from houvast.desk.values.states import Shelf
from houvast.journeys import show_answers as answering
from houvast.web.access.asking import typed
from houvast.web.desk import forms
from houvast.web.desk.facts import identity, list_facts, search_facts
from houvast.web.desk.facts_asked import talk_facts
from houvast.web.desk.facts_duty import duty_facts
from houvast.web.desk.facts_question import card_facts, question_facts
from houvast.web.desk.facts_referrals import line_of
from houvast.web.desk.facts_talk import clarify_facts, tell_facts
from houvast.web.desk.forms_card import CompleteCardForm, OpenQuestionForm, as_typed
from houvast.web.desk.forms_talk import ClarifyQuestionForm, TellAskerForm
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import page, see_other


def list_questions(request: HouvastRequest) -> HttpResponse:
    """Shows the desk's questions: those at work, those handed over, or those closed."""
    wanted = request.GET.get("show", "")
    shelf = Shelf(wanted) if wanted in set(Shelf) else Shelf.OPEN
    found = reads.list_questions(request.actor, shelf=shelf, number=page_number(request.GET))
    facts = list_facts(found, shelf) | {"due_referrals": referrals.count_stalled(request.actor)}
    facts |= duty_facts(duty_reads.show_duty(request.actor))
    return page(request, "desk/list_questions.html", facts)


def search_questions(request: HouvastRequest) -> HttpResponse:
    """Searches the desk's questions; the words come posted, so that they stand in no address."""
    form, found = forms.SearchQuestionsForm(typed(request)), None
    if form.is_valid():
        found = searching.search_questions(request.actor, **form.wanted())
    status = form.status if found is None else 200
    return page(request, "desk/search_questions.html", search_facts(form, found), status=status)


@keeps_draft
def open_question(request: HouvastRequest) -> HttpResponse:
    """Takes the call card of a new question."""
    form = drafted(request, OpenQuestionForm)
    if saved(request, form, lambda: opening.open_question(request.actor, form.new())):
        return see_other("desk:show_question", question_id=form.submission_id)
    return page(request, "desk/open_question.html", {"form": form}, status=form.status)


def show_question(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Shows a question with all that was said about it."""
    question = question_reads.show_question(request.actor, question_id)
    words = answering.show_answers(request.actor, question.dossier_id) if question.referrals else ()
    talk = talk_facts(asked_reads.show_asked(request.actor, question_id))
    lives = living.list_question_referrals(request.actor, question.dossier_id)
    facts = question_facts(question, words) | {"referral_lines": [line_of(life) for life in lives]}
    return page(request, "desk/show_question.html", facts | {"talk": talk})


@keeps_draft
def complete_card(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Completes the call card after the call."""
    question = question_reads.show_question(request.actor, question_id)
    form = drafted(request, CompleteCardForm, as_typed(question.card))
    form.offer(question.card)
    if saved(request, form, lambda: completing.complete_card(request.actor, question_id, *form.new())):
        return see_other("desk:show_question", question_id=question_id)
    form.begin_anew_from(question.card)
    facts = card_facts(question.card) | {"form": form, "question": question, "identity": identity(question)}
    return page(request, "desk/complete_card.html", facts, status=form.status)


@keeps_draft
def clarify_question(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Keeps one round of clarifying."""
    question = question_reads.show_question(request.actor, question_id)
    form = drafted(request, ClarifyQuestionForm)
    if saved(request, form, lambda: clarifying.clarify_question(request.actor, question_id, *form.new())):
        return see_other("desk:show_question", question_id=question_id)
    return page(request, "desk/clarify_question.html", clarify_facts(question, form), status=form.status)


@keeps_draft
def tell_asker(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Keeps what the asker was told."""
    question = question_reads.show_question(request.actor, question_id)
    suggested = suggesting.show_suggestions(request.actor, question_id, get_language() or "")
    form = drafted(request, TellAskerForm)
    form.offer(suggested)
    if saved(request, form, lambda: telling.tell_asker(request.actor, question_id, *form.new())):
        return see_other("desk:show_question", question_id=question_id)
    return page(request, "desk/tell_asker.html", tell_facts(question, suggested, form), status=form.status)


@keeps_draft
def record_agreement(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Keeps an agreement."""
    question = question_reads.show_question(request.actor, question_id)
    form = drafted(request, forms.RecordAgreementForm)
    if saved(request, form, lambda: agreeing.record_agreement(request.actor, question_id, *form.new())):
        return see_other("desk:show_question", question_id=question_id)
    facts = {"form": form, "question": question, "identity": identity(question)}
    return page(request, "desk/record_agreement.html", facts, status=form.status)
