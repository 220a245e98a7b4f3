"""The pages of feedback sheets: drafted, agreed by all or by nobody, given to the police seat."""

from uuid import UUID

from django.http import HttpResponse

from houvast.cell.selectors import list_sheets as listing
from houvast.cell.selectors import print_given_sheet as printing
from houvast.cell.selectors import show_given_sheet as reading_given
from houvast.cell.selectors import show_sheet as reading
from houvast.cell.selectors import start_sheet as starting
from houvast.cell.services import ask_approval as asking
from houvast.cell.services import change_sheet as changing
from houvast.cell.services import conclude_sheet as concluding
from houvast.cell.services import discard_sheet as discarding
from houvast.cell.services import draft_sheet as drafting
from houvast.cell.services import note_sheet_given as handing
from houvast.cell.services import note_sheet_sent as sending
from houvast.kernel import clock
from houvast.web.cell import forms_sheets as forms
from houvast.web.cell.facts_sheets import given_facts, list_facts, sheet_facts, start_facts, strips_facts
from houvast.web.cell.sheet_pdf import sheet_answer
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def list_sheets(request: HouvastRequest) -> HttpResponse:
    """Shows what was discussed and its sheets, or what was given to the police seat."""
    return page(request, "cell/list_sheets.html", list_facts(listing.list_sheets(request.actor)))


@keeps_draft
def draft_sheet(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Drafts a sheet about an item that was discussed."""
    start = starting.start_sheet(request.actor, agenda_item)
    form = drafted(request, forms.DraftSheetForm)
    form.offer(start.recipients)
    if saved(request, form, lambda: drafting.draft_sheet(request.actor, form.new(agenda_item))):
        return see_other("cell:show_sheet", feedback_sheet=form.submission_id)
    return page(request, "cell/draft_sheet.html", start_facts(start, form), status=form.status)


def show_sheet(request: HouvastRequest, feedback_sheet: UUID) -> HttpResponse:
    """Shows a draft, or where a sheet stands."""
    found = reading.show_sheet(request.actor, feedback_sheet)
    return page(request, "cell/show_sheet.html", sheet_facts(found))


@keeps_draft
def change_sheet(request: HouvastRequest, feedback_sheet: UUID) -> HttpResponse:
    """Writes a draft anew; what was typed while it was frozen or ended comes back with a sentence."""
    known = reading.show_sheet(request.actor, feedback_sheet)
    if known.text is None and request.method != "POST":
        return see_other("cell:show_sheet", feedback_sheet=known.id)
    form = drafted(request, forms.ChangeSheetForm, forms.sheet_start(known.text))
    form.offer(known.recipients)
    if saved(request, form, lambda: changing.change_sheet(request.actor, known.id, form.written())):
        return see_other("cell:show_sheet", feedback_sheet=known.id)
    return page(request, "cell/change_sheet.html", sheet_facts(known, form), status=form.status)


def discard_sheet(request: HouvastRequest, feedback_sheet: UUID) -> HttpResponse:
    """Asks once more, then deletes a draft."""
    known = reading.show_sheet(request.actor, feedback_sheet)
    if request.method == "POST":
        discarding.discard_sheet(request.actor, known.id)
        return see_other("cell:list_sheets")
    return page(request, "cell/discard_sheet.html", sheet_facts(known))


def ask_approval(request: HouvastRequest, feedback_sheet: UUID) -> HttpResponse:
    """Says what happens, then freezes the text and shows the strips, once."""
    known = reading.show_sheet(request.actor, feedback_sheet)
    if request.method != "POST":
        return page(request, "cell/ask_approval.html", sheet_facts(known))
    asked = asking.ask_approval(request.actor, known.id)
    return page(request, "cell/strips.html", strips_facts(known, asked, request.build_absolute_uri))


def conclude_sheet(request: HouvastRequest, feedback_sheet: UUID) -> HttpResponse:
    """Asks once more, then ends the asking for good."""
    known = reading.show_sheet(request.actor, feedback_sheet)
    if request.method == "POST":
        concluding.conclude_sheet(request.actor, known.id)
        return see_other("cell:show_sheet", feedback_sheet=known.id)
    return page(request, "cell/conclude_sheet.html", sheet_facts(known))


def show_given_sheet(request: HouvastRequest, given_sheet: UUID) -> HttpResponse:
    """Shows an agreed sheet to the police seat."""
    found = reading_given.show_given_sheet(request.actor, given_sheet)
    return page(request, "cell/show_given_sheet.html", given_facts(found))


def print_given_sheet(request: HouvastRequest, given_sheet: UUID) -> HttpResponse:
    """Gives an agreed sheet as a file."""
    return sheet_answer(printing.print_given_sheet(request.actor, given_sheet))


@keeps_draft
def note_sheet_sent(request: HouvastRequest, given_sheet: UUID) -> HttpResponse:
    """Notes to whom the police seat sent it by its own means."""
    known = reading_given.show_given_sheet(request.actor, given_sheet)
    form = drafted(request, forms.NoteSheetSentForm, {"on": clock.today().isoformat()})
    form.offer(known.content.text.recipients)
    if saved(request, form, lambda: sending.note_sheet_sent(request.actor, form.sent(known.id))):
        return see_other("cell:show_given_sheet", given_sheet=known.id)
    return page(request, "cell/note_sheet_sent.html", given_facts(known, form), status=form.status)


@keeps_draft
def note_sheet_given(request: HouvastRequest, given_sheet: UUID) -> HttpResponse:
    """Notes the day on which the police seat got it on paper."""
    known = reading_given.show_given_sheet(request.actor, given_sheet)
    form = drafted(request, forms.NoteSheetGivenForm, {"on": clock.today().isoformat()})
    act = handing.note_sheet_given
    if saved(request, form, lambda: act(request.actor, known.id, form.day())):
        return see_other("cell:show_given_sheet", given_sheet=known.id)
    return page(request, "cell/note_sheet_given.html", given_facts(known, form), status=form.status)
