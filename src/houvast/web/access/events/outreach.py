"""The log in words: the events of outreach."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "outreach.add_talk": _("Added a talk to a note of their own"),
    "outreach.begin_from_outreach": _("Began the trajectory from outreach"),
    "outreach.change_keeping": _("Changed how long a name is remembered"),
    "outreach.correct_round": _("Corrected a round"),
    "outreach.count_rounds": _("Looked at the team's counts of rounds"),
    "outreach.list_remembered": _("Looked at notes of their own"),
    "outreach.log_round": _("Logged a round"),
    "outreach.remember_person": _("Wrote a note of their own"),
    "outreach.remove_remembered": _("Removed a note of their own"),
    "outreach.remove_round": _("Removed a round"),
    "outreach.renew_remembered": _("Kept a note of their own longer"),
    "outreach.show_remembered": _("Read a note of their own"),
    "outreach.show_rounds": _("Looked at the team's rounds"),
}
