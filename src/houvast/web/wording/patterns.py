"""How a list writes what it looks for, and how that is read.

    liegt             this word, and no other form of it
    liegen~           this word in all its forms, as a dictionary knows them
    geradicaliseerd-  every word that begins so
    _                 any one word
    …                 nothing, or up to four words of the same sentence
    moslim|islamiet   one of these; each may have its own ~ or -

Words stand apart by spaces. Hyphens and apostrophes part words as well: "soi-disant" is two, "l'école|équipe"
is "l" before one of two. A comma or a stop ends every phrase, capitals and accents do not count.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.web.wording.inflections import Inflections
from houvast.web.wording.tokens import WORD, fold

SHORTEST_BEGINNING = 4
"""Letters before a "-": fewer would find half the dictionary."""

FEW = 4


@dataclass(frozen=True, slots=True)
class Part:
    """One place of a pattern: one of these words, a word that begins so, or ``least`` to ``most`` words."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    least: int = 1
    most: int = 1

    @property
    def is_gap(self) -> bool:
        """Whether any words may stand here."""
        return not self.words and not self.beginnings

    def takes(self, word: str) -> bool:
        """Whether a folded word may stand here."""
        return word in self.words or (bool(self.beginnings) and word.startswith(self.beginnings))


Pattern = tuple[Part, ...]


def dictionary_words(forms: Iterable[str]) -> Iterator[str]:
    """Yields the words of patterns whose forms a dictionary must give: those with "~"."""
    for form in forms:
        for chunk in form.split():
            for one in chunk.split("|"):
                if one.endswith("~"):
                    yield from (match.group().lower() for match in [*WORD.finditer(one)][-1:])


def pattern_of(form: str, inflections: Inflections) -> Pattern:
    """Reads a pattern; raises Invalid when it cannot be read, or begins or ends with a gap."""
    parts = tuple(part for chunk in form.split() for part in _parts(chunk, inflections, form))
    if not parts or parts[0].is_gap or parts[-1].is_gap:
        raise _refusal(form)
    return parts


def _parts(chunk: str, inflections: Inflections, form: str) -> Iterator[Part]:
    if chunk in {"…", "_"}:
        yield Part(least=0, most=FEW) if chunk == "…" else Part()
        return
    one, *others = chunk.split("|")
    bare = one.rstrip("~-")
    *before, last = [match.group() for match in WORD.finditer(bare)] or [""]
    for word in before:
        yield Part(frozenset({fold(word)}))
    choices = [_word(choice, inflections, form) for choice in (last + one[len(bare) :], *others)]
    words = frozenset[str]().union(*(choice.words for choice in choices))
    yield Part(words, tuple(beginning for choice in choices for beginning in choice.beginnings))


def _word(one: str, inflections: Inflections, form: str) -> Part:
    bare = one.rstrip("~-")
    if not WORD.fullmatch(bare):
        raise _refusal(form)
    if one.endswith("~"):
        return Part(inflections[bare.lower()])
    if one.endswith("-"):
        if len(bare) < SHORTEST_BEGINNING:
            raise _refusal(form)
        return Part(beginnings=(fold(bare),))
    return Part(frozenset({fold(bare)}))


def _refusal(form: str) -> Invalid:
    return Invalid(message("In the list of words, “%(form)s” cannot be read."), form=form)
