"""Makes words comparable that people type differently: accents, capitals, ligatures, "ij" and "y", hyphens.

What is searched and what is asked go through the same fold. Which words of the entries answer an asked one
is decided here, in plain Python: the same word or one that contains it; only where there is none, one that
differs by a typing error.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from rapidfuzz.distance import OSA

LONGEST: Final = 60
"""Characters of a word that count: what is longer is no word."""

MOST_WORDS: Final = 8
"""Words of a question that count."""

_LETTERS: Final = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ĳ": "ij"})
_MARKS: Final = re.compile(r"[^\w]+|_+")
_SMALL: Final = frozenset(
    (
        "de het een der den van voor bij met in op te ter ten naar en of aan uit om is er die dat ik we mijn"
        " le la les l un une des du d au aux et ou en dans pour par avec sur a est je mon ma qui que"
        " the an of for and or to with der die das und fur mit"
    ).split()
)
_SHORT: Final = 3
_MIDDLE: Final = 7
MOST_MEANT: Final = 40
"""Words of the entries that one asked word may stand for."""


def fold(text: str) -> str:
    """Returns the words of a text in lower case without accents, "ij" as "y", one blank between two."""
    if text.isascii():
        return " ".join(_MARKS.sub(" ", text.lower()).split()).replace("ij", "y")
    lower = text.casefold().translate(_LETTERS)
    bare = "".join(one for one in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(one))
    return " ".join(_MARKS.sub(" ", bare.casefold()).split()).replace("ij", "y")


def words(text: str) -> tuple[str, ...]:
    """Returns the different words of a text, folded, in order, each at most sixty characters."""
    return tuple(dict.fromkeys(word[:LONGEST] for word in fold(text).split()))


def asked_words(question: str) -> tuple[str, ...]:
    """Returns the words of a question that say something; small words count when there is nothing else."""
    found = words(question)
    telling = tuple(word for word in found if word not in _SMALL)
    return (telling or found)[:MOST_WORDS]


def meant(asked: str, candidates: Iterable[str]) -> tuple[str, ...]:
    """Returns the candidates an asked word may mean: those that hold it, else those one typing error away.

    A word of three letters forgives nothing, one of up to seven forgives one error, a longer one two; two
    letters that changed places are one error.
    """
    known = tuple(dict.fromkeys(candidates))
    holding = [word for word in known if word == asked or (len(asked) >= _SHORT and asked in word)]
    if holding:
        return tuple(sorted(holding, key=lambda word: (not word.startswith(asked), len(word)))[:MOST_MEANT])
    allowed = 0 if len(asked) <= _SHORT else 1 if len(asked) <= _MIDDLE else 2
    apart = {word: OSA.distance(asked, word, score_cutoff=allowed) for word in known}
    near = [word for word in known if apart[word] <= allowed]
    return tuple(sorted(near, key=lambda word: (apart[word], word))[:MOST_MEANT])


def query(meanings: Iterable[tuple[str, ...]]) -> str:
    """Returns the text search query that wants one meaning of every asked word."""
    return " & ".join("(" + " | ".join(f"'{word}'" for word in one) + ")" for one in meanings)
