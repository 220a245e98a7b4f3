"""What is asked of an impression, first or second."""

from houvast.assessment.values.ratings import MOST_DOMAINS, Impression
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def check_impression(impression: Impression) -> None:
    """Raises Invalid without a sentence, or with more domains than three."""
    if not impression.words.strip():
        raise Invalid(message("Write your impression in a sentence or two."))
    if len(set(impression.domains)) > MOST_DOMAINS:
        raise Invalid(message("Choose at most three domains that need attention first."))
