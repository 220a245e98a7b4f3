"""The pages of a service beside its dossiers: its domains, signals to policy, what it learns from goals."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import list_domains as listing
from houvast.guidance.selectors import list_signals as signals
from houvast.guidance.selectors import show_barrier as barriers
from houvast.guidance.selectors import show_domain_names as naming
from houvast.guidance.selectors import show_goal_evaluation as evaluation
from houvast.guidance.services import change_domains as changing
from houvast.guidance.services import remove_signal as removing
from houvast.guidance.services import signal_barrier as signalling
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.web.drafts.writing import saved
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.facts_service import evaluation_facts, signal_facts
from houvast.web.guidance.forms_service import ChangeDomainsForm, SignalBarrierForm
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def change_domains(request: HouvastRequest) -> HttpResponse:
    """Changes how the service calls its domains of life."""
    kept = naming.show_domain_names(request.actor)
    form = ChangeDomainsForm(request.POST if request.method == "POST" else None, domains=kept.domains)

    def change() -> None:
        changing.change_domains(request.actor, kept.controller_id, form.changed_domains())

    if saved(request, form, change):
        return see_other("guidance:change_domains")
    return page(request, "guidance/change_domains.html", {"form": form}, status=form.status)


def signal_barrier(request: HouvastRequest, trajectory: UUID, barrier: UUID) -> HttpResponse:
    """Says a barrier anew as a signal to policy."""
    found = barriers.show_barrier(request.actor, trajectory, barrier)
    start = {"domain": found.domain}
    form = SignalBarrierForm(request.POST if request.method == "POST" else None, initial=start)
    form.offer(listing.list_domains(request.actor, trajectory))
    if saved(request, form, lambda: signalling.signal_barrier(request.actor, form.new(trajectory, barrier))):
        return see_other("guidance:list_signals")
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "now": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/signal_barrier.html", facts, status=form.status)


def list_signals(request: HouvastRequest) -> HttpResponse:
    """Shows the signals to policy."""
    return page(request, "guidance/list_signals.html", signal_facts(signals.list_signals(request.actor)))


def remove_signal(request: HouvastRequest, signal: UUID) -> HttpResponse:
    """Asks once more, then removes a signal."""
    found = [one for one in signals.list_signals(request.actor) if one.id == signal and one.may_remove]
    if not found:
        raise NotFound(message("This does not exist, or not for you."))
    if request.method == "POST":
        removing.remove_signal(request.actor, signal)
        return see_other("guidance:list_signals")
    return page(request, "guidance/remove_signal.html", {"signal": found[0]})


def show_goal_evaluation(request: HouvastRequest) -> HttpResponse:
    """Shows what the service learns from goals, over many trajectories only."""
    found = evaluation.show_goal_evaluation(request.actor)
    return page(request, "guidance/show_goal_evaluation.html", evaluation_facts(found))
