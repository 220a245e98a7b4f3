"""The words of the shared language on the screen and in the booklet."""

from typing import Final

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.assessment.values.language import Change, ProposalState, Stance
from houvast.web.guidance.labels import Labels

CHANGES: Labels = {
    Change.NEW: _("A new term"),
    Change.KEEP: _("Take the text as it stands"),
    Change.REWORD: _("Put it in other words"),
    Change.LEAVE: _("Leave this term aside"),
}
STANCES: Labels = {
    Stance.AGREES: _("Agrees"),
    Stance.ASKS: _("Asks"),
    Stance.DISAGREES: _("Disagrees"),
}
OWN_STANCES: Labels = {
    Stance.AGREES: _("I agree with the proposal"),
    Stance.ASKS: _("I want to ask or add something"),
    Stance.DISAGREES: _("I disagree"),
}
ENDINGS: Labels = {
    ProposalState.OPEN: _("Being discussed"),
    ProposalState.ADOPTED: pgettext_lazy("proposal", "Adopted"),
    ProposalState.DECLINED: pgettext_lazy("proposal", "Declined"),
    ProposalState.WITHDRAWN: pgettext_lazy("proposal", "Withdrawn"),
}
LANGUAGES: Final = (("nl", "Nederlands"), ("fr", "Français"), ("en", "English"))
LANGUAGE_NAMES: Final = dict(LANGUAGES)
