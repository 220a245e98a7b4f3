"""The views of the frame itself: choosing a language, and the development page that shows every component."""

from django.http import HttpRequest, HttpResponse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from houvast.access.installation import is_demonstration
from houvast.web.cookies import LANGUAGE, SESSION
from houvast.web.requests import HouvastRequest
from houvast.web.ui.context import LANGUAGES
from houvast.web.ui.gallery import facts
from houvast.web.ui.navigation import HOME, PERSONAS, address
from houvast.web.ui.render import SeeOther, page

A_YEAR = 365 * 24 * 3600


def begin(request: HouvastRequest) -> HttpResponse:
    """Leads whoever is signed in to their work; anybody else reads where they are, and where one signs in."""
    if SESSION in request.COOKIES:
        return SeeOther(address(HOME) or address("access:show_account"))
    if is_demonstration() and address(PERSONAS):
        return SeeOther(address(PERSONAS))
    return page(request, "ui/begin.html", {"sign_in_url": address("access:sign_in")})


@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Keeps the chosen language in a cookie and returns to the page the reader came from."""
    target = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, None) or not target.startswith("/"):
        target = "/"
    answer = SeeOther(target)
    chosen = request.POST.get("language")
    if chosen in dict(LANGUAGES):
        answer.set_cookie(LANGUAGE, chosen, max_age=A_YEAR, samesite="Lax", httponly=True, secure=True)
    return answer


def show_gallery(request: HttpRequest) -> HttpResponse:
    """Shows every component with an example; in development and tests only."""
    return page(request, "ui/gallery.html", facts(request.path))


@require_POST
def keep_example_draft(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 -- an example keeps nothing
    """Answers the example form's autosave."""
    return HttpResponse(status=204)


def show_example_error(request: HttpRequest, status: int) -> HttpResponse:
    """Shows the page of an error status, to look at."""
    return page(request, "ui/error.html", {"status": status, "sentence": ""}, status=status)
