"""The log in words: the events of round tables."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "tables.acknowledge_document": _("Kept that a member of a round table agreed to a document"),
    "tables.add_member": _("Added a member to a round table"),
    "tables.cancel_meeting": _("Called off a meeting of a round table"),
    "tables.change_document": _("Changed a document of a round table"),
    "tables.change_meeting": _("Changed a meeting of a round table"),
    "tables.change_member": _("Changed a member of a round table"),
    "tables.change_practice": _("Changed a practice at a round table"),
    "tables.change_process": _("Changed how a round table works with a sector"),
    "tables.change_table": _("Changed a round table"),
    "tables.close_table": _("Closed a round table"),
    "tables.count_tables": _("Looked at the counts of round tables"),
    "tables.erase_table": _("Erased a round table"),
    "tables.export_meeting": _("Took a meeting of a round table into a calendar"),
    "tables.follow_agreement": _("Asked after an agreement of a round table"),
    "tables.found_table": _("Founded a round table"),
    "tables.hold_meeting": _("Kept who came to a meeting of a round table"),
    "tables.list_tables": _("Looked at the list of round tables"),
    "tables.make_agreement": _("Kept an agreement of a round table"),
    "tables.minute_point": _("Wrote the minutes of a point at a round table"),
    "tables.plan_meeting": _("Planned a meeting of a round table"),
    "tables.print_minutes": _("Made the minutes of a round table"),
    "tables.remove_entry": _("Removed an entry of a round table"),
    "tables.remove_member": _("Removed a member of a round table"),
    "tables.reopen_table": _("Opened a round table again"),
    "tables.settle_agreement": _("Settled an agreement of a round table"),
    "tables.share_practice": _("Shared a practice at a round table"),
    "tables.show_document": _("Read a document of a round table"),
    "tables.show_invitation": _("Read the invitation of a round table"),
    "tables.show_meeting": _("Read a meeting of a round table"),
    "tables.show_table": _("Read a round table"),
    "tables.start_table": _("Opened the form of a new round table"),
    "tables.write_document": _("Wrote a document of a round table"),
    "tables.write_process": _("Wrote how a round table works with a sector"),
}
