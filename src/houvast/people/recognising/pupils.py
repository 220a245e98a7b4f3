"""Finds what looks like a pupil in a text about a school, so that somebody is asked before it is kept.

A foundation: plain Python, nothing is stored. It rather asks once too often: names of grown-ups who are known
are left alone, and so are towns, schools and clubs. What only the place could tell it does not see: the page
says so.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from houvast.people.recognising.identifiers import find_identifiers
from houvast.people.recognising.persons import Known, NameBook
from houvast.people.recognising.revealing import Clue, Why, find_clues
from houvast.people.recognising.spans import Kind, Span

SURE: Final = frozenset({Kind.NATIONAL_NUMBER, Kind.ACCOUNT, Kind.HANDLE, Kind.BIRTH, Kind.PLATE})
"""What is never a matter of a school: it is refused, whoever says it is no pupil."""
ASKED: Final = frozenset({Kind.PERSON, Kind.PHONE, Kind.MAIL, Kind.ADDRESS, Kind.AGE})
PLACES: Final = frozenset({Kind.TOWN, Kind.STREET, Kind.SCHOOL, Kind.CLUB, Kind.DATE, Kind.WEB})
SHORTEST: Final = 2
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_FIRST: Final = re.compile(
    r"(?:^|[.!?\n]|[“«\"(])[\s\"“«(–-]*(?P<name>[A-ZÀ-Þ][a-zà-ÿ]+(?:[-’'][A-ZÀ-Þ]?[a-zà-ÿ]+)*)[ ]"
    r"(?:(?:[A-ZÀ-Þ][^\W\d_]+|van|de|den|der|el|al|ben|d’)[ ]){0,3}"
    r"(?:is|was|zit|zat|heeft|had|wordt|werd|zegt|zei|kwam|komt|ging|gaat|doet|deed|kan|wil|wou|moet|mag|blijft"
    r"|vertelt|vertelde|pest|pestte|slaat|sloeg|est|était|a|avait|dit|va|vient|fait|veut|peut|doit|reste"
    r"|raconte|frappe|says|said|has|had|goes|wants|comes)\b"
)
_NO_NAMES: Final = frozenset(
    "dat dit die deze er het hij zij ze we wij men jij u ik wie wat hoe waar waarom wanneer waarvoor "
    "welke welk niemand iedereen alles niets iets iemand ieder elke elk één een de daar daarna dan "
    "toen nu hier vandaag gisteren morgen soms vaak ook niet nog al na voor sinds tijdens straks "
    "school klas directie team personeel zorg zorgteam leerkracht leraar lerares ouder moeder vader "
    "leerling pupil groep sfeer taal probleem vraag onderwijs beleid polarisatie crisis ruzie "
    "conflict politie stad gemeente clb jongen meisje kind gesprek vorming les opvoeder secretariaat "
    "directeur begeleiding internaat vereniging club trainer ce cela ça il elle on nous vous je tu "
    "qui que quoi comment pourquoi quand où combien tout rien personne quelqu'un chacun chaque quelle "
    "quel le la un une aujourd'hui hier demain parfois souvent ensuite depuis après avant pendant "
    "école classe direction équipe ambiance question problème politique crise conflit police ville "
    "commune centre professeur enseignant élève parent mère père garçon fille enfant entretien "
    "formation éducateur secrétariat directeur accompagnement internat association entraîneur cours "
    "that this there it he she who what how why when where which nobody everybody everyone someone somebody "
    "class staff team head principal teacher pupil parent mother father child group school club "
    "question crisis police today yesterday then now".split()
)


@dataclass(frozen=True, slots=True)
class PupilHint:
    """What in a text looks like a pupil; one that ``is_sure`` has no place in it at all."""

    words: str
    is_sure: bool


def find_pupils(text: str, known_names: Iterable[str]) -> tuple[PupilHint, ...]:
    """Returns what looks like a pupil, each once, in the order of the text; known names are left alone."""
    known = NameBook([Known("known", name) for name in known_names])
    mine = list(known.find(text))
    spans = [span for span in find_identifiers(text, NameBook([])) if not _inside(span, mine)]
    found = [*_identifiers(text, spans), *_names(text, [*spans, *mine]), *_first_words(text, [*spans, *mine])]
    seen: dict[str, PupilHint] = {}
    for _at, hint in sorted(found, key=lambda one: one[0]):
        if not any(hint.words in other for other in seen):
            seen[hint.words] = hint
    return tuple(seen.values())


def _identifiers(text: str, spans: list[Span]) -> Iterator[tuple[int, PupilHint]]:
    for span in spans:
        if span.kind in SURE | ASKED:
            yield span.start, PupilHint(text[span.start : span.end].strip(), span.kind in SURE)


def _names(text: str, taken: list[Span]) -> Iterator[tuple[int, PupilHint]]:
    """Yields words with a capital where no sentence begins."""
    for clue in find_clues(text, NameBook([])):
        written = text[clue.start : clue.end]
        is_name = clue.why is Why.CAPITAL and not written.isupper() and len(written) > SHORTEST
        if is_name and not _inside(clue, taken):
            yield clue.start, PupilHint(written, is_sure=False)


def _first_words(text: str, taken: list[Span]) -> Iterator[tuple[int, PupilHint]]:
    """Yields the first word of a sentence that somebody's name stands at: “Sami is …”."""
    for found in _FIRST.finditer(text):
        word = found["name"]
        start = found.start("name")
        clue = Span(start, start + len(word), Kind.PERSON)
        if word.lower().replace("\u2019", "'") not in _NO_NAMES and not _inside(clue, taken):
            yield start, PupilHint(word, is_sure=False)


def _inside(one: Span | Clue, others: Iterable[Span]) -> bool:
    return any(other.start <= one.start and one.end <= other.end for other in others)
