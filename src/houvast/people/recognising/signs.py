"""Finds signs of a person that names and numbers leave out: initials, names in capitals, a name before “weg”.

A foundation for texts in which nobody at all may stand: plain Python, nothing is stored. It rather asks once
too often; a nickname in small letters, or a story only the place could tell, it does not see.
"""

import re
from collections.abc import Iterator
from typing import Final

from houvast.people.recognising.identifiers import find_identifiers
from houvast.people.recognising.persons import NameBook
from houvast.people.recognising.spans import Kind

LONGEST_SHORT: Final = 5
"""Letters of a word in capitals that is taken for an abbreviation where it stands alone."""
_INITIALS: Final = re.compile(r"(?<![\w.])(?:[A-ZÀ-Þ]\.[ ]?){1,4}(?![A-ZÀ-Þ]?\w)")
_CAPITALS: Final = re.compile(r"(?<![\w.])[A-ZÀ-Þ]{2,}(?:[-’' ][A-ZÀ-Þ]{2,})*(?![\w.])")
_STREET_APART: Final = re.compile(r"(?P<name>(?:[A-ZÀ-Þ][\w’'-]*[ ]){1,3})[a-zà-ÿ]+$")


def find_signs(text: str) -> tuple[str, ...]:
    """Returns what may stand for somebody, in the words of the text, each once."""
    return tuple(dict.fromkeys((*_initials(text), *_shouted(text), *_hidden_in_streets(text))))


def _initials(text: str) -> Iterator[str]:
    """Yields “Y.A.” and the “B.” of “the family B.”; not the letter that numbers a line."""
    for found in _INITIALS.finditer(text):
        begins_line = not text[: found.start()].rpartition("\n")[2].strip()
        if not (begins_line and len(found[0].strip()) == len("A.")):
            yield found[0].strip()


def _shouted(text: str) -> Iterator[str]:
    for found in _CAPITALS.finditer(text):
        if " " in found[0] or len(found[0]) > LONGEST_SHORT:
            yield found[0]


def _hidden_in_streets(text: str) -> Iterator[str]:
    """Yields the name that made “Amrani weg” look like a street: the word of a street stands apart."""
    for span in find_identifiers(text, NameBook([])):
        apart = _STREET_APART.match(text[span.start : span.end]) if span.kind is Kind.STREET else None
        if apart is not None:
            yield apart["name"].strip()
