"""The pages of extracts: statements that wait, what was given, what was received; and slips of a meeting."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.rules import may
from houvast.cell.selectors import list_extracts as listing
from houvast.cell.selectors import list_seat_slips as seat_listing
from houvast.cell.selectors import list_slips as slip_listing
from houvast.cell.selectors import show_extract as receiving
from houvast.cell.selectors import show_given_extract as given_reading
from houvast.cell.selectors import show_participation as reading
from houvast.cell.selectors import show_statement as statement_reading
from houvast.cell.services import change_statement as changing
from houvast.cell.services import compose_extract as composing
from houvast.cell.services import confirm_recall as confirming
from houvast.cell.services import drop_extract as dropping
from houvast.cell.services import keep_slip as keeping
from houvast.cell.services import recall_extract as recalling
from houvast.cell.services import remove_statement as removing
from houvast.cell.services import write_statement as writing
from houvast.web.cell import forms_extracts as forms
from houvast.web.cell.facts_invited import form_facts, frame_shown, labels_of, shown, slip_shown
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def write_statement(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Writes a statement that may be given."""
    found = reading.show_participation(request.actor, participation)
    ground = found.frame.ground
    start = {"ground": ", ".join(labels_of(ground.citations))} if ground else {}
    form = drafted(request, forms.WriteStatementForm, start)
    form.offer(found.frame)
    act = writing.write_statement
    if saved(request, form, lambda: act(request.actor, participation, form.submission_id, form.given())):
        return see_other("cell:show_participation", participation=participation)
    return page(request, "cell/write_statement.html", form_facts(form, found), status=form.status)


@keeps_draft
def change_statement(request: HouvastRequest, drafted_statement: UUID) -> HttpResponse:
    """Changes a statement that waits."""
    found = statement_reading.show_statement(request.actor, drafted_statement)
    form = drafted(request, forms.ChangeStatementForm, forms.statement_start(found.given))
    form.offer(found.frame)
    act = changing.change_statement
    if saved(request, form, lambda: act(request.actor, drafted_statement, form.given())):
        return see_other("cell:show_participation", participation=found.participation_id)
    facts = {"form": form, "statement": found}
    return page(request, "cell/change_statement.html", facts, status=form.status)


def remove_statement(request: HouvastRequest, drafted_statement: UUID) -> HttpResponse:
    """Asks once more, then removes a statement that waits."""
    found = statement_reading.show_statement(request.actor, drafted_statement)
    if request.method == "POST":
        removing.remove_statement(request.actor, drafted_statement)
        return see_other("cell:show_participation", participation=found.participation_id)
    facts = {"statement": found, "shown": shown(found.given)}
    return page(request, "cell/remove_statement.html", facts)


@keeps_draft
def compose_extract(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Gives an extract of chosen statements."""
    found = reading.show_participation(request.actor, participation)
    form = drafted(request, forms.ComposeExtractForm, forms.compose_start())
    form.offer(found.drafts, found.receivers, has_room=found.has_room)
    if saved(request, form, lambda: composing.compose_extract(request.actor, form.new(participation))):
        return see_other("cell:show_given_extract", case_extract=form.submission_id)
    facts = form_facts(form, found) | {"drafts": [shown(one.said.given, one.id) for one in found.drafts]}
    return page(request, "cell/compose_extract.html", facts, status=form.status)


def show_given_extract(request: HouvastRequest, case_extract: UUID) -> HttpResponse:
    """Shows its giver who holds an extract."""
    found = given_reading.show_given_extract(request.actor, case_extract)
    facts = {"extract": found, "statements": [shown(one) for one in found.content.statements]}
    return page(request, "cell/show_given_extract.html", facts)


def recall_extract(request: HouvastRequest, case_extract: UUID) -> HttpResponse:
    """Asks once more, then recalls an extract."""
    found = given_reading.show_given_extract(request.actor, case_extract)
    if request.method == "POST":
        recalling.recall_extract(request.actor, case_extract)
        return see_other("cell:show_given_extract", case_extract=case_extract)
    return page(request, "cell/recall_extract.html", {"extract": found})


def list_extracts(request: HouvastRequest) -> HttpResponse:
    """Shows what was given to one's seats, and what was recalled."""
    return page(request, "cell/list_extracts.html", {"found": listing.list_extracts(request.actor)})


def show_extract(request: HouvastRequest, case_extract: UUID) -> HttpResponse:
    """Shows an extract to its receiver."""
    found = receiving.show_extract(request.actor, case_extract)
    facts = {"extract": found, "statements": [shown(one) for one in found.content.statements]}
    return page(request, "cell/show_extract.html", facts)


def drop_extract(request: HouvastRequest, case_extract: UUID) -> HttpResponse:
    """Asks once more, then does away with an extract that was received."""
    if request.method == "POST":
        dropping.drop_extract(request.actor, case_extract)
        return see_other("cell:list_extracts")
    found = receiving.show_extract(request.actor, case_extract)
    return page(request, "cell/drop_extract.html", {"extract": found})


def confirm_recall(request: HouvastRequest, extract_receipt: UUID) -> HttpResponse:
    """Asks once more, then confirms that what was noted elsewhere is destroyed."""
    found = listing.list_extracts(request.actor).recalled_line(extract_receipt)
    if request.method == "POST":
        confirming.confirm_recall(request.actor, extract_receipt)
        return see_other("cell:list_extracts")
    return page(request, "cell/confirm_recall.html", {"line": found})


def list_slips(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Shows the slips of one participation."""
    found = slip_listing.list_slips(request.actor, participation)
    facts = {
        "found": found,
        "own_frame": frame_shown(found.frame),
        "lines": [slip_shown(one) for one in found.lines],
    }
    return page(request, "cell/list_slips.html", facts)


def list_seat_slips(request: HouvastRequest) -> HttpResponse:
    """Shows all slips that wait for one's seats."""
    lines = [slip_shown(one) for one in seat_listing.list_seat_slips(request.actor)]
    facts = {"lines": lines, "takes_part": may(request.actor, "cell.list_participations")}
    return page(request, "cell/list_seat_slips.html", facts)


def keep_slip(request: HouvastRequest, participation: UUID, cell_slip: UUID) -> HttpResponse:
    """Asks once more, then keeps a slip in the own file."""
    found = slip_listing.list_slips(request.actor, participation)
    if request.method == "POST":
        keeping.keep_slip(request.actor, participation, cell_slip)
        return see_other("cell:list_slips", participation=participation)
    facts = {"found": found, "own_frame": frame_shown(found.frame), "line": slip_shown(found.line(cell_slip))}
    return page(request, "cell/keep_slip.html", facts)
