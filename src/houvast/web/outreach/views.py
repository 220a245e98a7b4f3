"""The pages of rounds: the team's list, its own counts, and one's own line in it."""

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone

from houvast.kernel import clock
from houvast.outreach.selectors import count_rounds as counting
from houvast.outreach.selectors import show_keeping as keeping
from houvast.outreach.selectors import show_round as reading
from houvast.outreach.selectors import show_rounds as rounds
from houvast.outreach.selectors import start_round as starting
from houvast.outreach.services import change_keeping as changing
from houvast.outreach.services import correct_round as correcting
from houvast.outreach.services import log_round as logging
from houvast.outreach.services import remove_round as removing
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.outreach.facts import counts_facts, evening_of, rounds_facts
from houvast.web.outreach.forms import ChangeKeepingForm, CorrectRoundForm, LogRoundForm, round_start
from houvast.web.requests import HouvastRequest
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import SeeOther, page, see_other


def show_rounds(request: HouvastRequest) -> HttpResponse:
    """Shows the team's rounds, week by week."""
    found = rounds.show_rounds(request.actor, _team(request), page_number(request.GET))
    return page(request, "outreach/show_rounds.html", rounds_facts(found, request.GET.get("logged", "")))


def count_rounds(request: HouvastRequest) -> HttpResponse:
    """Shows the team its own counts."""
    found = counting.count_rounds(request.actor, _team(request))
    return page(request, "outreach/count_rounds.html", counts_facts(found))


@keeps_draft
def log_round(request: HouvastRequest) -> HttpResponse:
    """Logs a round."""
    start = starting.start_round(request.actor)
    form = drafted(request, LogRoundForm, {"at": timezone.localtime(clock.now())})
    form.offer(start)
    if saved(request, form, lambda: logging.log_round(request.actor, form.new())):
        return SeeOther(f"{reverse('outreach:show_rounds')}?logged={form.submission_id}")
    return page(request, "outreach/log_round.html", {"form": form, "start": start}, status=form.status)


@keeps_draft
def correct_round(request: HouvastRequest, round_id: UUID) -> HttpResponse:
    """Corrects a round of one's own, the same evening."""
    kept = reading.show_round(request.actor, round_id)
    form = drafted(request, CorrectRoundForm, round_start(kept.said))
    form.offer(starting.RoundStart((), ()))
    if saved(request, form, lambda: correcting.correct_round(request.actor, round_id, form.said())):
        return see_other("outreach:show_rounds")
    facts = {"form": form, "evening": evening_of(kept)}
    return page(request, "outreach/correct_round.html", facts, status=form.status)


def remove_round(request: HouvastRequest, round_id: UUID) -> HttpResponse:
    """Asks once more, then removes a round of one's own."""
    kept = reading.show_round(request.actor, round_id)
    if request.method == "POST":
        removing.remove_round(request.actor, round_id)
        return see_other("outreach:show_rounds")
    return page(request, "outreach/remove_round.html", {"evening": evening_of(kept)})


def change_keeping(request: HouvastRequest) -> HttpResponse:
    """Lets a steward choose for how many days a name may be remembered."""
    kept = keeping.show_keeping(request.actor)
    posted = request.POST if request.method == "POST" else None
    form = ChangeKeepingForm(posted, initial={"days": kept.days})
    act = changing.change_keeping
    if saved(request, form, lambda: act(request.actor, kept.controller_id, form.cleaned_data["days"])):
        return see_other("access:show_team")
    return page(request, "outreach/change_keeping.html", {"form": form}, status=form.status)


def _team(request: HouvastRequest) -> UUID | None:
    """Returns the team a link asks for."""
    try:
        return UUID(request.GET.get("team", ""))
    except ValueError:
        return None
