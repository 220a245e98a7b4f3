"""The one place where a refusal becomes an answer: status, plain sentence, and nothing about anyone."""

import logging
from types import TracebackType

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.views.debug import ExceptionReporter

from houvast.kernel.errors import HouvastError, NotAllowed, NotFound
from houvast.web.refusals import refusal
from houvast.web.ui.render import page

log = logging.getLogger("houvast.web")


class QuietReporter(ExceptionReporter):
    """Reports a crash without local variables, request data or settings: they hold words about people."""

    def get_traceback_frame_variables(self, *_arguments: object) -> list[tuple[str, object]]:
        """Returns nothing."""
        return []


def answer(request: HttpRequest, error: HouvastError) -> HttpResponse:
    """Answers a refusal with its sentence; unknown and forbidden look exactly the same."""
    hidden = isinstance(error, (NotFound, NotAllowed))
    sentence = "" if hidden or not error.text else refusal(error)
    return error_page(request, error.status, sentence)


def error_page(request: HttpRequest, status: int, sentence: str = "") -> HttpResponse:
    """Answers with the page of a status, with a sentence of its own or the status's."""
    return page(request, "ui/error.html", {"status": status, "sentence": sentence}, status=status)


def crashed(request: HttpRequest, error: BaseException) -> HttpResponse:
    """Answers an unexpected failure; the log gets its kind and place, not its words."""
    log.error("%s at %s", type(error).__name__, _place(error.__traceback__))
    return error_page(request, 500)


def _place(trace: TracebackType | None) -> str:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "unknown"


def cross_site(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answers a form that did not come from our own page, or that was open too long."""
    del reason
    return error_page(request, 403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answers an address that does not exist, exactly as one that is not yours."""
    del exception
    return error_page(request, 404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answers what Django caught outside a view."""
    return error_page(request, 500)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answers a request that cannot be read at all, or that holds more than can be taken at once."""
    too_much = isinstance(exception, (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent))
    return error_page(request, 413 if too_much else 400)
