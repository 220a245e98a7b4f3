"""The log in words: the events of desk."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "desk.clarify_question": _("Clarified the question"),
    "desk.decide_outcome": _("Decided how the question goes on"),
    "desk.list_questions": _("Looked at the desk's list"),
    "desk.show_answers": _("Read what a guidance service answered"),
    "desk.refer_asker": _("Handed the one who asks to guidance"),
    "desk.search_questions": _("Searched the desk's questions"),
    "desk.open_question": _("Took a question"),
    "desk.record_agreement": _("Noted an agreement"),
    "desk.refer_to_guidance": _("Referred the question to guidance"),
    "desk.show_my_work": _("Opened “My work”"),
    "desk.show_question": _("Read the question"),
}
