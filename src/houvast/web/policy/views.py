"""The catalogue of practices."""

from django.http import HttpResponse
from django.utils.translation import get_language

from houvast.policy.selectors import show_practices as catalogue
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page


def show_practices(request: HouvastRequest) -> HttpResponse:
    """Shows the ten projects, each as its source gives it, with what is known beside it."""
    shown = catalogue.show_practices(get_language() or "en")
    return page(request, "policy/show_practices.html", {"practices": shown, "source": shown[0]})
