"""The log in words: the events of a meeting of the case consultation while it is held."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "cell.agree_action": _("Noted an action that an organisation took upon itself"),
    "cell.begin_item": _("Began to discuss a case"),
    "cell.begin_meeting": _("Began a meeting of the case consultation"),
    "cell.close_meeting": _("Closed a meeting; what its rooms showed is gone"),
    "cell.end_item": _("Ended the discussion of a case"),
    "cell.note_arrival": _("Noted that somebody came for a case"),
    "cell.note_departure": _("Noted that somebody left"),
    "cell.note_point": _("Noted a point of a meeting"),
    "cell.print_meeting_sheet": _("Made the sheet of a meeting without names"),
    "cell.put_off_item": _("Put a case off"),
    "cell.remove_point": _("Removed a point of a meeting"),
    "cell.show_in_room": _("Showed something in the room"),
    "cell.show_room": _("Looked at the screen of the room"),
    "cell.show_running_meeting": _("Read a meeting while it was held"),
    "cell.state_opening": _("Noted in which legal frame somebody speaks"),
    "cell.take_from_room": _("Took something off the screen of the room"),
}
