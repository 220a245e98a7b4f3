"""Finds persons: by the names a dossier knows, however they are spelled, and by what stands after a title.

Whose name it is is answered by a key the caller gave. A family name that several persons bear, alone, is the
family's. Near spellings count for words with a capital only: an ordinary word is not taken for a name.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from houvast.people.matching import is_near
from houvast.people.names import ARABIC_MARK, PARTICLES, plain, skeleton, spoken
from houvast.people.recognising.spans import Kind, Span

FAMILY: Final = "family"
"""The key of a name that several persons of the dossier bear."""

LONGEST_CHAIN: Final = 5
"""Particles before a name that are looked at; nobody is called “van de van de van de …”."""
_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*(?:[’']s\b)?")
_APART = re.compile(r"[\s’'.-]*")
_INITIALS = re.compile(r"(?:\b[A-ZÀ-Þ]\.[ -]?)+$")
_FAMILY_BEFORE = re.compile(
    r"(?:\b(?:de|het|la|the)[ ])?\b(?:familie|gezin|famille|family)[ ]$", re.IGNORECASE
)
_FAMILY_WORD = re.compile(r"\b(?:familie|gezin|famille|family)\b", re.IGNORECASE)
_HONORIFICS: Final = (
    "meneer mijnheer dhr heer mevrouw mevr mw juffrouw monsieur madame mademoiselle mme mlle mr mrs ms miss"
).split()
_ROLES: Final = (
    "juf meester zorgjuf zorgleerkracht leraar lerares leerkracht directeur directrice dokter dr docteur "
    "professeur "
    "maître maitre advocaat rechter agent inspecteur trainer coach imam pastoor opvoeder opvoedster "
    "éducateur "
    "éducatrice tante nonkel oom oncle tonton tata opa oma broer zus neef nicht frère sœur cousin cousine "
    "vriend "
    "vriendin copain copine ami amie buurman buurvrouw voisin voisine teacher doctor aunt uncle brother "
    "sister friend"
).split()
_SHORTENED: Final = frozenset("dhr mevr mw mme mlle dr mr mrs ms".split())
"""Titles that a dot may follow; after any other a dot ends the sentence."""
TITLES: Final = frozenset((*_HONORIFICS, *_ROLES))
_LAST_WORD = re.compile(r"(?:\b[Dd]e[ ](?=heer))?\b([^\W\d_]+)\.?[ ]$")
_PARTICLE = r"(?:van|de|den|der|het|'t|le|la|du|des|el|al|ben|bint|abu|abou|ait|ould|von|d['’])"
_SURNAME = rf"(?:{_PARTICLE}[ ]?){{0,3}}[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[-’'][^\W\d_]+)*"
_TITLED = re.compile(
    rf"(?P<title>[^\W\d_]+\.?)[ ](?P<name>(?:[A-Z]\.[ ]?)*{_SURNAME}"
    rf"(?:[ ](?:(?i:{_PARTICLE})[ ]){{0,3}}[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[-’'][^\W\d_]+)*){{0,2}})\b(?![ ][A-Z]\b)"
)
_SHORTEST, _SHORTEST_IN_SMALL = 2, 4
_BONES = 2
_LONGEST_BEFORE = 24
_MOST_ERRORS = 2
_FIRST_LETTER_FREE = 6
_WORD_BEFORE = re.compile(r"\b([^\W\d_]+)[ ’'-]$")
# Names that are ordinary words as well: without a capital they are left alone.
_WORDS_TOO: Final = frozenset(
    "claire rose roos fleur pierre olivier blanche aime prudence faith grace merel storm linde wolf bakker "
    "smit visser "
    "mulder boer dekker meester koning jonge groot klein lange witte zwart bruin goede maas berg beek "
    "bosch leroy "
    "petit grand leblanc lenoir legrand boulanger marchand berger martin mercier roux blanc noir gros bon "
    "sage lion mars avril juin mei juni zon ster luna stella amour desire reine victoire felicite "
    "constant parfait daan".split()
)


@dataclass(frozen=True, slots=True)
class Known:
    """A name a dossier knows, and the key of the person it belongs to."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Titled:
    """Somebody found by a title: “juf”, and the name after it."""

    title: str
    name: str


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Part:
    """One word of a name, whose it is, and the particles written before it."""

    keys: frozenset[str]
    particles: frozenset[str]


class NameBook:
    """The names of a dossier, ready to be looked for."""

    def __init__(self, known: Iterable[Known]) -> None:
        """Takes the names apart; particles alone and initials are no name."""
        self._parts: dict[str, _Part] = {}
        self._seen: dict[str, tuple[_Part | None, bool]] = {}
        for one in known:
            before: list[str] = []
            for word in _TOKEN.findall(one.name):
                folded = _folded(word)
                if folded in PARTICLES:
                    before.append(folded)
                    continue
                for part in {folded, "".join([*before, folded]), *map(_folded, word.split("-"))}:
                    self._add(part, one.key, before)
                before = []

    def _add(self, part: str, key: str, particles: list[str]) -> None:
        if len(part) >= _SHORTEST and part not in PARTICLES:
            known = self._parts.get(part, _Part(frozenset(), frozenset()))
            self._parts[part] = _Part(known.keys | {key}, known.particles.union(particles))

    def find(self, text: str) -> Iterator[Span]:
        """Yields each place where one or more words name somebody; titles and initials belong to it."""
        for run in self._runs(text):
            yield Span(_before(text, run[0].start), run[-1].end, Kind.PERSON)

    def who(self, written: str) -> str | None:
        """Returns whose name a found place is: a key, FAMILY for a name of several, None for nobody's."""
        shared: frozenset[str] = frozenset()
        for run in self._runs(written):
            for token in run:
                shared = ((shared & token.keys) or shared) if shared else token.keys
        if not shared:
            return None
        return next(iter(shared)) if len(shared) == 1 else FAMILY

    def is_owner(self, written: str) -> bool:
        """Says whether a found name stands in the genitive: “Yassines”, “Karim's”."""
        last = _TOKEN.findall(written)[-1:]
        word = last[0] if last else ""
        return word[-1:] == "s" and _folded(word) not in self._parts and _folded(word[:-1]) in self._parts

    def _runs(self, text: str) -> Iterator[list[_Token]]:
        """Yields words of names that stand together, particles between them bridged."""
        run: list[_Token] = []
        end = 0  # of the run and the particles after it
        chain: list[re.Match[str]] = []  # of particles that stand directly before a word
        for found in _TOKEN.finditer(text):
            part, is_particle = self._known(found[0])
            if part is None and not (is_particle or run or chain):
                continue  # most words, most of the time
            start, part = self._with_chain(chain, found, part)
            follows = _APART.fullmatch(text, end, found.start()) is not None
            chain = [*(chain[-LONGEST_CHAIN:] if follows else []), found] if is_particle else []
            joined = bool(run) and follows
            end = found.end()
            if part is not None and joined and any(part.keys & one.keys for one in run):
                run.append(_Token(start, end, part.keys))
            elif part is not None:
                if run:
                    yield run
                run = [_Token(_with_particles(text, start, part.particles), end, part.keys)]
            elif run and not (joined and is_particle):
                yield run
                run = []
        if run:
            yield run

    def _with_chain(
        self, chain: list[re.Match[str]], found: re.Match[str], part: _Part | None
    ) -> tuple[int, _Part | None]:
        """Returns whose name a word is, and where it begins: “Van den Broucke” may be “Vandenbroucke”."""
        if part is None and chain and found[0][0].isupper() and found.start() - chain[-1].end() == 1:
            joined, _ = self._known("".join(each[0] for each in [*chain, found]).capitalize())
            if joined is not None:
                return chain[0].start(), joined
        return found.start(), part

    def _known(self, word: str) -> tuple[_Part | None, bool]:
        """Returns whose name a word may be, and whether it is a particle of names."""
        if word not in self._seen:
            letters = plain(word).decode("ascii").replace(" ", "")
            folded = spoken(letters)
            self._seen[word] = (self._compared(word, letters, folded), folded in PARTICLES)
        return self._seen[word]

    def _compared(self, word: str, letters: str, folded: str) -> _Part | None:
        """Returns the part of a name a word may be: as it stands, in the genitive, nearly, in Arabic."""
        if letters.startswith(ARABIC_MARK):
            return self._by_bones(letters[1:])
        forms = (folded, spoken(letters[:-1])) if letters[-1:] == "s" else (folded,)
        has_capital = word[:1].isupper()
        for form in forms:
            if form in self._parts and (has_capital or self._is_no_word(form, letters)):
                return self._parts[form]
        return self._nearly(forms) if has_capital else None

    def _is_no_word(self, folded: str, letters: str) -> bool:
        return len(folded) >= _SHORTEST_IN_SMALL and letters not in _WORDS_TOO

    def _nearly(self, forms: Iterable[str]) -> _Part | None:
        for form in forms:
            for name, distance, _ in process.extract(
                form, self._parts.keys(), scorer=OSA.distance, score_cutoff=_MOST_ERRORS, limit=None
            ):
                errors = int(distance)
                if is_near(name, form, errors) or (errors == 1 and len(form) >= _FIRST_LETTER_FREE):
                    return self._parts[name]
        return None

    def _by_bones(self, bones: str) -> _Part | None:
        for name, part in self._parts.items():
            own = skeleton(name)
            if len(own) >= _BONES and own == bones:
                return part
        return None


def find_titled(text: str) -> Iterator[Titled]:
    """Yields who stands after a title with a name the dossier need not know."""
    for word in _TOKEN.finditer(text):
        if word[0].lower() in TITLES or word[0] == "M":
            found = _TITLED.match(text, word.start())
            if found is None:
                continue
            has_dot = found["title"].endswith(".")
            if has_dot == (word[0] == "M") or word[0].lower() in _SHORTENED:
                yield Titled(word[0].lower(), found["name"])


def is_family(written: str) -> bool:
    """Says whether a found name is that of a whole family: “de familie El Khattabi”."""
    return _FAMILY_WORD.search(written) is not None


def _before(text: str, start: int) -> int:
    """Returns where a name begins with its initials, its title or “familie” before it."""
    if text[start - 1 : start] != " ":
        return start
    initials = _INITIALS.search(text[max(0, start - _LONGEST_BEFORE) : start])
    start -= len(initials[0]) if initials else 0
    last = _LAST_WORD.search(text[max(0, start - _LONGEST_BEFORE) : start])
    if last and last[1].lower() in TITLES:
        return start - len(last[0])
    family = _FAMILY_BEFORE.search(text[max(0, start - _LONGEST_BEFORE) : start]) if last else None
    return start - len(family[0]) if family else start


def _with_particles(text: str, start: int, particles: frozenset[str]) -> int:
    """Returns where a name begins when its own particles stand before it: "De Smet", "el Khattabi"."""
    while True:
        found = _WORD_BEFORE.search(text[max(0, start - 12) : start])
        if not found or _folded(found[1]) not in particles:
            return start
        start -= len(found[0])


def _folded(word: str) -> str:
    return spoken(plain(word).decode("ascii").replace(" ", "").replace(ARABIC_MARK, ""))
