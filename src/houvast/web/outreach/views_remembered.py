"""The pages of a worker's own notes: nobody else has a list of them, and nobody else opens one."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import list_stand_ins as stand_ins
from houvast.journeys import begin_from_outreach as beginning
from houvast.kernel import clock
from houvast.outreach.selectors import list_remembered as listing
from houvast.outreach.selectors import show_remembered as reading
from houvast.outreach.services import add_talk as adding
from houvast.outreach.services import remember_person as remembering
from houvast.outreach.services import remove_remembered as removing
from houvast.outreach.services import renew_remembered as renewing
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.outreach import forms_remembered as forms
from houvast.web.outreach.facts import note_facts
from houvast.web.outreach.starting import trajectory_begun
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def list_remembered(request: HouvastRequest) -> HttpResponse:
    """Shows whom one remembers, and until which day."""
    facts = {"found": listing.list_remembered(request.actor)}
    return page(request, "outreach/list_remembered.html", facts)


@keeps_draft
def remember_person(request: HouvastRequest) -> HttpResponse:
    """Remembers somebody for a while."""
    form = drafted(request, forms.RememberPersonForm, {"on": clock.today().isoformat()})
    if saved(request, form, lambda: remembering.remember_person(request.actor, form.new())):
        return see_other("outreach:show_remembered", note_id=form.submission_id)
    return page(request, "outreach/remember_person.html", {"form": form}, status=form.status)


def show_remembered(request: HouvastRequest, note_id: UUID) -> HttpResponse:
    """Shows one note of one's own."""
    note = reading.show_remembered(request.actor, note_id)
    return page(request, "outreach/show_remembered.html", note_facts(note))


@keeps_draft
def add_talk(request: HouvastRequest, note_id: UUID) -> HttpResponse:
    """Adds a talk."""
    note = reading.show_remembered(request.actor, note_id)
    form = drafted(request, forms.AddTalkForm, {"on": clock.today().isoformat()})
    if saved(request, form, lambda: adding.add_talk(request.actor, note_id, form.talk())):
        return see_other("outreach:show_remembered", note_id=note_id)
    return page(request, "outreach/add_talk.html", {"form": form, "note": note}, status=form.status)


@keeps_draft
def renew_remembered(request: HouvastRequest, note_id: UUID) -> HttpResponse:
    """Keeps a note longer, with the young person's yes."""
    note = reading.show_remembered(request.actor, note_id)
    form = drafted(request, forms.RenewRememberedForm, {"on": clock.today().isoformat()})
    if saved(request, form, lambda: renewing.renew_remembered(request.actor, note_id, form.renewal())):
        return see_other("outreach:show_remembered", note_id=note_id)
    return page(request, "outreach/renew_remembered.html", {"form": form, "note": note}, status=form.status)


def remove_remembered(request: HouvastRequest, note_id: UUID) -> HttpResponse:
    """Asks once more, then forgets."""
    note = reading.show_remembered(request.actor, note_id)
    if request.method == "POST":
        removing.remove_remembered(request.actor, note_id)
        return see_other("outreach:list_remembered")
    return page(request, "outreach/remove_remembered.html", {"note": note})


@keeps_draft
def begin_from_outreach(request: HouvastRequest, note_id: UUID) -> HttpResponse:
    """Begins a trajectory with the young person's agreement."""
    if begun := trajectory_begun(request):
        return see_other("guidance:show_trajectory", trajectory=begun)
    form = drafted(request, forms.BeginFromOutreachForm, {"agreed_on": clock.today().isoformat()})
    note = reading.show_remembered(request.actor, note_id)
    form.offer(stand_ins.list_stand_ins(request.actor))
    form.offer_talks(note.content.talks)
    if saved(request, form, lambda: beginning.begin_from_outreach(request.actor, form.beginning(note_id))):
        return see_other("guidance:show_trajectory", trajectory=form.submission_id)
    return page(
        request, "outreach/begin_from_outreach.html", {"form": form, "note": note}, status=form.status
    )
