"""The log in words: the events of assessment."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "assessment.adopt_term": _("Adopted a term of the shared language"),
    "assessment.arrange_draft": _("Moved, took out or put back a question of a draft"),
    "assessment.begin_round": _("Began a round of looking together"),
    "assessment.decline_proposal": _("Declined a proposal for the shared language"),
    "assessment.discard_draft": _("Threw away a draft of an instrument"),
    "assessment.discuss_term": _("Said something of a proposal for the shared language"),
    "assessment.draft_instrument": _("Began a draft of an instrument"),
    "assessment.end_round": _("Ended a round before everybody had rated"),
    "assessment.keep_draft": _("Wrote on a draft of an instrument"),
    "assessment.keep_sheet": _("Wrote on their own sheet"),
    "assessment.list_rounds": _("Looked at the rounds of a dossier"),
    "assessment.lock_sheet": _("Locked their own sheet"),
    "assessment.print_glossary": _("Made the booklet of the shared language"),
    "assessment.propose_change": _("Proposed a change to the shared language"),
    "assessment.propose_term": _("Proposed a term for the shared language"),
    "assessment.publish_instrument": _("Published a version of an instrument"),
    "assessment.remove_remark": _("Removed a remark on the shared language"),
    "assessment.retire_instrument": _("Made a version of an instrument historical"),
    "assessment.settle_round": _("Kept a judgement of the team"),
    "assessment.show_glossary": _("Looked at the shared language"),
    "assessment.show_judgement": _("Read a judgement of the team"),
    "assessment.show_reveal": _("Looked at a round that was over"),
    "assessment.show_round": _("Looked at a round of looking together"),
    "assessment.show_sheet": _("Opened their own sheet"),
    "assessment.show_term": _("Looked at a term of the shared language"),
    "assessment.state_impression": _("Wrote a first impression"),
    "assessment.withdraw_proposal": _("Withdrew a proposal for the shared language"),
}
