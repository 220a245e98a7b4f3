"""The one place where a refusal becomes an answer: status, plain sentence, and nothing about anyone."""

import logging
from types import TracebackType

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.debug import ExceptionReporter

from houvast.kernel.errors import HouvastError, NotAllowed, NotFound
from houvast.web.ui.render import page

log = logging.getLogger("houvast.web")


class QuietReporter(ExceptionReporter):
    """Reports a crash without local variables, request data or settings: they hold words about people."""

    def get_traceback_frame_variables(self, *_arguments: object) -> list[tuple[str, object]]:
        """Returns nothing."""
        return []


def answer(request: HttpRequest, error: HouvastError) -> HttpResponse:
    """Answers a refusal; unknown and forbidden look exactly the same."""
    hidden = isinstance(error, (NotFound, NotAllowed))
    sentence = _("This does not exist, or not for you.") if hidden else _(error.text) % error.facts
    return page(request, "ui/error.html", {"status": error.status, "sentence": sentence}, status=error.status)


def crashed(request: HttpRequest, error: BaseException) -> HttpResponse:
    """Answers an unexpected failure; the log gets its kind and place, not its words."""
    log.error("%s at %s", type(error).__name__, _place(error.__traceback__))
    sentence = _("Something went wrong on our side. What you saved before is safe. Please try again.")
    return page(request, "ui/error.html", {"status": 500, "sentence": sentence}, status=500)


def _place(trace: TracebackType | None) -> str:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "unknown"


def cross_site(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answers a form that did not come from our own page."""
    del reason
    sentence = _("This form was not sent from our own page, or it was open too long. Please open it again.")
    return page(request, "ui/error.html", {"status": 403, "sentence": sentence}, status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answers an address that does not exist, exactly as one that is not yours."""
    del exception
    return answer(request, NotFound(""))


def server_error(request: HttpRequest) -> HttpResponse:
    """Answers what Django caught outside a view."""
    return crashed(request, RuntimeError())


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answers a request that cannot be read at all."""
    del exception
    sentence = _("This request could not be read.")
    return page(request, "ui/error.html", {"status": 400, "sentence": sentence}, status=400)
