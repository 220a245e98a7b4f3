"""Which page of a list an address asks for; whatever it says, there is an answer."""

from collections.abc import Mapping
from typing import Final

LONGEST: Final = 5


def page_number(query: Mapping[str, str]) -> int:
    """Returns the wanted page from 1; 1 for anything that is no sensible number."""
    wanted = query.get("page", "")
    return max(1, int(wanted)) if wanted.isdecimal() and len(wanted) <= LONGEST else 1
