"""How wide words will be, guessed on the safe side: whoever draws for paper cannot ask a browser."""

import unicodedata
from functools import lru_cache

NARROW = frozenset("fijlrtIJ.,;:'!|()[]/-· \N{RIGHT SINGLE QUOTATION MARK}")
BROAD = frozenset("mwMW@%…—")
CAPITAL, DIGIT, LETTER, OTHER, THIN, WIDE, FULL = 0.74, 0.62, 0.6, 0.7, 0.4, 0.95, 1.15


def width_of(text: str, size: float) -> float:
    """Returns the width of a text, in the units of its size; more than any usual font needs."""
    return size * sum(map(_width, text))


def tidy(text: str) -> str:
    """Returns the text on one line, without invisible characters that would turn or hide others."""
    spaced = "".join(" " if unicodedata.category(each) in {"Cc", "Zl", "Zp"} else each for each in text)
    return " ".join("".join(each for each in spaced if not _is_turning(each)).split())


def shortened(text: str, size: float, width: float) -> str:
    """Returns as much of the text as fits, with an ellipsis when something is left out; perhaps nothing."""
    text = tidy(text)
    if width_of(text, size) <= width:
        return text
    kept = text
    while kept and width_of(f"{kept}…", size) > width:
        kept = kept[:-1]
    kept = kept.rstrip(" ,;:.-")
    return f"{kept}…" if kept else ""


def wrapped(text: str, size: float, width: float, most: int) -> tuple[str, ...]:
    """Returns the text on at most so many lines of this width; what does not fit ends in an ellipsis."""
    words = tidy(text).split()
    lines: list[str] = []
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and width_of(f"{line} {words[0]}", size) <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(shortened(line, size, width))
    if words:
        lines.append(shortened(" ".join(words), size, width))
    return tuple(lines)


@lru_cache(maxsize=4096)
def _width(letter: str) -> float:
    category = unicodedata.category(letter)
    if category in {"Mn", "Me", "Cf"}:
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return FULL
    if letter in NARROW:
        return THIN
    if letter in BROAD:
        return WIDE
    return {"So": WIDE, "Lo": OTHER, "Lu": CAPITAL, "Nd": DIGIT}.get(category, LETTER)


def _is_turning(letter: str) -> bool:
    """Whether the character turns the direction of what follows, beyond its own label."""
    return "\u202a" <= letter <= "\u202e" or "\u2066" <= letter <= "\u2069"
