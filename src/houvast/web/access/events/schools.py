"""The log in words: the events of support to schools."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "schools.acknowledge_protocol": _("Kept that a school agreed to a protocol"),
    "schools.add_visit": _("Added a visit to a school"),
    "schools.adopt_school_page": _("Took over what a school wrote"),
    "schools.begin_school_support": _("Began support to a school from the desk"),
    "schools.change_protocol": _("Changed a protocol with a school"),
    "schools.change_support": _("Corrected a school's question"),
    "schools.close_school_page": _("Closed a school's page"),
    "schools.close_support": _("Closed support to a school"),
    "schools.come_back": _("Came back to a school"),
    "schools.count_supports": _("Looked at the counts of schools"),
    "schools.erase_protocol": _("Erased a protocol with a school"),
    "schools.erase_support": _("Erased support to a school"),
    "schools.evaluate_support": _("Looked back on support to a school"),
    "schools.hold_staff_session": _("Kept a session with staff"),
    "schools.list_supports": _("Looked at the list of schools"),
    "schools.make_agreement": _("Kept an agreement with a school"),
    "schools.name_contact": _("Named a contact at a school"),
    "schools.offer_school_page": _("Offered a school its page"),
    "schools.open_support": _("Opened support to a school"),
    "schools.print_summary": _("Made a summary for a school"),
    "schools.remove_contact": _("Removed a contact at a school"),
    "schools.remove_step": _("Removed a step of support to a school"),
    "schools.settle_agreement": _("Settled an agreement with a school"),
    "schools.show_protocol": _("Read a protocol with a school"),
    "schools.show_school_page": _("Read what a school wrote"),
    "schools.show_summary": _("Read the summary for a school"),
    "schools.show_support": _("Read support to a school"),
    "schools.start_support": _("Opened the form of a new support"),
    "schools.write_protocol": _("Wrote a protocol with a school"),
}
