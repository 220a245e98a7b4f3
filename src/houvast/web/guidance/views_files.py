"""The files of a trajectory: added, given back as they came, and removed."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.selectors import list_attachments as listing
from houvast.access.selectors import open_attachment as opening
from houvast.access.services import add_attachment as adding
from houvast.access.services import remove_attachment as removing
from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.web.downloads import download
from houvast.web.drafts.writing import saved
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.forms_files import AddAttachmentForm
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def add_attachment(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Adds a file."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = AddAttachmentForm(*sent)
    if saved(request, form, lambda: adding.add_attachment(request.actor, form.new(known))):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/add_attachment.html", facts, status=form.status)


def open_attachment(request: HouvastRequest, trajectory: UUID, attachment: UUID) -> HttpResponse:
    """Gives a file to keep."""
    found = opening.open_attachment(request.actor, attachment)
    if found.dossier_id != trajectory:
        raise NotFound(message("This does not exist, or not for you."))
    return download(found.name, found.content)


def remove_attachment(request: HouvastRequest, trajectory: UUID, attachment: UUID) -> HttpResponse:
    """Asks once more, then removes a file."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    files = listing.list_attachments(request.actor, trajectory)
    named = [file for file in files if file.id == attachment]
    if not named:
        raise NotFound(message("This does not exist, or not for you."))
    if request.method == "POST":
        removing.remove_attachment(request.actor, attachment)
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    facts = {"file": named[0], "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/remove_attachment.html", facts)
