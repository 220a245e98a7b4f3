"""The log in words: the events of an invited organisation's own side of a case consultation."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "access.drop_extract": _("Destroyed the keys to an extract that was received"),
    "access.give_extract": _("Gave a seat the key to an extract"),
    "access.recall_extract": _("Destroyed the keys to an extract that was given"),
    "cell.add_statements": _("Took statements in for a consultation"),
    "cell.answer_invitation": _("Answered an invitation to a consultation"),
    "cell.change_statement": _("Changed a statement that waits"),
    "cell.compose_extract": _("Gave an extract"),
    "cell.confirm_recall": _("Confirmed a recall"),
    "cell.decide_own_period": _("Decided how long taking part is kept"),
    "cell.drop_extract": _("Did away with an extract that was received"),
    "cell.erase_participation": _("Erased taking part in a consultation"),
    "cell.give_slips": _("Gave slips in a meeting"),
    "cell.keep_slip": _("Kept a slip of a meeting"),
    "cell.count_waits": _("Counted what of the consultation waits"),
    "cell.list_extracts": _("Looked at what was given to their seats"),
    "cell.list_invitations": _("Looked at the invitations that wait"),
    "cell.list_participations": _("Looked at the list of taking part"),
    "cell.list_seat_slips": _("Read the slips of a meeting"),
    "cell.list_slips": _("Read the slips of one item"),
    "cell.name_participant": _("Named who goes to a meeting"),
    "cell.note_last_discussion": _("Noted the last discussion"),
    "cell.prepare_meeting": _("Prepared a meeting"),
    "cell.print_preparation": _("Opened the sheet without names"),
    "cell.recall_extract": _("Recalled an extract"),
    "cell.remove_participant": _("Took somebody off the list of who goes"),
    "cell.remove_statement": _("Removed a statement that waits"),
    "cell.show_extract": _("Read an extract that was received"),
    "cell.show_given_extract": _("Looked at an extract that was given"),
    "cell.show_participation": _("Read what is kept of taking part"),
    "cell.show_received_invitation": _("Read an invitation to a consultation"),
    "cell.show_statement": _("Opened a statement that waits"),
    "cell.write_statement": _("Wrote a statement that waits"),
    "guidance.disclose_to_cell": _("Chose words for a case consultation"),
    "guidance.preview_disclosure": _("Looked at what could be chosen for a case consultation"),
}
