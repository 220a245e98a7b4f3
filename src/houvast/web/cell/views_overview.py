"""The pages of an overview: noting who asked, preparing it entry by entry, printing it, giving it."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.values import Function
from houvast.cell.selectors import list_overviews as listing
from houvast.cell.selectors import print_overview as printing
from houvast.cell.selectors import show_case as reading
from houvast.cell.selectors import show_overview as showing
from houvast.cell.services import answer_later as waiting
from houvast.cell.services import give_overview as giving
from houvast.cell.services import hold_back_entry as holding
from houvast.cell.services import note_overview_asked as noting
from houvast.cell.services import release_entry as releasing
from houvast.cell.services import word_entry as wording
from houvast.web.cell import forms_overview as forms
from houvast.web.cell.facts_cases import form_facts
from houvast.web.cell.facts_overview import awaited_facts, entry_facts, overview_facts
from houvast.web.cell.forms_keeping import today_start
from houvast.web.cell.overview_pdf import overview_answer
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def list_overviews(request: HouvastRequest) -> HttpResponse:
    """Shows the overviews that wait to be given."""
    found = listing.list_overviews(request.actor)
    return page(request, "cell/list_overviews.html", awaited_facts(found))


@keeps_draft
def note_overview_asked(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Notes that somebody asked for an overview."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, forms.NoteOverviewAskedForm, today_start())
    if saved(request, form, lambda: noting.note_overview_asked(request.actor, form.new(known.id))):
        return see_other("cell:show_overview", consulted_case=known.id, persons_overview=form.submission_id)
    return page(request, "cell/note_overview_asked.html", form_facts(form, known), status=form.status)


def show_overview(request: HouvastRequest, consulted_case: UUID, persons_overview: UUID) -> HttpResponse:
    """Shows an overview with what is held back, to those who prepare it."""
    known = reading.show_case(request.actor, consulted_case)
    found = showing.show_overview(request.actor, consulted_case, persons_overview)
    return page(request, "cell/show_overview.html", overview_facts(known, found))


def print_overview(request: HouvastRequest, consulted_case: UUID, persons_overview: UUID) -> HttpResponse:
    """Prints an overview as whoever asked reads it."""
    return overview_answer(printing.print_overview(request.actor, consulted_case, persons_overview))


@keeps_draft
def answer_later(request: HouvastRequest, consulted_case: UUID, persons_overview: UUID) -> HttpResponse:
    """Keeps why the answer takes longer."""
    known = reading.show_case(request.actor, consulted_case)
    found = showing.show_overview(request.actor, consulted_case, persons_overview)
    form = drafted(request, forms.AnswerLaterForm)
    if saved(request, form, lambda: waiting.answer_later(request.actor, form.later(found))):
        return see_other("cell:show_overview", consulted_case=known.id, persons_overview=found.id)
    facts = overview_facts(known, found) | {"form": form}
    return page(request, "cell/answer_later.html", facts, status=form.status)


@keeps_draft
def word_entry(
    request: HouvastRequest, consulted_case: UUID, persons_overview: UUID, overview_entry: UUID
) -> HttpResponse:
    """Says an entry in plain words."""
    known = reading.show_case(request.actor, consulted_case)
    found = showing.show_overview(request.actor, consulted_case, persons_overview)
    one = found.line(overview_entry)
    form = drafted(request, forms.WordEntryForm, {"words": one.said.words})
    act = wording.word_entry
    if saved(request, form, lambda: act(request.actor, form.said(found, one.said.key))):
        return see_other("cell:show_overview", consulted_case=known.id, persons_overview=found.id)
    facts = entry_facts(form, known, found, one.said) | {"original": one.original}
    return page(request, "cell/word_entry.html", facts, status=form.status)


@keeps_draft
def hold_back_entry(
    request: HouvastRequest, consulted_case: UUID, persons_overview: UUID, overview_entry: UUID
) -> HttpResponse:
    """Holds an entry back until a day."""
    known = reading.show_case(request.actor, consulted_case)
    found = showing.show_overview(request.actor, consulted_case, persons_overview)
    one = found.line(overview_entry).said
    form = drafted(request, forms.HoldBackEntryForm)
    form.offer(found.found.grounds)
    act = holding.hold_back_entry
    if saved(request, form, lambda: act(request.actor, form.holding(found, one.key))):
        return see_other("cell:show_overview", consulted_case=known.id, persons_overview=found.id)
    facts = entry_facts(form, known, found, one)
    return page(request, "cell/hold_back_entry.html", facts, status=form.status)


def release_entry(
    request: HouvastRequest, consulted_case: UUID, persons_overview: UUID, held_entry: UUID
) -> HttpResponse:
    """Asks once more, then says an entry again before its day."""
    known = reading.show_case(request.actor, consulted_case)
    found = showing.show_overview(request.actor, consulted_case, persons_overview)
    one = found.held_entry(held_entry)
    if request.method == "POST":
        releasing.release_entry(request.actor, known.id, found.id, one.key)
        return see_other("cell:show_overview", consulted_case=known.id, persons_overview=found.id)
    return page(request, "cell/release_entry.html", entry_facts(None, known, found, one))


@keeps_draft
def give_overview(request: HouvastRequest, consulted_case: UUID, persons_overview: UUID) -> HttpResponse:
    """Gives an overview: the mayor's seat, or whoever files the page the mayor signed."""
    known = reading.show_case(request.actor, consulted_case)
    found = showing.show_overview(request.actor, consulted_case, persons_overview)
    form = drafted(request, forms.GiveOverviewForm, forms.give_start(found))
    form.offer(is_mayor=Function.MAYOR in request.actor.functions)
    if saved(request, form, lambda: giving.give_overview(request.actor, form.giving(found))):
        return see_other("cell:show_overview", consulted_case=known.id, persons_overview=found.id)
    facts = overview_facts(known, found) | {"form": form}
    return page(request, "cell/give_overview.html", facts, status=form.status)
