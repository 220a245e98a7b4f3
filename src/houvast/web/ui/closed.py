"""What a page says of something that does not open: loudly, in one way everywhere."""

from django.utils.translation import gettext as _

from houvast.access.actor import Closed


def closed_title(closed: Closed) -> str:
    """Returns what stands where the entry would."""
    if closed.is_damaged:
        return _("This entry was changed outside Houvast and is not opened")
    return _("This entry waits for its key")
