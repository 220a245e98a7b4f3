"""Which hints somebody wants: a word in a cookie of their browser, and nowhere else."""

from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from houvast.web.ui.context import LANGUAGES as NAMED
from houvast.web.wording.loading import LANGUAGES

COOKIE = "__Host-wording"
SAME, OFF = "same", "off"
OFFERED: tuple[tuple[str, str | Promise], ...] = (
    (SAME, _("In the language of my pages")),
    *NAMED,
    (OFF, _("No hints")),
)
A_YEAR = 365 * 24 * 3600


def chosen_hints(request: HttpRequest) -> str:
    """Returns what this browser chose; hints in the language of the pages when it chose nothing."""
    chosen = request.COOKIES.get(COOKIE, SAME)
    return chosen if chosen in dict(OFFERED) else SAME


def keep_choice(answer: HttpResponse, choice: str) -> None:
    """Lets the browser remember the choice; the usual one leaves nothing behind."""
    if choice == SAME:
        answer.delete_cookie(COOKIE, path="/")
    else:
        answer.set_cookie(
            COOKIE, choice, max_age=A_YEAR, secure=True, httponly=True, samesite="Lax", path="/"
        )


def hint_language(request: HttpRequest) -> str:
    """Returns whose list is used for this request: "nl", "fr" or "en"; empty when hints are not wanted."""
    chosen = chosen_hints(request)
    if chosen == OFF:
        return ""
    return chosen if chosen in LANGUAGES else page_language()


def page_language() -> str:
    """Returns the language of the pages, English where no list is held."""
    language = (get_language() or "en")[:2]
    return language if language in LANGUAGES else "en"


def choice_in_words(request: HttpRequest) -> str:
    """Returns what this browser chose, as the account page says it."""
    return str(dict(OFFERED)[chosen_hints(request)])
