"""The words of practising on fictional cases, and of a rater's own eye."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.assessment.agreement.outcomes import Reason
from houvast.assessment.selectors._cases import CaseState
from houvast.assessment.values.ratings import EvidenceKind
from houvast.instruments.definition import Polarity
from houvast.instruments.vignettes import Form

FORMS: Final[Mapping[Form, Promise]] = {
    Form.FAR_RIGHT: _("Drawn to the far right"),
    Form.FAR_LEFT: _("Drawn to the far left"),
    Form.RELIGIOUS: _("Drawn to violence in the name of a faith"),
    Form.CONSPIRACY: _("Drawn into a belief in conspiracies"),
    Form.HATRED_OF_WOMEN: _("Drawn to hatred of women"),
    Form.RETURNEE_CHILD: _("A child that came back from a war"),
    Form.FALSE_ALARM: _("A false alarm"),
}
CASE_STATES: Final[Mapping[CaseState, Promise]] = {
    CaseState.TO_READ: _("Waits for you"),
    CaseState.RATING: _("You are rating"),
    CaseState.LOCKED: _("Locked by you"),
    CaseState.OPEN: pgettext_lazy("case", "Open"),
    CaseState.OVER: _("Lies open"),
    CaseState.LONG_OVER: _("Over for long"),
}
KNOWN: Final[Mapping[EvidenceKind, Promise]] = {
    EvidenceKind.OBSERVED: _("Observed"),
    EvidenceKind.SAID: _("Said by the person"),
    EvidenceKind.HEARD_FROM: _("Heard from somebody"),
    EvidenceKind.DOCUMENT: _("From a document"),
    EvidenceKind.INTERPRETATION: _("An interpretation"),
    EvidenceKind.GUT_FEELING: _("A feeling"),
    EvidenceKind.UNMARKED: _("Not marked"),
}
SIDES: Final[Mapping[Polarity, Promise]] = {
    Polarity.STRENGTH: _("strength"),
    Polarity.BARRIER: _("barrier"),
    Polarity.NEED: _("need"),
    Polarity.NEUTRAL: _("point"),
}
REASONS: Final[Mapping[Reason, Promise]] = {
    Reason.NO_CASES: _("You locked no case yet that a colleague locked as well."),
    Reason.NO_PAIRS: _("No case was rated by two people yet."),
    Reason.ONE_CASE: _("One case says nothing of how sure this is."),
    Reason.ONE_RATER: _("Nobody rated the same cases as you yet."),
    Reason.NO_VARIATION: _("All chose the same level everywhere: there is nothing to lay apart."),
    Reason.TOO_FEW_CASES: _("There is too little to say anything."),
    Reason.NOT_CONNECTED: _(
        "You and your colleagues did not rate the same cases: whether you are severe or the case is mild,"
        " nothing can tell. Rate two cases together."
    ),
    Reason.ALL_AT_THE_EDGE: _("You chose the same end of every scale: then this cannot be told."),
    Reason.NOT_FOUND: _("The computation found no answer that holds."),
}
"""Why there is no figure; what is not named here says that there is too little."""


def reason_words(reason: Reason | None) -> Promise:
    """Returns why there is no figure, or no interval, in a sentence."""
    return REASONS.get(reason or Reason.TOO_FEW_CASES, REASONS[Reason.TOO_FEW_CASES])
