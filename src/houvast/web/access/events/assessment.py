"""The log in words: the events of assessment."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "assessment.begin_exercise": _("Began an exercise on fictional cases"),
    "assessment.end_exercise": _("Ended an exercise before everybody had rated"),
    "assessment.give_overall": _("Gave an overall figure about a fictional case"),
    "assessment.list_exercises": _("Looked at the exercises of the team"),
    "assessment.note_training": _("Noted their own training"),
    "assessment.record_panel": _("Recorded how far a panel lay apart"),
    "assessment.show_case": _("Read a fictional case"),
    "assessment.show_exercise": _("Looked at an exercise"),
    "assessment.show_own_calibration": _("Looked at their own eye"),
    "assessment.begin_round": _("Began a round of looking together"),
    "assessment.end_round": _("Ended a round before everybody had rated"),
    "assessment.keep_sheet": _("Wrote on their own sheet"),
    "assessment.list_rounds": _("Looked at the rounds of a dossier"),
    "assessment.lock_sheet": _("Locked their own sheet"),
    "assessment.settle_round": _("Kept a judgement of the team"),
    "assessment.show_judgement": _("Read a judgement of the team"),
    "assessment.show_reveal": _("Looked at a round that was over"),
    "assessment.show_round": _("Looked at a round of looking together"),
    "assessment.show_sheet": _("Opened their own sheet"),
    "assessment.state_impression": _("Wrote a first impression"),
}
