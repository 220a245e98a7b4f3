"""What the pages of agreement call things."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.assessment.agreement.outcomes import Reason
from houvast.assessment.values.nameless import CaseKind
from houvast.instruments.definition import Polarity

KINDS: Final[Mapping[CaseKind, Promise]] = {
    CaseKind.REAL: pgettext_lazy("agreement", "real cases"),
    CaseKind.PRACTICE: pgettext_lazy("agreement", "practice cases"),
}
SIDES: Final[Mapping[Polarity, Promise]] = {
    Polarity.STRENGTH: pgettext_lazy("side of a question", "strength"),
    Polarity.BARRIER: pgettext_lazy("side of a question", "barrier"),
    Polarity.NEED: pgettext_lazy("side of a question", "need"),
    Polarity.NEUTRAL: pgettext_lazy("side of a question", "neutral"),
}
WORDS: Final[Mapping[str, Promise]] = {
    "Almost Perfect": pgettext_lazy("how well raters agree", "almost perfect"),
    "Substantial": pgettext_lazy("how well raters agree", "substantial"),
    "Moderate": pgettext_lazy("how well raters agree", "moderate"),
    "Fair": pgettext_lazy("how well raters agree", "fair"),
    "Slight": pgettext_lazy("how well raters agree", "slight"),
}
"""The words of Landis and Koch; the lowest is left out, for it is always sure and says nothing."""

REASONS: Final[Mapping[Reason, Promise]] = {
    Reason.NO_CASES: _("There is no case yet."),
    Reason.NO_PAIRS: _("No case was rated by two or more."),
    Reason.ONE_CASE: _("There is one case only."),
    Reason.ONE_RATER: _("There is one rater only."),
    Reason.NO_VARIATION: _("Everybody always chose the same level: too little variation to say."),
    Reason.NO_DISAGREEMENT: _("Nobody ever differed: how sure that is cannot be computed."),
    Reason.NO_AGREEMENT: _("Nobody ever agreed: how sure that is cannot be computed."),
    Reason.TOO_FEW_CASES: _("Too few cases to say."),
    Reason.TOO_LITTLE_VARIATION: _("Too little variation to say."),
    Reason.DEGENERATE_DRAWS: _("Too many draws say nothing: no interval would hold what it promises."),
    Reason.DIFFERENT_LEVELS: _("The questions of this instrument have different levels: they make no whole."),
}
UNSAID: Final = _("This cannot be computed.")
