"""The log in words: the events of assessment."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "assessment.add_comment": _("Noted what the person says of a judgement"),
    "assessment.arrange_draft": _("Moved, took out or put back a question of a draft"),
    "assessment.begin_exercise": _("Began an exercise on fictional cases"),
    "assessment.begin_form": _("Began a form"),
    "assessment.begin_round": _("Began a round of looking together"),
    "assessment.compare_forms": _("Laid two forms side by side"),
    "assessment.discard_draft": _("Threw away a draft of an instrument"),
    "assessment.discard_form": _("Threw a draft of a form away"),
    "assessment.draft_instrument": _("Began a draft of an instrument"),
    "assessment.end_exercise": _("Ended an exercise before everybody had rated"),
    "assessment.end_round": _("Ended a round before everybody had rated"),
    "assessment.fill_form": _("Filled in a form"),
    "assessment.finish_form": _("Finished a form"),
    "assessment.give_overall": _("Gave an overall figure about a fictional case"),
    "assessment.keep_draft": _("Wrote on a draft of an instrument"),
    "assessment.keep_sheet": _("Wrote on their own sheet"),
    "assessment.list_due_judgements": _("Looked at which judgements are to be looked at again"),
    "assessment.list_exercises": _("Looked at the exercises of the team"),
    "assessment.list_forms": _("Looked at the forms of a dossier"),
    "assessment.list_rounds": _("Looked at the rounds of a dossier"),
    "assessment.lock_sheet": _("Locked their own sheet"),
    "assessment.note_training": _("Noted their own training"),
    "assessment.open_form": _("Opened a draft of a form"),
    "assessment.print_form": _("Opened a form to print"),
    "assessment.print_judgement": _("Put a judgement of the team on paper"),
    "assessment.print_judgement_for_person": _("Put a judgement on paper for the person"),
    "assessment.publish_instrument": _("Published a version of an instrument"),
    "assessment.record_panel": _("Recorded how far a panel lay apart"),
    "assessment.retire_instrument": _("Made a version of an instrument historical"),
    "assessment.settle_round": _("Kept a judgement of the team"),
    "assessment.show_case": _("Read a fictional case"),
    "assessment.show_exercise": _("Looked at an exercise"),
    "assessment.show_form": _("Read a form"),
    "assessment.show_judgement": _("Read a judgement of the team"),
    "assessment.show_own_calibration": _("Looked at their own eye"),
    "assessment.show_reveal": _("Looked at a round that was over"),
    "assessment.show_round": _("Looked at a round of looking together"),
    "assessment.show_sheet": _("Opened their own sheet"),
    "assessment.state_impression": _("Wrote a first impression"),
}
