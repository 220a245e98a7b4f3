"""The log in words: the events of people."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "people.add_person": _("Added a person"),
    "people.change_person": _("Changed a person's details"),
    "people.erase_people": _("Erased persons"),
}
