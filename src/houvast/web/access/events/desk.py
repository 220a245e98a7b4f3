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
    "desk.list_overdue": _("Looked at the questions that wait too long"),
    "desk.mark_answered": _("Noted that the asker heard from the desk"),
    "desk.unmark_answered": _("Took back that the asker heard from the desk"),
    "desk.change_clock": _("Changed by when people hear from the desk"),
    "desk.add_closed_day": _("Entered a closing day"),
    "desk.remove_closed_day": _("Took a closing day back"),
    "desk.plan_week": _("Planned the roster of the desk"),
    "desk.take_shift": _("Took a half day of the roster"),
    "desk.release_shift": _("Opened a half day of the roster again"),
    "desk.swap_shifts": _("Swapped two half days of the roster"),
    "desk.list_to_pass_on": _("Looked at what a shift passes on"),
    "desk.pass_on_shift": _("Handed a shift over"),
    "desk.show_passed_on": _("Read the hand-over of a shift"),
    "desk.take_over_shift": _("Took a shift over"),
    "desk.list_danger_calls": _("Looked at the calls in danger"),
    "desk.show_danger_call": _("Read a call in danger"),
    "desk.record_danger_call": _("Noted a call in danger"),
    "desk.change_danger_call": _("Put a call in danger right"),
    "desk.link_danger_call": _("Put a call in danger with its question"),
    "desk.remove_danger_call": _("Removed a call in danger"),
    "desk.print_danger_card": _("Printed the card of the danger line"),
    "desk.show_figures": _("Looked at the figures of the desk"),
    "desk.release_figures": _("Released a quarter of figures"),
    "desk.export_figures": _("Took the figures of the desk along as a file"),
}
