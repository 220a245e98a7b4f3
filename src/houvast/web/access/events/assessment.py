"""The log in words: the events of assessment."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "assessment.begin_round": _("Began a round of looking together"),
    "assessment.end_round": _("Ended a round before everybody had rated"),
    "assessment.keep_sheet": _("Wrote on their own sheet"),
    "assessment.list_gaps": _("Looked at what is still open in their dossiers"),
    "assessment.list_rounds": _("Looked at the rounds of a dossier"),
    "assessment.lock_sheet": _("Locked their own sheet"),
    "assessment.print_agreement": _("Made a report of how far the team agrees"),
    "assessment.settle_round": _("Kept a judgement of the team"),
    "assessment.show_agreement": _("Looked at how far the team agrees"),
    "assessment.show_judgement": _("Read a judgement of the team"),
    "assessment.show_reveal": _("Looked at a round that was over"),
    "assessment.show_sheet": _("Opened their own sheet"),
    "assessment.state_impression": _("Wrote a first impression"),
}
