"""What a table shares and keeps: practices, ways of working with a sector, documents."""

from uuid import UUID

from django.http import HttpResponse

from houvast.kernel import clock
from houvast.tables.selectors import show_document as looking
from houvast.tables.selectors import show_table as reading
from houvast.tables.services import acknowledge_document as acknowledging
from houvast.tables.services import change_document as changing
from houvast.tables.services import change_practice as changing_practice
from houvast.tables.services import change_process as changing_process
from houvast.tables.services import remove_entry as removing
from houvast.tables.services import share_practice as sharing_practice
from houvast.tables.services import write_document as writing
from houvast.tables.services import write_process as writing_process
from houvast.tables.values.entries import Practice, Process
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.tables import forms_papers as forms
from houvast.web.tables.facts import document_facts, entry_words, form_facts
from houvast.web.ui.render import page, see_other


@keeps_draft
def share_practice(request: HouvastRequest, table_id: UUID) -> HttpResponse:
    """Shares a practice."""
    known = reading.show_table(request.actor, table_id)
    form = drafted(request, forms.SharePracticeForm)
    form.offer_members(known.content.members_on(known.today))
    act = sharing_practice.share_practice
    if saved(request, form, lambda: act(request.actor, table_id, form.new(), looked=form.has_looked)):
        return see_other("tables:show_table", table_id=table_id)
    return page(request, "tables/share_practice.html", form_facts(form, known), status=form.status)


@keeps_draft
def change_practice(request: HouvastRequest, table_id: UUID, table_practice: UUID) -> HttpResponse:
    """Changes a practice."""
    known = reading.show_table(request.actor, table_id)
    kept = known.entries.the(table_practice, Practice)
    form = drafted(request, forms.ChangePracticeForm, forms.practice_start(kept))
    form.offer_members(known.content.members_on(known.today), kept.owner)
    act = changing_practice.change_practice
    told = form
    if saved(
        request, form, lambda: act(request.actor, table_id, told.new(table_practice), looked=told.has_looked)
    ):
        return see_other("tables:show_table", table_id=table_id)
    return page(request, "tables/change_practice.html", form_facts(form, known), status=form.status)


@keeps_draft
def write_process(request: HouvastRequest, table_id: UUID) -> HttpResponse:
    """Writes how one works with a sector."""
    known = reading.show_table(request.actor, table_id)
    form = drafted(request, forms.WriteProcessForm)
    form.offer_members(known.content.members_on(known.today))
    act = writing_process.write_process
    if saved(request, form, lambda: act(request.actor, table_id, form.new(), looked=form.has_looked)):
        return see_other("tables:show_table", table_id=table_id)
    return page(request, "tables/write_process.html", form_facts(form, known), status=form.status)


@keeps_draft
def change_process(request: HouvastRequest, table_id: UUID, table_process: UUID) -> HttpResponse:
    """Changes a way of working."""
    known = reading.show_table(request.actor, table_id)
    kept = known.entries.the(table_process, Process)
    form = drafted(request, forms.ChangeProcessForm, forms.process_start(kept))
    form.offer_members(known.content.members_on(known.today), kept.owner)
    act = changing_process.change_process
    told = form
    if saved(
        request, form, lambda: act(request.actor, table_id, told.new(table_process), looked=told.has_looked)
    ):
        return see_other("tables:show_table", table_id=table_id)
    return page(request, "tables/change_process.html", form_facts(form, known), status=form.status)


@keeps_draft
def write_document(request: HouvastRequest, table_id: UUID) -> HttpResponse:
    """Writes a document."""
    known = reading.show_table(request.actor, table_id)
    form = drafted(request, forms.WriteDocumentForm)
    if saved(request, form, lambda: _write(request, table_id, form)):
        return see_other("tables:show_document", table_id=table_id, table_document=form.submission_id)
    return page(request, "tables/write_document.html", form_facts(form, known), status=form.status)


def show_document(request: HouvastRequest, table_id: UUID, table_document: UUID) -> HttpResponse:
    """Shows a document: its words, and who agreed to them."""
    found = looking.show_document(request.actor, table_id, table_document)
    return page(request, "tables/show_document.html", document_facts(found))


@keeps_draft
def change_document(request: HouvastRequest, table_id: UUID, table_document: UUID) -> HttpResponse:
    """Changes a document; members agree anew."""
    found = looking.show_document(request.actor, table_id, table_document)
    start = {"title": found.document.title, "words": found.document.newest.words}
    form = drafted(request, forms.ChangeDocumentForm, start)
    if saved(request, form, lambda: _change(request, found, form)):
        return see_other("tables:show_document", table_id=table_id, table_document=table_document)
    return page(request, "tables/change_document.html", document_facts(found, form), status=form.status)


@keeps_draft
def acknowledge_document(request: HouvastRequest, table_id: UUID, table_document: UUID) -> HttpResponse:
    """Keeps a member's yes."""
    found = looking.show_document(request.actor, table_id, table_document)
    form = drafted(request, forms.AcknowledgeDocumentForm, {"on": clock.today().isoformat()})
    form.offer_members(found.waiting)
    act, told = acknowledging.acknowledge_document, form
    if saved(
        request,
        form,
        lambda: act(request.actor, table_id, table_document, told.yes(), looked=told.has_looked),
    ):
        return see_other("tables:show_document", table_id=table_id, table_document=table_document)
    return page(request, "tables/acknowledge_document.html", document_facts(found, form), status=form.status)


def remove_entry(request: HouvastRequest, table_id: UUID, table_entry: UUID) -> HttpResponse:
    """Asks once more, then removes what was written by mistake."""
    known = reading.show_table(request.actor, table_id)
    facts = form_facts(None, known) | {"words": entry_words(known.entries.one(table_entry).said)}
    if request.method == "POST":
        removing.remove_entry(request.actor, table_id, table_entry)
        return see_other("tables:show_table", table_id=table_id)
    return page(request, "tables/remove_entry.html", facts)


def _write(request: HouvastRequest, table_id: UUID, form: forms.WriteDocumentForm) -> None:
    told = form.cleaned_data
    writing.write_document(
        request.actor, table_id, form.submission_id, told["title"], told["words"], looked=form.has_looked
    )


def _change(request: HouvastRequest, found: looking.DocumentPage, form: forms.ChangeDocumentForm) -> None:
    told = form.cleaned_data
    changing.change_document(
        request.actor, found.table.id, found.id, told["title"], told["words"], looked=form.has_looked
    )
