"""The pages of the life line and of the rulers."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import show_life_line as lines
from houvast.guidance.selectors import show_thread as threads
from houvast.guidance.services import add_life_event as adding
from houvast.guidance.services import change_life_event as changing
from houvast.guidance.services import remove_life_event as removing
from houvast.guidance.services import restore_life_event as restoring
from houvast.guidance.services import take_rulers as taking
from houvast.guidance.values.lists import EntryKind
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance import forms_life as forms
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.starting_story import event_start, rulers_start
from houvast.web.guidance.writing import writing_page
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other

HERE = "show_life_line"


def show_life_line(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows the life line."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = lines.show_life_line(request.actor, trajectory)
    facts = {"line": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/show_life_line.html", facts)


@keeps_draft
def add_life_event(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Adds an event to the line."""
    form = drafted(request, forms.AddLifeEventForm)
    if saved(request, form, lambda: adding.add_life_event(request.actor, form.new(trajectory))):
        return see_other("guidance:show_life_line", trajectory=trajectory)
    form.ask_again()
    return writing_page(request, trajectory, form, "guidance/add_life_event.html", back=HERE)


@keeps_draft
def change_life_event(request: HouvastRequest, trajectory: UUID, event: UUID) -> HttpResponse:
    """Keeps a newer version of an event."""
    thread = threads.show_thread(request.actor, trajectory, event, EntryKind.LIFE_EVENT)
    form = drafted(request, forms.ChangeLifeEventForm, event_start(thread))
    if saved(request, form, lambda: changing.change_life_event(request.actor, form.new(trajectory, event))):
        return see_other("guidance:show_life_line", trajectory=trajectory)
    form.ask_again()
    return writing_page(request, trajectory, form, "guidance/change_life_event.html", back=HERE)


@keeps_draft
def remove_life_event(request: HouvastRequest, trajectory: UUID, event: UUID) -> HttpResponse:
    """Takes an event off the line."""
    thread = threads.show_thread(request.actor, trajectory, event, EntryKind.LIFE_EVENT)
    form = drafted(request, forms.RemoveLifeEventForm)
    if saved(request, form, lambda: removing.remove_life_event(request.actor, form.new(trajectory, event))):
        return see_other("guidance:show_life_line", trajectory=trajectory)
    template = "guidance/remove_life_event.html"
    return writing_page(request, trajectory, form, template, back=HERE, thread=thread)


@keeps_draft
def restore_life_event(request: HouvastRequest, trajectory: UUID, event: UUID) -> HttpResponse:
    """Puts an event back on the line."""
    thread = threads.show_thread(request.actor, trajectory, event, EntryKind.LIFE_EVENT)
    form = drafted(request, forms.RestoreLifeEventForm)
    if saved(request, form, lambda: restoring.restore_life_event(request.actor, form.new(trajectory, event))):
        return see_other("guidance:show_life_line", trajectory=trajectory)
    template = "guidance/restore_life_event.html"
    return writing_page(request, trajectory, form, template, back=HERE, thread=thread)


@keeps_draft
def take_rulers(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Takes the rulers; a link from an earlier time begins with what it was about."""
    form = drafted(request, forms.TakeRulersForm, rulers_start(request, trajectory))
    if saved(request, form, lambda: taking.take_rulers(request.actor, form.new(trajectory))):
        return see_other("guidance:show_story", trajectory=trajectory)
    return writing_page(request, trajectory, form, "guidance/take_rulers.html", back="show_story")
