"""The log in words: the events of meetings, agendas and invitations of the case consultation."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "cell.cancel_meeting": _("Cancelled a meeting of the case consultation"),
    "cell.change_item": _("Corrected what an item of the agenda is to reach"),
    "cell.download_meeting": _("Took a meeting over into a calendar"),
    "cell.invite": _("Invited organisations for a case"),
    "cell.list_meetings": _("Looked at the meetings of the case consultation"),
    "cell.move_meeting": _("Moved a meeting of the case consultation"),
    "cell.note_answer": _("Noted whether an organisation comes"),
    "cell.plan_meeting": _("Planned a meeting of the case consultation"),
    "cell.print_agenda": _("Made an agenda without names"),
    "cell.print_internal_report": _("Made the empty form of not taking part"),
    "cell.print_invitation": _("Made the letter of an invitation"),
    "cell.print_own_agenda": _("Made an organisation's own agenda without names"),
    "cell.put_on_agenda": _("Put a case on an agenda"),
    "cell.reorder_agenda": _("Changed the order of an agenda"),
    "cell.send_again": _("Sent an invitation again"),
    "cell.start_page": _("Read what the page of an invitation says"),
    "cell.offer_page": _("Made the page of an invitation"),
    "cell.show_item": _("Read an item of the agenda with its invitations"),
    "cell.show_meeting": _("Read a meeting with its agenda"),
    "cell.search_cases": _("Looked for a case to put on an agenda"),
    "cell.start_item": _("Opened the form of a new item of the agenda"),
    "cell.take_off_agenda": _("Took a case off an agenda"),
    "cell.withdraw_invitation": _("Took an invitation back"),
}
