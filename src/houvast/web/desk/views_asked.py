"""The pages of what was asked by the public form: what came in, a talk, an answer with its preview."""

from uuid import UUID

from django.http import HttpResponse

from houvast.desk.selectors import fetch_asked_file as fetching
from houvast.desk.selectors import list_asked as listing
from houvast.desk.selectors import show_ask_form as form_reads
from houvast.desk.selectors import show_asked as reads
from houvast.desk.selectors import show_question as question_reads
from houvast.desk.services import answer_asked as answering
from houvast.desk.services import change_ask_form as changing
from houvast.desk.services import close_asked as closing
from houvast.desk.services import open_asked as opening
from houvast.desk.services import set_aside_asked as setting_aside
from houvast.kernel.errors import NotFound
from houvast.kernel.ids import new_id
from houvast.kernel.messages import message
from houvast.web.desk.facts import identity
from houvast.web.desk.facts_asked import Talk, inbox_facts, talk_facts
from houvast.web.desk.forms_asked import AnswerAskedForm, ChangeAskFormForm
from houvast.web.downloads import download
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other

PREVIEW = "preview"
"""The button that shows the answer as whoever asked will see it; nothing is sent by it."""


def list_asked(request: HouvastRequest) -> HttpResponse:
    """Shows what came in by the public form and waits."""
    return page(request, "desk/list_asked.html", inbox_facts(listing.list_asked(request.actor)))


def open_asked(request: HouvastRequest, thread_id: UUID) -> HttpResponse:
    """Shows what somebody asked, and opens it as a question of the desk."""
    talk = _talk(request, thread_id)
    if request.method == "POST":
        opening.open_asked(request.actor, thread_id)
    if request.method == "POST" or not talk.is_new:
        return see_other("desk:show_question", question_id=thread_id)
    return page(request, "desk/open_asked.html", {"talk": talk})


def set_aside_asked(request: HouvastRequest, thread_id: UUID) -> HttpResponse:
    """Asks once more, then erases what is no question."""
    if request.method == "POST":
        setting_aside.set_aside_asked(request.actor, thread_id)
        return see_other("desk:list_asked")
    found = [line for line in listing.list_asked(request.actor).lines if line.id == thread_id]
    if not found:
        return see_other("desk:show_question", question_id=_talk(request, thread_id).id)
    return page(request, "desk/set_aside_asked.html", {"line": found[0]})


@keeps_draft
def answer_asked(request: HouvastRequest, thread_id: UUID) -> HttpResponse:
    """Writes an answer: first as whoever asked will see it, then for good."""
    question = question_reads.show_question(request.actor, thread_id)
    talk, form = _talk(request, thread_id), drafted(request, AnswerAskedForm)
    is_preview = request.method == "POST" and PREVIEW in request.POST and form.is_valid()
    act = answering.answer_asked
    if not is_preview and saved(request, form, lambda: act(request.actor, form.new(thread_id))):
        return see_other("desk:show_question", question_id=thread_id)
    shown = form.cleaned_data["words"] if is_preview else ""
    facts = {"form": form, "talk": talk, "shown": shown, "identity": identity(question)}
    return page(request, "desk/answer_asked.html", facts, status=200 if is_preview else form.status)


def close_asked(request: HouvastRequest, thread_id: UUID) -> HttpResponse:
    """Asks once more, then closes the talk."""
    question = question_reads.show_question(request.actor, thread_id)
    if request.method == "POST":
        closing.close_asked(request.actor, thread_id)
        return see_other("desk:show_question", question_id=thread_id)
    facts = {"talk": _talk(request, thread_id), "identity": identity(question)}
    return page(request, "desk/close_asked.html", facts)


def fetch_asked_file(request: HouvastRequest, thread_id: UUID, file_id: UUID) -> HttpResponse:
    """Gives a file that came along, to keep and never to show."""
    found = fetching.fetch_asked_file(request.actor, thread_id, file_id)
    return download(found.name, found.content)


def change_ask_form(request: HouvastRequest) -> HttpResponse:
    """Opens, changes or closes the public form of a service."""
    kept = form_reads.show_ask_form(request.actor)
    form = ChangeAskFormForm(request.POST if request.method == "POST" else None, kept=kept.form)
    act = changing.change_ask_form
    if saved(request, form, lambda: act(request.actor, kept.controller_id, new_id(), form.wanted())):
        return see_other("desk:change_ask_form")
    facts = {"form": form, "kept": kept}
    return page(request, "desk/change_ask_form.html", facts, status=form.status)


def _talk(request: HouvastRequest, thread_id: UUID) -> Talk:
    talk = talk_facts(reads.show_asked(request.actor, thread_id))
    if talk is None:
        raise NotFound(message("This does not exist, or not for you."))
    return talk
