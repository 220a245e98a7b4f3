"""The person's copy, and the contacts of a period for one's own organisation."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import summarise_contacts as summarising
from houvast.journeys import make_copy as making
from houvast.journeys import preview_copy as previewing
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.reminders import reminders
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page
from houvast.web.work.contact_text import contact_text
from houvast.web.work.copy_facts import copy_answer, copy_facts, copy_start
from houvast.web.work.forms import MakeCopyForm, SummariseContactsForm


def make_copy(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows all a copy can hold, to tick; then gives the copy."""
    preview = previewing.preview_copy(request.actor, trajectory)
    form = MakeCopyForm(request.POST or None, initial=copy_start(preview))
    form.offer(preview.keys)
    if form.is_valid():
        with form.act():
            return copy_answer(making.make_copy(request.actor, form.choice(trajectory)))
    facts = copy_facts(form, preview) | reminders(request, trajectory)
    return page(request, "work/make_copy.html", facts, status=form.status)


def summarise_contacts(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Writes the contacts of a period out, to copy."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    form, text = SummariseContactsForm(request.POST or None, initial=SummariseContactsForm.beginning()), ""
    if form.is_valid():
        said = form.cleaned_data
        found = summarising.summarise_contacts(request.actor, trajectory, said["first"], said["last"])
        text = contact_text(found, said["holds"])
    facts = {"form": form, "text": text, "trajectory": known, "identity": identity_of(known)}
    return page(request, "work/summarise_contacts.html", facts, status=200 if text else form.status)
