"""The log in words: the events of assessment."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "assessment.begin_round": _("Began a round of looking together"),
    "assessment.end_round": _("Ended a round before everybody had rated"),
    "assessment.keep_sheet": _("Wrote on their own sheet"),
    "assessment.lock_sheet": _("Locked their own sheet"),
    "assessment.settle_round": _("Kept a judgement of the team"),
    "assessment.state_impression": _("Wrote a first impression"),
}
