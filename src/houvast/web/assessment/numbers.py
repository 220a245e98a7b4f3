"""How figures about fictional cases are written: with a comma, a true minus, and how far they reach."""

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from houvast.assessment.agreement.outcomes import Estimate


def written(value: float, places: int = 2) -> str:
    """Returns a figure in the reader's language, never a negative nought."""
    rounded = round(value, places)
    text = str(number_format(abs(rounded), places))
    return f"\N{MINUS SIGN}{text}" if rounded < 0 else text


def reach_words(found: Estimate) -> str:
    """Returns how far a figure may lie from the truth, or that this is not known."""
    if found.low is None or found.high is None:
        return _("how sure that is cannot be said")
    return _("between %(low)s and %(high)s, 95 %% sure") % {
        "low": written(found.low),
        "high": written(found.high),
    }
