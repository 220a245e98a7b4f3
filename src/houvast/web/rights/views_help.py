"""Who is on duty, and which numbers help in this municipality."""

from uuid import UUID

from django.http import HttpResponse

from houvast.rights.selectors import show_help as helping
from houvast.rights.selectors import show_night_roster as rosters
from houvast.rights.selectors import show_numbers as numbering
from houvast.rights.services import change_numbers as filling
from houvast.rights.services import change_roster as planning
from houvast.web.drafts.writing import saved
from houvast.web.requests import HouvastRequest
from houvast.web.rights.facts import chosen_evening, help_facts
from houvast.web.rights.forms import ChangeNumbersForm, ChangeRosterForm
from houvast.web.ui.render import page, see_other


def show_night_roster(request: HouvastRequest) -> HttpResponse:
    """Shows who of one's teams is on duty tonight, and later."""
    roster = rosters.show_night_roster(request.actor)
    facts = help_facts(helping.show_help(request.actor)) | {"roster": roster}
    return page(request, "rights/show_night_roster.html", facts)


def change_roster(request: HouvastRequest, function_id: UUID) -> HttpResponse:
    """Says who of a team is on duty on an evening."""
    team = rosters.show_night_roster(request.actor).team(function_id)
    posted = request.POST if request.method == "POST" else None
    form = ChangeRosterForm(posted, initial=chosen_evening(team, request.GET.get("evening", "")))
    actor = request.actor
    if saved(
        request,
        form,
        lambda: planning.change_roster(actor, function_id, form.cleaned_data["day"], form.duty()),
    ):
        return see_other("rights:show_night_roster")
    return page(request, "rights/change_roster.html", {"form": form, "team": team}, status=form.status)


def change_numbers(request: HouvastRequest) -> HttpResponse:
    """Fills in the numbers of public services that help here."""
    kept = numbering.show_numbers(request.actor)
    form = ChangeNumbersForm(request.POST if request.method == "POST" else None, numbers=kept.numbers)
    if saved(
        request,
        form,
        lambda: filling.change_numbers(request.actor, kept.controller_id, form.numbers()),
    ):
        return see_other("rights:show_night_roster")
    return page(request, "rights/change_numbers.html", {"form": form}, status=form.status)
