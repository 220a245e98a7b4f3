"""Finds whoever is signed in, and runs each view as them in one transaction.

``acting`` is opened in ``process_view`` and the view is called there: a middleware's ``with`` around
``get_response`` would not roll back, because Django turns exceptions into responses further inside.
"""

from collections.abc import Callable
from urllib.parse import urlencode

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from houvast.access.acting import acting
from houvast.access.rules import must_where_ruled
from houvast.access.sessions import is_handed_over, open_cookies
from houvast.audit import log
from houvast.kernel.errors import HouvastError, Invalid, NotAllowed, SignInNeeded, Tampered, TooLarge
from houvast.kernel.messages import message
from houvast.vault.attachments import MEGABYTES
from houvast.web import errors, kept_posts
from houvast.web.cookies import AGAIN, AGAIN_SECONDS, KEY, LANGUAGE, SESSION, read_cookies
from houvast.web.requests import HouvastRequest
from houvast.web.routes import OpenTo
from houvast.web.ui.render import SeeOther, page
from houvast.web.uploads import is_too_large

Answer = Callable[[HttpRequest], HttpResponse]
POLLING = "HX-Trigger-Name"
TOO_LARGE = TooLarge(message("A file can be at most %(megabytes)s MB."), megabytes=MEGABYTES)


class SessionMiddleware:
    """Opens the session the cookies name, and speaks the reader's language."""

    def __init__(self, get_response: Answer) -> None:
        self._next = get_response

    def __call__(self, request: HouvastRequest) -> HttpResponse:
        """Sets ``cookies`` and ``open_session``, then answers in the language of the reader."""
        request.cookies = read_cookies(request)
        request.open_session = None
        if request.cookies is not None:
            try:
                polls = request.headers.get("X-Houvast-Poll") == "1"
                request.open_session = open_cookies(request.cookies, counts_as_activity=not polls)
            except SignInNeeded:
                request.open_session = None
        with translation.override(self._language(request)):
            too_large = is_too_large(request.META)
            response = errors.answer(request, TOO_LARGE) if too_large else self._next(request)
            response.headers.setdefault("Content-Language", translation.get_language() or "en")
            return response

    def _language(self, request: HttpRequest) -> str:
        chosen = request.COOKIES.get(LANGUAGE, "")
        known = dict(settings.LANGUAGES)
        return chosen if chosen in known else translation.get_language_from_request(request)


class ActingMiddleware:
    """Runs each view: public ones as nobody, all others as whoever is signed in."""

    def __init__(self, get_response: Answer) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Passes on; the work is in ``process_view``."""
        return self._next(request)

    def process_view(
        self,
        request: HouvastRequest,
        view: Callable[..., HttpResponse],
        args: list[object],
        kwargs: dict[str, object],
    ) -> HttpResponse:
        """Calls the view and answers every refusal in one way."""
        try:
            return self._answer(request, view, args, kwargs)
        except SignInNeeded:
            return _to_sign_in(request)
        except HouvastError as error:
            _record_refusal(request, error)
            return errors.answer(request, error)
        except RequestDataTooBig:
            return errors.answer(request, TooLarge(message("This is more than can be taken at once.")))
        except (SuspiciousOperation, UnicodeError):
            return errors.answer(request, Invalid(message("This request could not be read.")))
        except Exception as error:
            if settings.TESTING:
                raise
            return errors.crashed(request, error)

    def _answer(
        self,
        request: HouvastRequest,
        view: Callable[..., HttpResponse],
        args: list[object],
        kwargs: dict[str, object],
    ) -> HttpResponse:
        if getattr(view, "open_to", OpenTo.SIGNED_IN) is OpenTo.PUBLIC:
            return view(request, *args, **kwargs)
        if request.open_session is None:
            if _came_from_elsewhere(request):
                return _come_again(request)
            raise SignInNeeded(message("Please sign in again."))
        with acting(request.open_session.unlocked) as actor:
            request.actor = actor
            if LANGUAGE not in request.COOKIES:
                translation.activate(actor.language)
            must_where_ruled(actor, _page_of(request))
            response = view(request, *args, **kwargs)
            if response.streaming:
                raise Invalid(message("This request could not be read."))
            return response


def _page_of(request: HttpRequest) -> str:
    """Returns the name of the page that is asked for."""
    return request.resolver_match.view_name if request.resolver_match else ""


def _came_from_elsewhere(request: HttpRequest) -> bool:
    """Whether a link elsewhere led here: the browser then keeps the strict key cookie back, once."""
    cookies = request.COOKIES
    return request.method == "GET" and SESSION in cookies and KEY not in cookies and AGAIN not in cookies


def _come_again(request: HttpRequest) -> HttpResponse:
    """Answers a page that loads itself again, from here this time, so that the key cookie comes along."""
    answer = page(request, "access/come_again.html", {})
    answer.set_cookie(AGAIN, "1", max_age=AGAIN_SECONDS, secure=True, httponly=True, samesite="Lax", path="/")
    return answer


def _to_sign_in(request: HouvastRequest) -> HttpResponse:
    """Sends the reader to sign in and back; a form that arrived too late is kept and stands there again.

    A device that was handed to somebody shows nothing but the way to take it back.
    """
    if request.cookies is not None and is_handed_over(request.cookies):
        return SeeOther(reverse("access:take_back_device"))
    way_back = request.get_full_path() if request.method == "GET" else kept_posts.keep(request)
    if way_back and request.method == "POST":
        messages.info(request, _("Your text is kept. Sign in, and it is back."))
    query = "?" + urlencode({"next": way_back}) if way_back not in {"", "/"} else ""
    return SeeOther(reverse("access:sign_in") + query)


def _record_refusal(request: HouvastRequest, error: HouvastError) -> None:
    """Writes a refusal after its transaction was rolled back, as an event without words."""
    if isinstance(error, (NotAllowed, Tampered)) and request.open_session is not None:
        why = "tampered" if isinstance(error, Tampered) else error.facts.get("rule", "unknown")
        with acting(request.open_session.unlocked):
            log.record(f"refused.{why}"[:80])
