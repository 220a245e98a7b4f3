"""The pages that add and change the persons of a trajectory."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.people.selectors import show_person as persons
from houvast.people.services import add_person as adding
from houvast.people.services import change_person as changing
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.forms import AddPersonForm, ChangePersonForm
from houvast.web.guidance.starting import person_start
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def add_person(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Adds a person."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    form = drafted(request, AddPersonForm)
    if saved(request, form, lambda: adding.add_person(request.actor, form.new(trajectory))):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/add_person.html", facts, status=form.status)


@keeps_draft
def change_person(request: HouvastRequest, trajectory: UUID, person: UUID) -> HttpResponse:
    """Changes what is kept of a person."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    kept = persons.show_person(request.actor, trajectory, person)
    form = drafted(request, ChangePersonForm, person_start(kept))
    if saved(request, form, lambda: changing.change_person(request.actor, form.change(person))):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    form.look_again(kept)
    facts = {"form": form, "kept": kept, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/change_person.html", facts, status=form.status)
