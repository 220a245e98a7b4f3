"""The figures of the desk."""

from datetime import date

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from houvast.desk.selectors import export_figures as exporting
from houvast.desk.selectors import show_figures as showing
from houvast.desk.services import release_figures as releasing
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.web.desk.facts_figures import figures_csv, figures_facts
from houvast.web.downloads import download
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_figures(request: HouvastRequest) -> HttpResponse:
    """Shows what was counted, without opening any question."""
    shown = showing.show_figures(request.actor)
    return page(request, "desk/show_figures.html", figures_facts(shown, request.GET.get("quarter", "")))


@require_POST
def release_figures(request: HouvastRequest) -> HttpResponse:
    """Releases a quarter."""
    releasing.release_figures(request.actor, _day(request.POST.get("quarter", "")))
    return see_other("desk:show_figures")


def export_figures(request: HouvastRequest) -> HttpResponse:
    """Gives the released quarters as a file of values."""
    lines = exporting.export_figures(request.actor)
    return download(f"{_('Figures of the desk')}.csv", figures_csv(lines))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotFound(message("This does not exist, or not for you.")) from None
