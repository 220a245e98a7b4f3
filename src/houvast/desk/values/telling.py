"""What an asker was told: what they may ask or do, what the desk could tell, and what it may not tell."""

from dataclasses import dataclass
from enum import StrEnum

from houvast.vault.content import content


class Way(StrEnum):
    """What a suggestion is for: a question to ask, something to tell, something that is not told."""

    ASK = "ask"
    TELL = "tell"
    KEEP = "keep"


@content("desk.told_line", version=1)
@dataclass(frozen=True)
class ToldLine:
    """One suggestion as it was read that day, with the legal ground that stood beside it, if any."""

    key: str
    way: Way
    words: str
    ground: str


@content("desk.told", version=1)
@dataclass(frozen=True)
class ToldContent:
    """The answer that was given: the lines the worker chose, and their own words."""

    lines: tuple[ToldLine, ...]
    words: str
