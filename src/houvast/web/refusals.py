"""The sentence of a refusal in the reader's language: a day in it is written as the reader writes days."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext

from houvast.kernel.errors import HouvastError


def refusal(error: HouvastError) -> str:
    """Returns what a refusal says."""
    facts = {
        name: date_format(fact, "j F Y") if isinstance(fact, date) else fact
        for name, fact in error.facts.items()
    }
    return gettext(error.text) % facts
