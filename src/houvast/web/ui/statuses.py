"""What is said when something cannot be done: a plain sentence, what to do next, nothing about anybody."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class ErrorText:
    """Title, sentence and next step of one status."""

    title: Promise
    sentence: Promise
    next: Promise


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


def text_of(status: int) -> ErrorText:
    """Returns the words of a status; one that has none of its own speaks as a failure on our side."""
    return TEXTS.get(status, TEXTS[500])
