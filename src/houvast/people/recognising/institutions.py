"""Finds schools, clubs, houses of prayer and youth centres by the name beside their ordinary word."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from houvast.people.recognising.places import NAME, WORDED, with_article
from houvast.people.recognising.spans import Kind, Span

_QUOTED = rf"(?:[“‘«\"][ ]?{NAME}[ ]?[”’»\"]|{NAME})"
_NAMED = re.compile(
    rf"[^\W\d_]+(?:[ ](?:royal|primaire|communale?|libre|secondaire))?[ ](?:(?:de|du|des|van"
    rf"|het)[ ])?(?:la[ ])?{_QUOTED}"
)
_OF_YOUTH = re.compile(
    rf"(?i:maison)[ ]de[ ](?:jeunes|quartier)[ ]{_QUOTED}|(?i:club)[ ]de[ ](?:foot|football|boxe)[ ]{_QUOTED}"
)
_LETTERED = re.compile(rf"[A-Z!]+[ ]{NAME}")
_SCHOOLS: Final = frozenset(
    "basisschool school kleuterschool instituut college lyceum atheneum internaat campus "
    "école collège lycée athénée institut internat".split()
)
_CLUBS: Final = frozenset(
    "jeugdhuis jeugdcentrum jeugdclub boksclub voetbalclub vechtsportclub fitnessclub sportclub club "
    "moskee kerk parochie gebedshuis synagoge tempel chiro scouts vereniging "
    "mosquée église paroisse synagogue asbl".split()
)
_SCHOOL_LETTERS: Final = frozenset({"KA", "KTA", "VTI", "IPES", "ITN", "MSKA", "GO"})
_CLUB_LETTERS: Final = frozenset(
    "KV KVC KVK VC VV VK SV FC RFC KFC SC RSC RSCA KSC SK KSK KAA KRC JH BC VZW KSV KVV RUS RAEC RAAL".split()
)
_SCHOOL_ENDINGS: Final = ("college", "instituut", "lyceum", "atheneum", "humaniora", "school")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_CAPITALS_BEFORE = re.compile(rf"(?:\b{WORDED}[ ]){{1,3}}$")
_KINDS: Final[Mapping[frozenset[str], Kind]] = {_SCHOOLS: Kind.SCHOOL, _CLUBS: Kind.CLUB}
_LETTERS: Final[Mapping[frozenset[str], Kind]] = {_SCHOOL_LETTERS: Kind.SCHOOL, _CLUB_LETTERS: Kind.CLUB}
_LONGEST_BEFORE = 40


def find_institutions(text: str) -> Iterator[Span]:
    """Yields every named school and club; an article before it belongs to it."""
    for word in _WORD.finditer(text):
        written, start = word[0].lower(), word.start()
        elided = written.rfind("’") if "’" in written else written.rfind("'")
        if 0 < elided < 2:  # noqa: PLR2004 - the word begins after an elided article
            written, start = written[elided + 1 :], start + elided + 1
        kind = next((kind for nouns, kind in _KINDS.items() if written in nouns), None)
        kind = kind or (Kind.CLUB if written == "maison" else None)
        found = (_OF_YOUTH.match(text, start) or _NAMED.match(text, start)) if kind else None
        if written == "maison" and found and not _OF_YOUTH.match(text, start):
            found = None
        letters = next((kind for names, kind in _LETTERS.items() if word[0] in names), None)
        if kind is None and letters:
            kind, found = letters, _LETTERED.match(text, start)
        if kind and found:
            yield Span(with_article(text, start), found.end(), kind)
        elif word[0][0].isupper() and written.endswith(_SCHOOL_ENDINGS):
            yield from _ending(text, word)


def club_noun(written: str) -> str:
    """Returns the ordinary word in the name of a club (“jeugdhuis”), in small letters; empty without one."""
    if _OF_YOUTH.search(written):
        return " ".join(written.lower().removeprefix("la ").split()[:3])
    words = (word.lower() for word in re.split(r"[ ’']", written))
    return next((word for word in words if word in _CLUBS), "")


def _ending(text: str, word: re.Match[str]) -> Iterator[Span]:
    """Yields a school whose name ends with the word for it: “Sint-Jozefscollege”, “Koninklijk Atheneum”."""
    before = _CAPITALS_BEFORE.search(text[max(0, word.start() - _LONGEST_BEFORE) : word.start()])
    is_whole_word = word[0].lower() in _SCHOOL_ENDINGS
    if is_whole_word and not before:
        return
    start = word.start() - (len(before[0]) if before and is_whole_word else 0)
    yield Span(with_article(text, start), word.end(), Kind.SCHOOL)
