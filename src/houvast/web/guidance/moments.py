"""Says when something in a life was, no more exactly than the person remembers."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from houvast.guidance.values.story import LifeEvent, LifeMoment


def moment_words(moment: LifeMoment) -> str:
    """Returns a moment in words: "around March 2019", "2 May 2021", "2015"."""
    day = date(moment.year, moment.month or 1, moment.day or 1)
    shape = "j F Y" if moment.day else "F Y" if moment.month else "Y"
    said = date_format(day, shape)
    return _("around %(moment)s") % {"moment": said} if moment.is_around else said


def event_words(event: LifeEvent) -> str:
    """Returns when an event was: one moment, or from one to another, or until now."""
    begins = moment_words(event.begins)
    if event.ends is not None:
        return _("%(begin)s to %(end)s") % {"begin": begins, "end": moment_words(event.ends)}
    return _("since %(begin)s") % {"begin": begins} if event.is_ongoing else begins


def height_words(height: int | None) -> str:
    """Returns how high an event stands, with its sign; nothing when the person does not say."""
    if height is None:
        return ""
    if height == 0:
        return "0"
    return f"+{height}" if height > 0 else f"\N{MINUS SIGN}{-height}"
