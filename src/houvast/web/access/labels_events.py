"""The log in words: what each event says to the data-protection officer and to the person concerned."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.web.access.events import (
    access,
    assessment,
    cell,
    cell_keeping,
    cell_meetings,
    cell_parts,
    cell_room,
    cell_sheets,
    desk,
    directory,
    guidance,
    outreach,
    people,
    rights,
    schools,
    tables,
)

EVENTS: Mapping[str, Promise] = {
    **access.EVENTS,
    **assessment.EVENTS,
    **cell.EVENTS,
    **cell_keeping.EVENTS,
    **cell_meetings.EVENTS,
    **cell_parts.EVENTS,
    **cell_room.EVENTS,
    **cell_sheets.EVENTS,
    **desk.EVENTS,
    **directory.EVENTS,
    **guidance.EVENTS,
    **outreach.EVENTS,
    **people.EVENTS,
    **rights.EVENTS,
    **schools.EVENTS,
    **tables.EVENTS,
}
REFUSED = _("Refused: not part of their work")
TAMPERED = _("Refused: it had been changed outside Houvast")
CHANGED = frozenset(
    {
        "refused.tampered",
        "refused.withdrawn_key",
        "refused.open_parcel",
        "refused.keep_post",
        "refused.calendar_feed",
    }
)


def event_words(event: str) -> Promise | str:
    """Returns an event in words; its bare name when nobody has found words for it yet."""
    if event in CHANGED:
        return TAMPERED
    return REFUSED if event.startswith("refused.") else EVENTS.get(event, event)
