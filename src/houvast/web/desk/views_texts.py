"""The pages of texts: a service's own, and a letter or a mail made for somebody who asked."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.formats import date_format

from houvast.desk.selectors import list_texts as listing
from houvast.desk.selectors import show_question as question_reads
from houvast.desk.services import change_text as changing
from houvast.desk.services import fill_text as filling
from houvast.desk.values.texts import LANGUAGES, MAILS, OwnText, TextKind
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.web.access.asking import typed
from houvast.web.desk.docx_letter import letter_answer
from houvast.web.desk.facts import identity
from houvast.web.desk.facts_texts import place_facts, text_list
from houvast.web.desk.forms_texts import ChangeTextForm, FillTextForm
from houvast.web.desk.labels_referrals import LANGUAGES as LANGUAGE_NAMES
from houvast.web.desk.labels_texts import KINDS
from houvast.web.desk.shipped import begun, sender_of, text_of
from houvast.web.drafts.writing import saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def list_texts(request: HouvastRequest) -> HttpResponse:
    """Shows every text, and which of them are the service's own."""
    found = listing.list_texts(request.actor)
    return page(request, "desk/list_texts.html", {"found": found, "kinds": text_list(found)})


def change_text(request: HouvastRequest, kind: str, language: str) -> HttpResponse:
    """Changes one text."""
    found, (which, chosen) = listing.list_texts(request.actor), _known(kind, language)
    now = text_of(found.texts, which, chosen)
    form = ChangeTextForm(typed(request), initial={"subject": now.subject, "body": now.body})

    def change() -> None:
        changing.change_text(request.actor, found.controller_id, form.new(which, chosen))

    if saved(request, form, change):
        return see_other("desk:list_texts")
    facts = {"form": form, "title": KINDS[which], "language": LANGUAGE_NAMES[chosen], **place_facts()}
    return page(request, "desk/change_text.html", facts, status=form.status)


def fill_text(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Makes a letter or a mail: first which one, then its words; the answer is a file, or text to copy."""
    question = question_reads.show_question(request.actor, question_id)
    found, wanted = listing.list_texts(request.actor), _wanted(request)
    facts: dict[str, object] = {"question": question, "identity": identity(question)}
    if wanted is None:
        return page(request, "desk/fill_text.html", facts | {"kinds": text_list(found), "is_choice": True})
    form = _begun(request, begun(found, *wanted, question.reference))
    sender = sender_of(found, wanted[1])
    if request.method == "POST" and form.settle(*wanted, sender):
        filling.fill_text(request.actor, question_id)
        return _made(request, form.text(*wanted), sender, facts)
    facts |= {"form": form, "title": KINDS[wanted[0]], "is_mail": wanted[0] in MAILS}
    return page(request, "desk/fill_text.html", facts, status=form.status)


def _begun(request: HttpRequest, start: OwnText) -> FillTextForm:
    """Returns the form of a text, with what is known filled in."""
    form = FillTextForm(typed(request), initial={"subject": start.subject, "body": start.body})
    form.ask_where_needed(start.kind)
    return form


def _made(request: HouvastRequest, text: OwnText, sender: str, facts: dict[str, object]) -> HttpResponse:
    if text.kind in MAILS:
        return page(request, "desk/fill_text_done.html", facts | {"text": text})
    with translation.override(text.language):
        day = date_format(clock.today(), "j F Y")
    return letter_answer(text, sender, day)


def _known(kind: str, language: str) -> tuple[TextKind, str]:
    if kind not in set(TextKind) or language not in LANGUAGES:
        raise NotFound(message("This does not exist, or not for you."))
    return TextKind(kind), language


def _wanted(request: HttpRequest) -> tuple[TextKind, str] | None:
    """Returns which text the address asks for; a sender is none to make."""
    kind, language = request.GET.get("kind", ""), request.GET.get("language", "")
    if kind not in set(TextKind) - {TextKind.SENDER} or language not in LANGUAGES:
        return None
    return TextKind(kind), language
