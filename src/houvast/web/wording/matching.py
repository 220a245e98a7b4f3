"""Finds the entries of a list in a text, in one pass over its words.

Plain Python: it knows no request, no user and no database, and it keeps nothing of what it read.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from houvast.web.wording.inflections import inflections_of
from houvast.web.wording.patterns import SHORTEST_BEGINNING, Part, Pattern, dictionary_words, pattern_of
from houvast.web.wording.tokens import Tokens, tokens_of
from houvast.web.wording.words import Found, WordList

EVERY_ENTRY = ""


@dataclass(frozen=True, slots=True)
class _Sought:
    """A pattern and what it means: a hint, or ``silence`` for an entry (for all of them when it is "")."""

    entry: str
    pattern: Pattern
    silence: bool

    def may_be_in(self, present: frozenset[str]) -> bool:
        """Whether the pattern's last word stands anywhere among these."""
        last = self.pattern[-1]
        return bool(last.beginnings) or not last.words.isdisjoint(present)


@dataclass(frozen=True, slots=True)
class _Hit:
    """A pattern met from word ``first`` to before word ``after``."""

    first: int
    after: int
    entry: str
    silence: bool

    @property
    def places(self) -> range:
        """The numbers of its words."""
        return range(self.first, self.after)


@dataclass(slots=True)
class _Begun:
    """The patterns that one word begins: those it ends as well, those by their second word, the others."""

    whole: list[_Sought] = field(default_factory=list)
    pairs: defaultdict[str, list[_Sought]] = field(default_factory=lambda: defaultdict(list))
    others: list[_Sought] = field(default_factory=list)

    def add(self, sought: _Sought) -> None:
        """Takes up a pattern that begins with the word."""
        second = sought.pattern[1] if len(sought.pattern) > 1 else None
        if second is None:
            self.whole.append(sought)
        elif second.beginnings or second.is_gap:
            self.others.append(sought)
        else:
            for word in second.words:
                self.pairs[word].append(sought)

    def possible(self, following: str | None) -> Iterator[_Sought]:
        """Yields the patterns to look at before a word; None when a stop or the end comes first."""
        yield from self.whole
        if following is not None:
            yield from self.pairs.get(following, ())
            yield from self.others


class Matcher:
    """A list, ready to look for."""

    def __init__(self, words: WordList) -> None:
        self._words: defaultdict[str, _Begun] = defaultdict(_Begun)
        self._beginnings: defaultdict[str, list[_Sought]] = defaultdict(list)
        for sought in _sought(words):
            for word in sought.pattern[0].words:
                self._words[word].add(sought)
            for beginning in sought.pattern[0].beginnings:
                self._beginnings[beginning[:SHORTEST_BEGINNING]].append(sought)

    def find(self, text: str) -> tuple[Found, ...]:
        """Returns what is met in a text, in its order, never two over one another; the longer one stays."""
        tokens = tokens_of(text)
        hits = list(self._hits(tokens))
        silent = {(hit.entry, place) for hit in hits if hit.silence for place in hit.places}
        taken = bytearray(len(tokens.folded))
        kept: list[_Hit] = []
        for hit in sorted(hits, key=lambda hit: (hit.first - hit.after, hit.first)):
            if not (hit.silence or any(taken[hit.first : hit.after]) or _is_silenced(hit, silent)):
                taken[hit.first : hit.after] = b"\x01" * len(hit.places)
                kept.append(hit)
        kept.sort(key=lambda hit: hit.first)
        return tuple(Found(tokens.starts[hit.first], tokens.ends[hit.after - 1], hit.entry) for hit in kept)

    def _hits(self, tokens: Tokens) -> Iterator[_Hit]:
        present = frozenset(tokens.folded)
        following = [*tokens.folded[1:], None]
        for place, word in enumerate(tokens.folded):
            begun, longer = self._words.get(word), self._beginnings.get(word[:SHORTEST_BEGINNING], ())
            if begun is None and not longer:
                continue
            after = None if following[place] is None or tokens.parted[place + 1] else following[place]
            for sought in (*(begun.possible(after) if begun else ()), *longer):
                if sought.pattern[0].takes(word) and sought.may_be_in(present):
                    end = _end(tokens, place + 1, sought.pattern, 1)
                    if end:
                        yield _Hit(place, end, sought.entry, sought.silence)


def _sought(words: WordList) -> Iterator[_Sought]:
    """Yields every pattern of a list, with the forms of its words."""
    forms = [form for entry in words.entries for form in (*entry.forms, *entry.unless)]
    inflections = inflections_of(words.language, dictionary_words([*forms, *words.names]))
    for name in words.names:
        yield _Sought(EVERY_ENTRY, pattern_of(name, inflections), silence=True)
    for entry in words.entries:
        for form in entry.forms:
            yield _Sought(entry.id, pattern_of(form, inflections), silence=False)
        for form in entry.unless:
            yield _Sought(entry.id, pattern_of(form, inflections), silence=True)


def _end(tokens: Tokens, place: int, pattern: Pattern, number: int) -> int:
    """Returns the word after a pattern whose first ``number`` parts end at ``place``; 0 when not met."""
    if number == len(pattern):
        return place
    part = pattern[number]
    if not part.is_gap:
        return _end(tokens, place + 1, pattern, number + 1) if _stands(tokens, place, part) else 0
    for length in range(part.most + 1):
        if length and (place + length > len(tokens.folded) or tokens.parted[place + length - 1]):
            return 0
        if length >= part.least:
            after = _end(tokens, place + length, pattern, number + 1)
            if after:
                return after
    return 0


def _stands(tokens: Tokens, place: int, part: Part) -> bool:
    return place < len(tokens.folded) and not tokens.parted[place] and part.takes(tokens.folded[place])


def _is_silenced(hit: _Hit, silent: set[tuple[str, int]]) -> bool:
    return any((hit.entry, place) in silent or (EVERY_ENTRY, place) in silent for place in hit.places)
