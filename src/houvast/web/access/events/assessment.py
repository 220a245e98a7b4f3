"""The log in words: the events of assessment."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "assessment.arrange_draft": _("Moved, took out or put back a question of a draft"),
    "assessment.begin_round": _("Began a round of looking together"),
    "assessment.discard_draft": _("Threw away a draft of an instrument"),
    "assessment.draft_instrument": _("Began a draft of an instrument"),
    "assessment.end_round": _("Ended a round before everybody had rated"),
    "assessment.export_instrument": _("Took a copy of an instrument"),
    "assessment.import_instrument": _("Took an instrument over from a file"),
    "assessment.keep_draft": _("Wrote on a draft of an instrument"),
    "assessment.keep_sheet": _("Wrote on their own sheet"),
    "assessment.list_rounds": _("Looked at the rounds of a dossier"),
    "assessment.lock_sheet": _("Locked their own sheet"),
    "assessment.publish_instrument": _("Published a version of an instrument"),
    "assessment.retire_instrument": _("Made a version of an instrument historical"),
    "assessment.settle_round": _("Kept a judgement of the team"),
    "assessment.show_judgement": _("Read a judgement of the team"),
    "assessment.show_reveal": _("Looked at a round that was over"),
    "assessment.show_sheet": _("Opened their own sheet"),
    "assessment.state_impression": _("Wrote a first impression"),
}
