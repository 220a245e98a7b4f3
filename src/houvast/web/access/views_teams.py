"""The pages of teams, of partners and of who is away."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from houvast.access.rules import may
from houvast.access.selectors import list_absences as absence_reads
from houvast.access.selectors import list_candidates as candidates
from houvast.access.selectors import show_partnerships as partner_reads
from houvast.access.selectors import show_team as team_reads
from houvast.access.services import add_member as adding
from houvast.access.services import agree_partnership as agreeing
from houvast.access.services import declare_absence as declaring
from houvast.access.services import end_absence as ending
from houvast.access.services import found_function as founding
from houvast.access.services import remove_member as removing
from houvast.access.services import restart_team as restarting
from houvast.access.services import welcome_member as welcoming
from houvast.access.values import AccountState, FunctionKeyKind
from houvast.web.access.asking import typed
from houvast.web.access.facts import team_facts
from houvast.web.access.forms_service import (
    AddMemberForm,
    AgreePartnershipForm,
    DeclareAbsenceForm,
    FoundFunctionForm,
)
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def _people(request: HouvastRequest) -> list[candidates.Candidate]:
    """Returns who can be chosen: confirmed colleagues and partners' people."""
    return [one for one in candidates.list_candidates(request.actor) if one.state is AccountState.ACTIVE]


def show_team(request: HouvastRequest) -> HttpResponse:
    """Shows the services one works in, their people and teams."""
    services = team_facts(team_reads.show_team(request.actor))
    facts = {"services": services, "may_see_absences": may(request.actor, "access.list_absences")}
    return page(request, "access/show_team.html", facts)


def found_function(request: HouvastRequest, controller_id: UUID) -> HttpResponse:
    """Founds a team."""
    form = FoundFunctionForm(typed(request))
    form.offer("members", _people(request))
    if form.is_valid():
        with form.act():
            kind, name = FunctionKeyKind(form.cleaned_data["kind"]), form.cleaned_data["name"]
            new = founding.NewFunction(controller_id, kind, name, form.chosen("members"))
            founding.found_function(request.actor, new)
            return see_other("access:show_team")
    return page(request, "access/found_function.html", {"form": form}, status=form.status)


def add_member(request: HouvastRequest, function_id: UUID) -> HttpResponse:
    """Adds somebody to a team."""
    form = AddMemberForm(typed(request))
    form.offer("user_id", _people(request))
    if form.is_valid():
        with form.act():
            adding.add_member(request.actor, function_id, form.chosen("user_id")[0])
            return see_other("access:show_team")
    return page(request, "access/add_member.html", {"form": form}, status=form.status)


@require_POST
def remove_member(request: HouvastRequest, function_id: UUID, user_id: UUID) -> HttpResponse:
    """Takes somebody out of a team."""
    removing.remove_member(request.actor, function_id, user_id)
    messages.success(request, _("Done. The team has new keys."))
    return see_other("access:show_team")


@require_POST
def restart_team(request: HouvastRequest, member_id: UUID) -> HttpResponse:
    """Gives a team nobody holds the keys of any more new ones, with somebody who waits in it."""
    restarting.restart_team(request.actor, member_id)
    messages.success(request, _("Done. The team has new keys."))
    return see_other("access:show_team")


@require_POST
def welcome_member(request: HouvastRequest, member_id: UUID) -> HttpResponse:
    """Hands the team's keys to somebody who waits for them."""
    welcoming.welcome_member(request.actor, member_id)
    messages.success(request, _("They have the keys of the team now."))
    return see_other("access:show_team")


def list_absences(request: HouvastRequest) -> HttpResponse:
    """Shows who is away, will be or just was."""
    services = absence_reads.list_absences(request.actor)
    return page(request, "access/list_absences.html", {"services": services})


def declare_absence(request: HouvastRequest, controller_id: UUID) -> HttpResponse:
    """Declares that somebody is away; tells their stand-ins."""
    form = DeclareAbsenceForm(typed(request))
    form.offer_away(team_reads.show_team(request.actor), controller_id, request.actor.user_id)
    if form.is_valid():
        with form.act():
            days = form.cleaned_data["first_day"], form.cleaned_data["last_day"]
            new = declaring.NewAbsence(form.submission_id, controller_id, form.chosen("user_id")[0], *days)
            told = declaring.declare_absence(request.actor, new)
            return page(request, "access/declare_absence_done.html", {"told": told})
    return page(request, "access/declare_absence.html", {"form": form}, status=form.status)


@require_POST
def end_absence(request: HouvastRequest, absence_id: UUID) -> HttpResponse:
    """Takes an absence away: they are back."""
    ending.end_absence(request.actor, absence_id)
    return see_other("access:list_absences")


def show_partnerships(request: HouvastRequest) -> HttpResponse:
    """Shows the services one works with, and the fingerprints."""
    services = partner_reads.show_partnerships(request.actor)
    return page(request, "access/show_partnerships.html", {"services": services})


def agree_partnership(request: HouvastRequest, controller_id: UUID, partner_id: UUID) -> HttpResponse:
    """Compares a partner's fingerprint."""
    form = AgreePartnershipForm(typed(request))
    if form.is_valid():
        with form.act():
            read_out = form.cleaned_data["fingerprint"]
            agreeing.agree_partnership(request.actor, controller_id, partner_id, read_out)
            return see_other("access:show_partnerships")
    return page(request, "access/agree_partnership.html", {"form": form}, status=form.status)
