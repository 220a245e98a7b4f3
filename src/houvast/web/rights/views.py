"""The aids that keep a trace, and one's own traces."""

from uuid import UUID

from django.http import HttpResponse

from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.rights.selectors import show_aids as own
from houvast.rights.selectors import show_help as helping
from houvast.rights.selectors import show_trace as reading
from houvast.rights.services import record_request as recording
from houvast.rights.services import weigh_grave_danger as weighing
from houvast.rights.services import withdraw_trace as withdrawing
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.rights.facts import ON_DANGER, ON_REQUESTS, articles, help_facts, line_facts, trace_facts
from houvast.web.rights.forms import RecordRequestForm, WeighGraveDangerForm
from houvast.web.ui.render import page, see_other


def show_aids(request: HouvastRequest) -> HttpResponse:
    """Shows the aids and one's own traces."""
    lines = [line_facts(line) for line in own.show_aids(request.actor)]
    return page(request, "rights/show_aids.html", {"lines": lines})


@keeps_draft
def weigh_grave_danger(request: HouvastRequest) -> HttpResponse:
    """Helps weigh grave danger, and keeps what was weighed."""
    at_hand = helping.show_help(request.actor)
    form = drafted(request, WeighGraveDangerForm)
    if saved(
        request, form, lambda: weighing.weigh_grave_danger(request.actor, form.submission_id, form.danger())
    ):
        return see_other("rights:show_trace", trace_id=form.submission_id)
    facts = help_facts(at_hand) | {"form": form, "articles": articles(ON_DANGER)}
    return page(request, "rights/weigh_grave_danger.html", facts, status=form.status)


@keeps_draft
def record_request(request: HouvastRequest) -> HttpResponse:
    """Goes through a request or seizure step by step, and keeps what happened (F18)."""
    at_hand = helping.show_help(request.actor)
    form = drafted(request, RecordRequestForm)
    if saved(
        request,
        form,
        lambda: recording.record_request(request.actor, form.submission_id, form.request_made()),
    ):
        return see_other("rights:show_trace", trace_id=form.submission_id)
    facts = help_facts(at_hand) | {"form": form, "articles": articles(ON_REQUESTS)}
    return page(request, "rights/record_request.html", facts, status=form.status)


def show_trace(request: HouvastRequest, trace_id: UUID) -> HttpResponse:
    """Shows one trace, to read or print."""
    return page(request, "rights/show_trace.html", trace_facts(reading.show_trace(request.actor, trace_id)))


def withdraw_trace(request: HouvastRequest, trace_id: UUID) -> HttpResponse:
    """Asks once more, then destroys a trace."""
    if request.method == "POST":
        withdrawing.withdraw_trace(request.actor, trace_id)
        return see_other("rights:show_aids")
    lines = [line_facts(line) for line in own.show_aids(request.actor) if line.id == trace_id]
    if not lines:
        raise NotFound(message("This does not exist, or not for you."))
    return page(request, "rights/withdraw_trace.html", {"line": lines[0][0], "kind": lines[0][1]})
