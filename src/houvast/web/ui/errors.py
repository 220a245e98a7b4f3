"""What is said when something cannot be done: a plain sentence, what to do next, and nothing about anybody."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houvast.kernel.errors import HouvastError
from houvast.web.ui.render import page


@dataclass(frozen=True)
class ErrorText:
    """Title, sentence and next step of one status."""

    title: Promise
    sentence: Promise
    next: Promise


@dataclass(frozen=True)
class Shown:
    """What the page shows."""

    status: int
    title: str
    sentence: str
    next: str


TEXTS = {
    400: ErrorText(
        _("This request was not understood"),
        _("Something in it was incomplete or damaged."),
        _("Go back and try once more. Nothing was changed."),
    ),
    401: ErrorText(
        _("You are no longer signed in"),
        _("For safety a session ends after a while without activity."),
        _("Sign in again; what you sent is kept for you where that is possible."),
    ),
    403: ErrorText(
        _("This form could not be checked"),
        _("It was open for too long, or it came from another page than ours."),
        _("Go back, load the page again and send it once more. Nothing was changed."),
    ),
    404: ErrorText(
        _("This page is not there"),
        _("It does not exist, or it is not yours to see."),
        _("Check the address, or go on from your own work."),
    ),
    409: ErrorText(
        _("Something changed in the meantime"),
        _("A colleague or another window was first."),
        _("Open the page again to see how it stands now. Nothing was changed by you."),
    ),
    413: ErrorText(
        _("This is too large"),
        _("More was sent than can be taken at once."),
        _("Send it in parts. Nothing was stored."),
    ),
    422: ErrorText(
        _("This could not be taken as it stands"),
        _("Something is missing or does not fit."),
        _("Go back and look at what you filled in. Nothing was stored."),
    ),
    429: ErrorText(
        _("Too many tries in a short time"),
        _("We wait a moment, to keep strangers out."),
        _("Try again in a few minutes."),
    ),
    500: ErrorText(
        _("Something went wrong on our side"),
        _("It is not your fault, and nothing was stored by half."),
        _("Try again. If it stays, tell the person who runs Houvast at what time it happened."),
    ),
    503: ErrorText(
        _("It is very busy"),
        _("For a moment there is no room for another request."),
        _("Wait a few seconds and load the page again. Nothing was changed."),
    ),
}


def error_page(request: HttpRequest, status: int, sentence: str = "") -> HttpResponse:
    """Answers with the page of a status; ``sentence``, when given, replaces the general one."""
    text = TEXTS.get(status, TEXTS[500])
    shown = Shown(status, str(text.title), sentence or str(text.sentence), str(text.next))
    answer = page(request, "ui/error.html", {"error": shown}, status=status)
    if status in {429, 503}:
        answer.headers["Retry-After"] = "60" if status == 429 else "5"
    return answer


def refusal_page(request: HttpRequest, refusal: HouvastError) -> HttpResponse:
    """Answers a refusal of the inner layers: its own sentence, unless it must look like "not there"."""
    sentence = "" if refusal.status == 404 else gettext(refusal.text) % refusal.facts
    return error_page(request, refusal.status, sentence)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 -- Django's handler400
    """Answers what Django refused as malformed."""
    return error_page(request, 400)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 -- Django's handler404
    """Answers an address that leads nowhere."""
    return error_page(request, 404)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 -- Django's handler403
    """Answers what Django forbids; from outside it looks as if nothing were there."""
    return error_page(request, 404)


def cross_site(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 -- CSRF_FAILURE_VIEW
    """Answers a post without a valid token."""
    return error_page(request, 403)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answers when our own code failed."""
    return error_page(request, 500)
