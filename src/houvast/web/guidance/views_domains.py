"""The pages of domains and barriers: what holds, what stands in the way, and what is done about it."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import list_domains as listing
from houvast.guidance.selectors import show_barrier as barriers
from houvast.guidance.selectors import show_domains as domains
from houvast.guidance.selectors import show_step as steps
from houvast.guidance.services import change_barrier as changing
from houvast.guidance.services import describe_domain as describing
from houvast.guidance.services import name_barrier as naming
from houvast.guidance.services import settle_barrier as settling
from houvast.guidance.services import take_step as taking
from houvast.guidance.services import tick_step as ticking
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance import forms_domains as forms
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.facts_plan import domains_facts, to_thread
from houvast.web.guidance.starting import domain_start
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_domains(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows the domains of a life through time, and what stands in the way."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = domains.show_domains(request.actor, trajectory)
    facts = {"trajectory": known, "identity": identity_of(known)} | domains_facts(found)
    return page(request, "guidance/show_domains.html", facts)


@keeps_draft
def describe_domain(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Describes a domain of life as it stands today."""
    offered = listing.list_domains(request.actor, trajectory)
    form = drafted(request, forms.DescribeDomainForm, domain_start(request.GET.get("domain", ""), offered))
    form.offer(offered)
    if saved(request, form, lambda: describing.describe_domain(request.actor, form.new(trajectory))):
        return see_other("guidance:show_domains", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/describe_domain.html", facts, status=form.status)


@keeps_draft
def name_barrier(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Names what stands in the way."""
    offered = listing.list_domains(request.actor, trajectory)
    form = drafted(request, forms.NameBarrierForm, domain_start(request.GET.get("domain", ""), offered))
    form.offer(offered)
    if saved(request, form, lambda: naming.name_barrier(request.actor, form.new(trajectory))):
        return see_other("guidance:show_domains", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/name_barrier.html", facts, status=form.status)


def show_barrier(request: HouvastRequest, trajectory: UUID, barrier: UUID) -> HttpResponse:
    """Shows one barrier with its steps."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = barriers.show_barrier(request.actor, trajectory, barrier)
    facts = {"now": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/show_barrier.html", facts)


@keeps_draft
def change_barrier(request: HouvastRequest, trajectory: UUID, barrier: UUID) -> HttpResponse:
    """Says who holds a barrier from now on, and by when."""
    found = barriers.show_barrier(request.actor, trajectory, barrier)
    form = drafted(request, forms.ChangeBarrierForm, forms.held_start(found))
    if saved(request, form, lambda: changing.change_barrier(request.actor, form.new(trajectory, barrier))):
        return see_other("guidance:show_barrier", trajectory=trajectory, barrier=barrier)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "now": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/change_barrier.html", facts, status=form.status)


@keeps_draft
def settle_barrier(request: HouvastRequest, trajectory: UUID, barrier: UUID) -> HttpResponse:
    """Says what became of a barrier."""
    found = barriers.show_barrier(request.actor, trajectory, barrier)
    form = drafted(request, forms.SettleBarrierForm)
    if saved(request, form, lambda: settling.settle_barrier(request.actor, form.new(trajectory, barrier))):
        return see_other("guidance:show_barrier", trajectory=trajectory, barrier=barrier)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "now": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/settle_barrier.html", facts, status=form.status)


@keeps_draft
def take_step(request: HouvastRequest, trajectory: UUID, thread: UUID) -> HttpResponse:
    """Agrees on a step about a barrier or towards a goal."""
    place = steps.show_thread(request.actor, trajectory, thread)
    form = drafted(request, forms.TakeStepForm)
    if saved(request, form, lambda: taking.take_step(request.actor, form.new(trajectory, thread))):
        return to_thread(place, trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "place": place, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/take_step.html", facts, status=form.status)


@keeps_draft
def tick_step(request: HouvastRequest, trajectory: UUID, step: UUID) -> HttpResponse:
    """Says that a step is done."""
    place = steps.show_step(request.actor, trajectory, step)
    form = drafted(request, forms.TickStepForm)
    if saved(request, form, lambda: ticking.tick_step(request.actor, form.new(trajectory, step))):
        return to_thread(place, trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "place": place, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/tick_step.html", facts, status=form.status)
