"""The danger line: whom to call now, the card for the wall, and the calls that were made."""

from uuid import UUID

from django.http import HttpResponse
from django.utils.translation import gettext as _

from houvast.desk.selectors import list_danger_calls as calls
from houvast.desk.selectors import list_questions as questions
from houvast.desk.services import change_danger_call as changing
from houvast.desk.services import link_danger_call as linking
from houvast.desk.services import record_danger_call as recording
from houvast.desk.services import remove_danger_call as removing
from houvast.desk.values.states import Shelf
from houvast.journeys import print_danger_card as carding
from houvast.journeys import show_danger_line as showing
from houvast.web.access.asking import typed
from houvast.web.desk.danger_card_pdf import danger_card_pdf
from houvast.web.desk.facts_danger import call_facts, danger_facts
from houvast.web.desk.forms_danger import ChangeDangerCallForm, LinkDangerCallForm, RecordDangerCallForm
from houvast.web.downloads import download
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_danger_line(request: HouvastRequest) -> HttpResponse:
    """Shows whom to call, first of all."""
    return page(request, "desk/show_danger_line.html", danger_facts(showing.show_danger_line(request.actor)))


def print_danger_card(request: HouvastRequest) -> HttpResponse:
    """Gives the card for the wall."""
    card = carding.print_danger_card(request.actor)
    return download(f"{_('Danger line')}.pdf", danger_card_pdf(card))


@keeps_draft
def record_danger_call(request: HouvastRequest) -> HttpResponse:
    """Keeps a call that was made."""
    form, actor = drafted(request, RecordDangerCallForm), request.actor
    act = recording.record_danger_call
    if saved(request, form, lambda: act(actor, form.submission_id, form.call(actor.name))):
        return see_other("desk:show_danger_line")
    return page(request, "desk/record_danger_call.html", {"form": form}, status=form.status)


@keeps_draft
def change_danger_call(request: HouvastRequest, call_id: UUID) -> HttpResponse:
    """Puts a call right, or adds what came of it."""
    line, actor = calls.one_call(request.actor, call_id), request.actor
    form = drafted(request, ChangeDangerCallForm, ChangeDangerCallForm.start(line))
    name = line.content.name if line.content else actor.name
    if saved(request, form, lambda: changing.change_danger_call(actor, call_id, form.call(name))):
        return see_other("desk:show_danger_line")
    return page(request, "desk/change_danger_call.html", {"form": form}, status=form.status)


def link_danger_call(request: HouvastRequest, call_id: UUID) -> HttpResponse:
    """Puts a call with its question."""
    line, form = calls.one_call(request.actor, call_id), LinkDangerCallForm(typed(request))
    shelves = (Shelf.OPEN, Shelf.REFERRED, Shelf.CLOSED)
    form.offer(one for shelf in shelves for one in questions.list_questions(request.actor, shelf=shelf).lines)
    if form.is_valid():
        with form.act():
            linking.link_danger_call(request.actor, call_id, form.chosen())
            return see_other("desk:show_question", question_id=form.chosen())
    facts = call_facts(line) | {"form": form}
    return page(request, "desk/link_danger_call.html", facts, status=form.status)


def remove_danger_call(request: HouvastRequest, call_id: UUID) -> HttpResponse:
    """Asks once more, then removes a call."""
    line = calls.one_call(request.actor, call_id)
    if request.method == "POST":
        removing.remove_danger_call(request.actor, call_id)
        return see_other("desk:show_danger_line")
    return page(request, "desk/remove_danger_call.html", call_facts(line))
