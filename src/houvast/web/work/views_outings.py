"""Out and back: the pages of whoever goes out, and of whoever watches."""

from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_POST

from houvast.guidance.selectors import show_outings as watching
from houvast.guidance.selectors import show_own_outing as own
from houvast.guidance.services import extend_outing as extending
from houvast.guidance.services import open_outing as opening
from houvast.guidance.services import return_from_outing as returning
from houvast.guidance.services import start_outing as starting
from houvast.web.drafts.writing import saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other
from houvast.web.work.facts import watch_facts
from houvast.web.work.forms_outings import ExtendOutingForm, OpenOutingForm, StartOutingForm
from houvast.web.work.starting import later, outing_start


def start_outing(request: HouvastRequest) -> HttpResponse:
    """Begins an outing, or shows the one under way."""
    mine = own.show_own_outing(request.actor)
    form = StartOutingForm(request.POST or None, initial=outing_start(request, mine))
    form.offer(mine.colleagues, has_duty=mine.has_duty)
    if saved(request, form, lambda: starting.start_outing(request.actor, form.new())):
        return see_other("work:start_outing")
    return page(request, "work/start_outing.html", {"form": form, "mine": mine}, status=form.status)


def extend_outing(request: HouvastRequest, outing: UUID) -> HttpResponse:
    """Changes when one is back."""
    form = ExtendOutingForm(request.POST or None, initial={"back_at": later()})
    if form.is_valid():
        with form.act():
            extending.extend_outing(request.actor, outing, form.cleaned_data["back_at"])
        if form.is_valid():
            return see_other("work:start_outing")
    return page(request, "work/extend_outing.html", {"form": form}, status=form.status)


@require_POST
def return_from_outing(request: HouvastRequest, outing: UUID) -> HttpResponse:
    """Says with one tap that one is safe."""
    returning.return_from_outing(request.actor, outing)
    return see_other("work:show_my_work")


def show_outings(request: HouvastRequest) -> HttpResponse:
    """Shows who is out."""
    return page(request, "work/show_outings.html", watch_facts(watching.show_outings(request.actor)))


def open_outing(request: HouvastRequest, copy: UUID) -> HttpResponse:
    """Shows where a colleague is, to whoever gives a reason."""
    form, found = OpenOutingForm(request.POST or None), None
    if form.is_valid():
        with form.act():
            found = opening.open_outing(request.actor, copy, form.cleaned_data["why"])
    return page(
        request, "work/open_outing.html", {"form": form, "found": found}, status=200 if found else form.status
    )
