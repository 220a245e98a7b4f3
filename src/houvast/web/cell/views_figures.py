"""The pages of a cell's figures."""

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from houvast.cell.selectors import export_figures as exporting
from houvast.cell.selectors import show_figures as showing
from houvast.cell.services import release_figures as releasing
from houvast.web.cell.facts_figures import figures_csv, figures_facts
from houvast.web.downloads import download
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_figures(request: HouvastRequest) -> HttpResponse:
    """Shows what was counted, without opening any case."""
    return page(request, "cell/show_figures.html", figures_facts(showing.show_figures(request.actor)))


@require_POST
def release_figures(request: HouvastRequest) -> HttpResponse:
    """Releases the quarters that are over."""
    releasing.release_figures(request.actor)
    return see_other("cell:show_figures")


def export_figures(request: HouvastRequest) -> HttpResponse:
    """Gives what was released as a file of values."""
    services = exporting.export_figures(request.actor)
    return download(f"{_('Figures of the cell')}.csv", figures_csv(services))
