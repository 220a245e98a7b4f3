"""The log in words: the events of assessment."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "assessment.begin_form": _("Began a form"),
    "assessment.begin_round": _("Began a round of looking together"),
    "assessment.compare_forms": _("Laid two forms side by side"),
    "assessment.discard_form": _("Threw a draft of a form away"),
    "assessment.end_round": _("Ended a round before everybody had rated"),
    "assessment.fill_form": _("Filled in a form"),
    "assessment.finish_form": _("Finished a form"),
    "assessment.keep_sheet": _("Wrote on their own sheet"),
    "assessment.list_forms": _("Looked at the forms of a dossier"),
    "assessment.list_rounds": _("Looked at the rounds of a dossier"),
    "assessment.lock_sheet": _("Locked their own sheet"),
    "assessment.open_form": _("Opened a draft of a form"),
    "assessment.print_form": _("Opened a form to print"),
    "assessment.settle_round": _("Kept a judgement of the team"),
    "assessment.show_form": _("Read a form"),
    "assessment.show_judgement": _("Read a judgement of the team"),
    "assessment.show_reveal": _("Looked at a round that was over"),
    "assessment.show_sheet": _("Opened their own sheet"),
    "assessment.state_impression": _("Wrote a first impression"),
}
