"""The pages of house rules, the cooperation agreement, and the exercise on roles."""

from uuid import UUID

from django.http import HttpResponse
from django.utils.translation import get_language

from houvast.cell.selectors import print_document as printing
from houvast.cell.selectors import show_document as reading
from houvast.cell.selectors import show_role_exercise as reading_exercise
from houvast.cell.selectors import start_document as starting
from houvast.cell.selectors import start_role_exercise as starting_exercise
from houvast.cell.services import acknowledge_document as acknowledging
from houvast.cell.services import hold_role_exercise as holding
from houvast.cell.services import say_role as saying
from houvast.cell.services import write_document as writing
from houvast.kernel import clock
from houvast.web.cell import forms_documents as forms
from houvast.web.cell.document_pdf import document_answer
from houvast.web.cell.facts import form_facts
from houvast.web.cell.facts_documents import document_facts, exercise_facts, kind_of, safeguards
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def write_document(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Writes a version of a document."""
    start, language = starting.start_document(request.actor, security_cell), (get_language() or "nl")[:2]
    begun = forms.document_start(kind_of(request.GET.get("kind", "")), language, start.current)
    form = drafted(request, forms.WriteDocumentForm, begun)
    if saved(request, form, lambda: writing.write_document(request.actor, form.new(security_cell))):
        return see_other("cell:show_document", cell_document=form.submission_id)
    facts = form_facts(form, start.head, safeguards=safeguards())
    return page(request, "cell/write_document.html", facts, status=form.status)


def show_document(request: HouvastRequest, cell_document: UUID) -> HttpResponse:
    """Shows a version of a document, and who took note of it."""
    found = reading.show_document(request.actor, cell_document)
    return page(request, "cell/show_document.html", document_facts(found))


def print_document(request: HouvastRequest, cell_document: UUID) -> HttpResponse:
    """Gives a version of a document as a file, with room to sign."""
    return document_answer(printing.print_document(request.actor, cell_document))


@keeps_draft
def acknowledge_document(request: HouvastRequest, cell_document: UUID) -> HttpResponse:
    """Takes note of a document, for oneself or from a page signed by hand."""
    known = reading.show_document(request.actor, cell_document)
    form = drafted(request, forms.AcknowledgeDocumentForm, {"party": request.GET.get("party", "")})
    form.offer(known.mine, may_file=known.head.may_prepare)
    act = acknowledging.acknowledge_document
    if saved(request, form, lambda: act(request.actor, form.note(cell_document))):
        return see_other("cell:show_document", cell_document=cell_document)
    return page(request, "cell/acknowledge_document.html", document_facts(known, form), status=form.status)


@keeps_draft
def hold_role_exercise(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Keeps that the exercise on roles was held."""
    start = starting_exercise.start_role_exercise(request.actor, security_cell)
    form = drafted(request, forms.HoldRoleExerciseForm, {"on": clock.today().isoformat()})
    form.offer(start.parties)
    if saved(request, form, lambda: holding.hold_role_exercise(request.actor, form.new(security_cell))):
        return see_other("cell:show_role_exercise", role_exercise=form.submission_id)
    facts = form_facts(form, start.head, parties=start.parties)
    return page(request, "cell/hold_role_exercise.html", facts, status=form.status)


def show_role_exercise(request: HouvastRequest, role_exercise: UUID) -> HttpResponse:
    """Shows an exercise on roles, to print as well."""
    found = reading_exercise.show_role_exercise(request.actor, role_exercise)
    return page(request, "cell/show_role_exercise.html", exercise_facts(found))


@keeps_draft
def say_role(request: HouvastRequest, role_exercise: UUID, cell_party: UUID) -> HttpResponse:
    """Writes what somebody brings, does not do, and is bound by."""
    known = reading_exercise.show_role_exercise(request.actor, role_exercise)
    form = drafted(request, forms.SayRoleForm, forms.role_start(known.role(cell_party)))
    act = saying.say_role
    if saved(request, form, lambda: act(request.actor, role_exercise, form.role(cell_party))):
        return see_other("cell:show_role_exercise", role_exercise=role_exercise)
    facts = exercise_facts(known, form) | {"role": known.role(cell_party)}
    return page(request, "cell/say_role.html", facts, status=form.status)
