"""Searches one's own caseload, in memory, forgiving how a name is written; stores nothing and keeps no index.

Every word of the query must be found: as part of a word, or nearly (one or two typing errors, by length).
A query of names and a query over long notes are the same search. The words of all texts are collected once,
the query is compared with each different word once, and only then the texts are walked: so 4,000 notes take
tens of milliseconds. Closeness orders results; it says how alike the letters are and nothing about a person.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import process
from rapidfuzz.distance import OSA

from houvast.people.names import ARABIC_MARK, PARTICLES, SEPARATOR, join_particles, plain, skeleton, spoken

_END = SEPARATOR.encode()
_ARABIC = ARABIC_MARK.encode()
_PARTICLES = frozenset(particle.encode() for particle in PARTICLES)
_SHORTEST_CORE = 3  # "elke" is a name, not "el" and "ke"
_FEW = 24
_LONGEST_CHAIN = 30  # letters and spaces: "van den", "bint abd el"
_SHORTEST_NEAR = 5  # below five letters one error makes another name
_FIRST_LETTER_FREE = 7
_TWO_ERRORS_FROM = 9

SAME = 1.0
BEGINS = 0.95
PART = 0.9
NEAR = 0.8
SCRIPT = 0.75
WITHOUT_PARTICLE = 0.7


@dataclass(slots=True)
class _Word:
    """One word of the query, and how close each different word of the texts comes to it.

    ``close`` holds words that match as they stand; ``after_particle`` words that may match together with the
    particles written before them, with their folded form.
    """

    whole: str
    core: str
    in_arabic: bool
    close: dict[bytes, float] = field(default_factory=dict)
    after_particle: dict[bytes, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The different words of all texts: as written, and folded; words in Arabic script apart."""

    written: list[bytes]
    folded: list[str]
    arabic: list[bytes]


def matches(query: str, text: str) -> bool:
    """Says whether every word of the query is found in the text, spelling forgiven; an empty query never."""
    return bool(rank(query, [text]))


def rank(query: str, texts: Sequence[str]) -> list[tuple[int, float]]:
    """Returns the texts that match as (index, closeness from 0 to 1), closest first, else in their order."""
    wanted = _words_of(query)
    if not wanted or not texts:
        return []
    joined = f" {SEPARATOR} ".join(_unmarked(text) for text in texts)
    written = plain(f" {joined} ").split(_END)
    vocabulary = _vocabulary_of(written)
    for word in wanted:
        if word.in_arabic:
            _compare_arabic(word, vocabulary)
        else:
            _compare(word, vocabulary)
    return sorted(_walk(written, wanted), key=lambda result: (-result[1], result[0]))


def _unmarked(text: str) -> str:
    return text.replace(SEPARATOR, " ").replace(ARABIC_MARK, " ")


def _vocabulary_of(texts: list[bytes]) -> _Vocabulary:
    different: set[bytes] = set()
    for text in texts:
        different.update(text.split())
    arabic = [word for word in different if word.startswith(_ARABIC)]
    written = list(different.difference(arabic))
    folded = spoken(b" ".join(written).decode("ascii")).split(" ") if written else []
    return _Vocabulary(written, folded, arabic)


def _words_of(query: str) -> list[_Word]:
    """Returns the query's words, particles joined to the word they belong to."""
    words = plain(_unmarked(query)).decode("ascii").split()
    latin = [word for word in words if not word.startswith(ARABIC_MARK)]
    joined, loose = join_particles(latin)
    return [
        *(_Word(spoken(word), _core(word, latin), in_arabic=False) for word in [*joined, loose] if word),
        *(_Word(word[1:], "", in_arabic=True) for word in words if word.startswith(ARABIC_MARK)),
    ]


def _core(joined: str, typed: list[str]) -> str:
    """Returns the word that was typed after its particles, folded; empty where none was typed apart."""
    if joined in typed:
        return ""
    return spoken(next((word for word in typed if joined.endswith(word) and word not in PARTICLES), ""))


def _compare(word: _Word, vocabulary: _Vocabulary) -> None:
    """Fills in how close every different word of the texts comes to a word of the query."""
    written, folded = vocabulary.written, vocabulary.folded
    bones = skeleton(word.whole)
    word.close.update(
        {raw: SCRIPT for raw in vocabulary.arabic if _same_bones(bones, raw[1:].decode("ascii"))}
    )
    for index, text_word in enumerate(folded):
        if word.whole in text_word:
            word.close[written[index]] = _contained(word.whole, text_word)
    for index, likeness in _near(word.whole, folded):
        word.close.setdefault(written[index], NEAR * likeness)
    for core in _cores(word.whole):
        starting = [index for index, text_word in enumerate(folded) if text_word.startswith(core)]
        near = [index for index, _ in _near(core, folded)]
        word.after_particle.update({written[index]: folded[index] for index in [*starting, *near]})
    if word.core:
        _compare_core(word, vocabulary)


def _compare_core(word: _Word, vocabulary: _Vocabulary) -> None:
    """Lets a name typed as "El Idrissi" be found where only "Idrissi" stands, further down."""
    for index, text_word in enumerate(vocabulary.folded):
        if word.core in text_word:
            word.close.setdefault(vocabulary.written[index], WITHOUT_PARTICLE)
    for index, likeness in _near(word.core, vocabulary.folded):
        word.close.setdefault(vocabulary.written[index], WITHOUT_PARTICLE * likeness)


def _compare_arabic(word: _Word, vocabulary: _Vocabulary) -> None:
    """Fills in the words with the same consonants, in whichever script."""
    for raw in vocabulary.arabic:
        if _same_bones(word.whole, raw[1:].decode("ascii")):
            word.close[raw] = SAME
    for raw, text_word in zip(vocabulary.written, vocabulary.folded, strict=True):
        if _same_bones(word.whole, skeleton(text_word)):
            word.close[raw] = SCRIPT
            word.after_particle[raw] = text_word


def _cores(whole: str) -> set[str]:
    """Returns what is left of a word without the particles it may begin with, as "bruk" of "vandenbruk"."""
    cores: set[str] = set()
    waiting = [whole]
    while waiting:
        rest = waiting.pop()
        for length in range(1, len(rest) - _SHORTEST_CORE + 1):
            core = rest[length:]
            if rest[:length] in PARTICLES and core not in cores:
                cores.add(core)
                waiting.append(core)
    return cores


def _contained(wanted: str, text_word: str) -> float:
    if wanted == text_word:
        return SAME
    return BEGINS if text_word.startswith(wanted) else PART


def _same_bones(one: str, other: str) -> bool:
    """Says whether two words have the same consonants, an article before one of them forgiven."""
    return len(min(one, other, key=len)) > 1 and (one in {other, f"l{other}"} or other == f"l{one}")


def _errors_allowed(length: int) -> int:
    return 0 if length < _SHORTEST_NEAR else 1 if length < _TWO_ERRORS_FROM else 2


def _near(wanted: str, folded: list[str]) -> Iterator[tuple[int, float]]:
    """Yields which words differ from the wanted one by a typing error or two, with their likeness."""
    errors = _errors_allowed(len(wanted))
    if not errors or not wanted.isalpha():
        return
    for text_word, distance, index in process.extract(
        wanted, folded, scorer=OSA.distance, score_cutoff=errors, limit=None
    ):
        if is_near(wanted, text_word, int(distance)):
            yield index, _likeness(wanted, text_word, int(distance))


def _likeness(wanted: str, text_word: str, distance: int) -> float:
    return 1 - distance / max(len(wanted), len(text_word))


def is_near(wanted: str, text_word: str, distance: int) -> bool:
    """Says whether two folded words this many typing errors apart may be one name, written by two people."""
    shortest, longest = sorted((len(wanted), len(text_word)))
    if distance > _errors_allowed(shortest) or not text_word.isalpha():
        return False
    return longest >= _FIRST_LETTER_FREE or wanted[0] == text_word[0]


def _walk(texts: list[bytes], wanted: list[_Word]) -> Iterator[tuple[int, float]]:
    """Yields each text in which every wanted word is found, with the mean closeness."""
    for index, text in enumerate(texts):
        total = 0.0
        for word in wanted:
            best = _best(word, text)
            if not best:
                break
            total += best
        else:
            yield index, total / len(wanted)


def _best(word: _Word, text: bytes) -> float:
    """Returns how close the closest word of a text comes, the particles before it tried too; 0 when none."""
    best = max((word.close[token] for token in _present(word.close, text)), default=0.0)
    if best < SAME:
        for token in _present(word.after_particle, text):
            folded = word.after_particle[token]
            chains = _chains_before(token, text)
            best = max(best, *(_joined(word, chain, folded) for chain in chains), 0.0)
    return best


def _present(tokens: Mapping[bytes, object], text: bytes) -> Iterable[bytes]:
    """Returns which of some words stand in a text: few are looked for one by one, many at once."""
    if len(tokens) <= _FEW:
        return [token for token in tokens if b" " + token + b" " in text]
    return tokens.keys() & text.split()


def _chains_before(token: bytes, text: bytes) -> Iterator[str]:
    """Yields the particles, joined, that stand directly before each occurrence of a word in a text."""
    place = text.find(b" " + token + b" ")
    while place >= 0:
        chain = ""
        start = max(0, place - _LONGEST_CHAIN)
        for before in reversed(text[text.find(b" ", start) : place].split()):
            if before not in _PARTICLES:
                break
            chain = before.decode("ascii") + chain
        if chain:
            yield chain
        place = text.find(b" " + token + b" ", place + 1)


def _joined(word: _Word, chain: str, text_word: str) -> float:
    """Returns how close a word of the text comes with the particles before it; 0 when it does not."""
    joined = spoken(chain + text_word)
    if word.in_arabic:
        return SCRIPT if _same_bones(word.whole, skeleton(joined)) else 0.0
    if word.whole in joined:
        return _contained(word.whole, joined)
    distance = int(OSA.distance(word.whole, joined))
    return NEAR * _likeness(word.whole, joined, distance) if is_near(word.whole, joined, distance) else 0.0
