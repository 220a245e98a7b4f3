"""The pages of ideals, allies and projects of one's own."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import show_ideals as ideals
from houvast.guidance.selectors import show_thread as threads
from houvast.guidance.services import begin_project as beginning
from houvast.guidance.services import change_ally as changing
from houvast.guidance.services import end_project as ending
from houvast.guidance.services import name_ally as naming
from houvast.guidance.services import speak_of_ideals as speaking
from houvast.guidance.services import tell_of_project as telling
from houvast.guidance.values.lists import EntryKind
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance import forms_ideals as forms
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.starting_story import ally_start, ideals_before, new_ally_start, people_around
from houvast.web.guidance.writing import today_in, writing_page
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other

HERE = "show_ideals"


def show_ideals(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows ideals, projects and allies."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = ideals.show_ideals(request.actor, trajectory)
    facts = {"page": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/show_ideals.html", facts)


@keeps_draft
def speak_of_ideals(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Keeps a talk about ideals beside the earlier ones."""
    form = drafted(request, forms.SpeakOfIdealsForm, today_in("held_on"))
    if saved(request, form, lambda: speaking.speak_of_ideals(request.actor, form.new(trajectory))):
        return see_other("guidance:show_ideals", trajectory=trajectory)
    questions = ideals_before(form, ideals.show_ideals(request.actor, trajectory))
    template = "guidance/speak_of_ideals.html"
    return writing_page(request, trajectory, form, template, back=HERE, questions=questions)


@keeps_draft
def name_ally(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Names an ally; a link from a person of the dossier begins with them."""
    known = people_around(request, trajectory)
    form = drafted(request, forms.NameAllyForm, new_ally_start(known, request.GET.get("person", "")))
    form.offer(known)
    if saved(request, form, lambda: naming.name_ally(request.actor, form.new(trajectory))):
        return see_other("guidance:show_ideals", trajectory=trajectory)
    return writing_page(request, trajectory, form, "guidance/name_ally.html", back=HERE)


@keeps_draft
def change_ally(request: HouvastRequest, trajectory: UUID, ally: UUID) -> HttpResponse:
    """Keeps a newer version of an ally."""
    thread = threads.show_thread(request.actor, trajectory, ally, EntryKind.ALLY)
    form = drafted(request, forms.ChangeAllyForm, ally_start(thread))
    form.offer(people_around(request, trajectory))
    if saved(request, form, lambda: changing.change_ally(request.actor, form.new(trajectory, ally))):
        return see_other("guidance:show_ideals", trajectory=trajectory)
    return writing_page(request, trajectory, form, "guidance/change_ally.html", back=HERE)


@keeps_draft
def begin_project(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Begins a project of the young person's own."""
    form = drafted(request, forms.BeginProjectForm)
    if saved(request, form, lambda: beginning.begin_project(request.actor, form.new(trajectory))):
        return see_other("guidance:show_ideals", trajectory=trajectory)
    return writing_page(request, trajectory, form, "guidance/begin_project.html", back=HERE)


@keeps_draft
def tell_of_project(request: HouvastRequest, trajectory: UUID, project: UUID) -> HttpResponse:
    """Tells how a project goes."""
    thread = threads.show_thread(request.actor, trajectory, project, EntryKind.PROJECT)
    form = drafted(request, forms.TellOfProjectForm, today_in("told_on"))
    if saved(request, form, lambda: telling.tell_of_project(request.actor, form.new(trajectory, project))):
        return see_other("guidance:show_ideals", trajectory=trajectory)
    template = "guidance/tell_of_project.html"
    return writing_page(request, trajectory, form, template, back=HERE, thread=thread)


@keeps_draft
def end_project(request: HouvastRequest, trajectory: UUID, project: UUID) -> HttpResponse:
    """Says what became of a project."""
    thread = threads.show_thread(request.actor, trajectory, project, EntryKind.PROJECT)
    form = drafted(request, forms.EndProjectForm, today_in("ended_on"))
    if saved(request, form, lambda: ending.end_project(request.actor, form.new(trajectory, project))):
        return see_other("guidance:show_ideals", trajectory=trajectory)
    template = "guidance/end_project.html"
    return writing_page(request, trajectory, form, template, back=HERE, thread=thread)
