"""The pages of protocols: standing agreements with a school."""

from uuid import UUID

from django.http import HttpResponse

from houvast.kernel import clock
from houvast.schools.selectors import show_protocol as reading
from houvast.schools.selectors import start_support as starting
from houvast.schools.services import acknowledge_protocol as acknowledging
from houvast.schools.services import change_protocol as changing
from houvast.schools.services import erase_protocol as erasing
from houvast.schools.services import write_protocol as writing
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.schools import forms_pages as forms
from houvast.web.schools.facts import protocol_facts
from houvast.web.ui.render import page, see_other


@keeps_draft
def write_protocol(request: HouvastRequest) -> HttpResponse:
    """Writes a protocol."""
    start = starting.start_support(request.actor)
    form = drafted(request, forms.WriteProtocolForm, {"valid_from": clock.today().isoformat()})
    form.offer(start)
    if saved(request, form, lambda: writing.write_protocol(request.actor, form.new())):
        return see_other("schools:show_protocol", protocol_id=form.submission_id)
    return page(request, "schools/write_protocol.html", {"form": form, "start": start}, status=form.status)


def show_protocol(request: HouvastRequest, protocol_id: UUID) -> HttpResponse:
    """Shows a protocol."""
    found = reading.show_protocol(request.actor, protocol_id)
    return page(request, "schools/show_protocol.html", protocol_facts(found))


@keeps_draft
def change_protocol(request: HouvastRequest, protocol_id: UUID) -> HttpResponse:
    """Changes a protocol; the school agrees anew."""
    known = reading.show_protocol(request.actor, protocol_id)
    form = drafted(request, forms.ChangeProtocolForm, forms.protocol_start(known.content))
    form.offer(starting.start_support(request.actor))
    act = changing.change_protocol
    if saved(request, form, lambda: act(request.actor, protocol_id, form.content(), looked=form.has_looked)):
        return see_other("schools:show_protocol", protocol_id=protocol_id)
    return page(request, "schools/change_protocol.html", protocol_facts(known, form), status=form.status)


@keeps_draft
def acknowledge_protocol(request: HouvastRequest, protocol_id: UUID) -> HttpResponse:
    """Keeps that the school agreed."""
    known = reading.show_protocol(request.actor, protocol_id)
    form = drafted(request, forms.AcknowledgeProtocolForm, {"on": clock.today().isoformat()})
    act = acknowledging.acknowledge_protocol
    if saved(request, form, lambda: act(request.actor, protocol_id, form.word(), looked=form.has_looked)):
        return see_other("schools:show_protocol", protocol_id=protocol_id)
    return page(request, "schools/acknowledge_protocol.html", protocol_facts(known, form), status=form.status)


def erase_protocol(request: HouvastRequest, protocol_id: UUID) -> HttpResponse:
    """Asks once more, then erases a protocol for good."""
    known = reading.show_protocol(request.actor, protocol_id)
    if request.method == "POST":
        erasing.erase_protocol(request.actor, protocol_id)
        return see_other("schools:list_supports")
    return page(request, "schools/erase_protocol.html", protocol_facts(known))
