"""The log in words: the events of feedback sheets. An answer to one leaves no entry, by intention."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "cell.ask_approval": _("Asked those present to agree to a feedback sheet"),
    "cell.change_sheet": _("Changed the draft of a feedback sheet"),
    "cell.conclude_sheet": _("Ended the asking about a feedback sheet"),
    "cell.discard_sheet": _("Discarded the draft of a feedback sheet"),
    "cell.draft_sheet": _("Drafted a feedback sheet"),
    "cell.list_sheets": _("Looked at the feedback sheets"),
    "cell.note_sheet_given": _("Noted that a feedback sheet was given on paper"),
    "cell.note_sheet_sent": _("Noted that the police seat sent a feedback sheet"),
    "cell.print_given_sheet": _("Made an agreed feedback sheet as a file"),
    "cell.show_given_sheet": _("Read an agreed feedback sheet"),
    "cell.show_sheet": _("Read a feedback sheet"),
    "cell.start_sheet": _("Began a feedback sheet"),
}
