"""The log in words: reviewing, closing and keeping a case, and what the person was told."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "cell.agree_trajectory": _("Kept a trajectory agreed with somebody"),
    "cell.answer_later": _("Kept why an overview takes longer"),
    "cell.ask_closing": _("Put a case forward to be closed"),
    "cell.close_case": _("Took somebody off the mayor's list"),
    "cell.give_overview": _("Gave somebody an overview"),
    "cell.hold_back_entry": _("Held something back from an overview"),
    "cell.keep_longer": _("Decided to keep a closed case longer"),
    "cell.list_overviews": _("Looked at overviews that wait to be given"),
    "cell.note_closing_confirmed": _("Noted that an organisation confirmed a closing"),
    "cell.note_overview_asked": _("Noted that an overview was asked"),
    "cell.offer_closing_page": _("Made the page of a closing"),
    "cell.postpone_telling": _("Postponed telling somebody"),
    "cell.print_closing_letter": _("Printed the letter of a closing"),
    "cell.print_overview": _("Made an overview for somebody as a file"),
    "cell.release_entry": _("Said again what was held back from an overview"),
    "cell.review_case": _("Kept somebody on the mayor's list"),
    "cell.show_overview": _("Looked at an overview for somebody"),
    "cell.start_closing_page": _("Looked at the page of a closing"),
    "cell.tell_person": _("Kept what somebody was told"),
    "cell.unanswered": _("A case on the mayor's list waits sixty days for an answer"),
    "cell.word_entry": _("Put something of an overview in plain words"),
}
