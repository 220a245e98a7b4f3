"""Blanks a name out of a text, for paper that leaves the building (F27)."""

import re
from typing import Final

SHORTEST: Final = 3
GAP: Final = "…"


def without_name(text: str, name: str) -> str:
    """Returns a text with a gap wherever a part of a name stands in it."""
    parts = [re.escape(part) for part in re.findall(r"[\w'\u2019-]+", name) if len(part) >= SHORTEST]
    if not parts:
        return text
    return re.sub(rf"(?<!\w)({'|'.join(parts)})(?!\w)", GAP, text, flags=re.IGNORECASE)
