"""The questions of pages to fill in, read aloud by people of the service."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.selectors import list_recordings as listing
from houvast.access.services import keep_recording as keeping
from houvast.access.services import remove_recording as removing
from houvast.web.drafts.writing import saved
from houvast.web.guidance.facts_recordings import recording_facts
from houvast.web.guidance.forms_recordings import KeepRecordingForm
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def list_recordings(request: HouvastRequest) -> HttpResponse:
    """Shows each question in each language, with its recording if there is one."""
    found = listing.list_recordings(request.actor)
    return page(request, "guidance/list_recordings.html", recording_facts(found))


def keep_recording(request: HouvastRequest) -> HttpResponse:
    """Takes a recording of one question in one language."""
    found = listing.list_recordings(request.actor)
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = KeepRecordingForm(*sent, initial=KeepRecordingForm.wanted(request.GET))
    if saved(request, form, lambda: keeping.keep_recording(request.actor, form.new(found.controller_id))):
        return see_other("guidance:list_recordings")
    return page(request, "guidance/keep_recording.html", {"form": form}, status=form.status)


def remove_recording(request: HouvastRequest, recording: UUID) -> HttpResponse:
    """Asks once more, then removes a recording."""
    if request.method == "POST":
        removing.remove_recording(request.actor, recording)
        return see_other("guidance:list_recordings")
    found = recording_facts(listing.list_recordings(request.actor), recording)
    return page(request, "guidance/remove_recording.html", found)
