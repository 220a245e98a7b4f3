"""Finds everything in a text that says who or where somebody is, in Dutch, French and English.

A foundation: plain Python, nothing is stored, nothing is sent. What is found is for a person to look at; what
is not found is why a person must look (see ``revealing``).
"""

from houvast.people.recognising.ages import find_ages
from houvast.people.recognising.institutions import find_institutions
from houvast.people.recognising.moments import find_moments
from houvast.people.recognising.numbers import find_numbers
from houvast.people.recognising.persons import NameBook
from houvast.people.recognising.places import find_places
from houvast.people.recognising.spans import Span, settled


def find_identifiers(text: str, names: NameBook) -> tuple[Span, ...]:
    """Returns the identifying places of a text in their order, without overlap."""
    return settled(
        (
            *find_moments(text),
            *find_numbers(text),
            *names.find(text),
            *find_institutions(text),
            *find_places(text),
            *find_ages(text),
        )
    )
