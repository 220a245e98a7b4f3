"""How the desk's pages put a legal ground into words: the article and since when, or that nobody read it."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from houvast.desk.selectors.show_suggestions import Ground


def ground_in_words(ground: Ground) -> str:
    """Returns "Sw. 352, in force since 8 April 2026"; what was not read or verified says so."""
    words = ground.label
    if ground.since:
        since = date_format(ground.since, "j F Y")
        words = _("%(article)s, in force since %(day)s") % {"article": words, "day": since}
    return words if ground.is_read else _("%(article)s (to be verified)") % {"article": words}
