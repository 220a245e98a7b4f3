"""The log in words: the events of rights."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "rights.change_numbers": _("Changed the emergency numbers"),
    "rights.change_roster": _("Changed the night roster"),
    "rights.record_request": _("Noted a request by police or a magistrate"),
    "rights.show_aids": _("Looked at the aids"),
    "rights.show_trace": _("Read what they noted for themselves"),
    "rights.weigh_grave_danger": _("Weighed a grave danger"),
    "rights.withdraw_trace": _("Withdrew what they had noted"),
}
