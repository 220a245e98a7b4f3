"""Rewrites texts so that they can be spoken of among colleagues: roles, bands, seasons instead of the rest.

One presentation, one Anonymiser: the same person keeps the same word through all of its texts, and all days
move by the same number of days, which is kept nowhere. It is a proposal: a worker reads and changes it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from secrets import randbelow
from typing import Final

from houvast.people.names import fold
from houvast.people.recognising.ages import age_in
from houvast.people.recognising.identifiers import find_identifiers
from houvast.people.recognising.institutions import club_noun
from houvast.people.recognising.moments import Moment, read_moment
from houvast.people.recognising.persons import FAMILY, Known, NameBook, find_titled, is_family
from houvast.people.recognising.spans import Kind, Span
from houvast.people.values import Part
from houvast.people.wordings import GONE, SEAM, WORDINGS, Wording, feminine, with_article

BANDS: Final = ((0, 5), (6, 11), (12, 14), (15, 17), (18, 20), (21, 24), (25, 34), (35, 49), (50, 64))
LEAST_SHIFT, MOST_SHIFT = 45, 240
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?…:]|\n)[\s\"'“‘«»(–-]*$")
_NEXT_WORD = re.compile(r"[ ][a-zà-ÿ]+")
_HONORIFICS: Final = {"dhr": "meneer", "mevr": "mevrouw", "mw": "mevrouw", "mme": "madame", "m": "monsieur"}
_MID_SEASON: Final = ((4, 15), (7, 15), (10, 15), (1, 15))
_ARTICLE = re.compile(r"^(?:de |het |la |le |l’|the )", re.IGNORECASE)
_EDGE = 12
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True)
class Somebody:
    """A person of the dossier: which part, what name, and the role in a word, when there is one."""

    part: Part
    name: str
    role: str


def random_shift() -> int:
    """Returns by how many days to move everything: to the past, so that nothing seems still to come."""
    return -(LEAST_SHIFT + randbelow(MOST_SHIFT - LEAST_SHIFT + 1))


def band_of(years: int) -> tuple[int, int | None]:
    """Returns the first and last age of the band somebody's age is in; None for the last of all."""
    return next(((low, high) for low, high in BANDS if years <= high), (BANDS[-1][1], None))


def has_digit(role: str) -> bool:
    """Says whether a role holds a number, an age mostly: then it says too much to stand for a name."""
    return any(sign.isdigit() for sign in role)


class Anonymiser:
    """Rewrites the texts of one presentation in one language ("nl", "fr", "en")."""

    def __init__(self, people: Sequence[Somebody], texts: Iterable[str], language: str, shift: int) -> None:
        """Learns whom the texts name: the people given, and whoever stands after a title."""
        self._language = language
        self._wording: Wording = WORDINGS[language]
        self._shift = timedelta(days=shift)
        known = [Known(str(number), one.name) for number, one in enumerate(people) if one.name.strip()]
        bases = {str(number): self._base(one) for number, one in enumerate(people)}
        for titled in (found for text in texts for found in find_titled(text)):
            key = fold(titled.name)
            if NameBook(known).who(titled.name) is None:
                known.append(Known(key, titled.name))
                bases[key] = (_HONORIFICS.get(titled.title, titled.title), True)
        self._names = NameBook(known)
        self._words = _lettered(bases) | {FAMILY: self._wording.family}
        self._places: dict[str, dict[str, int]] = {}

    def rewrite(self, text: str, near: date) -> str:
        """Returns the text with identifiers replaced; ``near`` is about when it was written."""
        done = ""
        at = 0
        for span, word in self._pieces(text, near):
            before = done + text[at : span.start]
            begins = not before or _SENTENCE_BEGINS.search(before[-_EDGE:]) is not None
            instead = word[:1].upper() + word[1:] if begins else word
            done = self._fitted(before, instead)
            at = span.end
        return done + text[at:]

    def month_of(self, day: date) -> str:
        """Returns the month a day falls in after moving, in words: “maart 2025”."""
        moved = day + self._shift
        return f"{self._wording.months[moved.month - 1]} {moved.year}"

    def _base(self, one: Somebody) -> tuple[str, bool]:
        """Returns the word for somebody, and whether it always needs a letter."""
        role = one.role.strip()
        if not role or has_digit(role):
            return self._wording.parts[one.part], one.part is not Part.CENTRAL
        first = next(iter(find_identifiers(role, NameBook([Known("", one.name)]))), None)
        role = role[: first.start].rstrip(" ,(") if first else role
        return with_article(role[:1].lower() + role[1:], self._language) or self._wording.parts[
            one.part
        ], False

    def _pieces(self, text: str, near: date) -> Iterator[tuple[Span, str]]:
        spans = find_identifiers(text, self._names)
        for number, span in enumerate(spans):
            written = text[span.start : span.end]
            limit = spans[number + 1].start if number + 1 < len(spans) else len(text)
            owned = _NEXT_WORD.match(text, span.end, limit)
            if span.kind is Kind.PERSON and owned and self._names.is_owner(written):
                said = self._wording.belonging.format(what=owned[0].strip(), who=self._person(written))
                yield Span(span.start, owned.end(), span.kind), said
            else:
                yield span, self._instead(span.kind, written, near)

    def _instead(self, kind: Kind, written: str, near: date) -> str:
        if kind is Kind.PERSON:
            return self._person(written)
        if kind is Kind.DATE:
            return self._moment(read_moment(written), near)
        if kind is Kind.AGE:
            return self._age(written)
        if kind in self._wording.places:
            return self._place(kind, written)
        return GONE

    def _person(self, written: str) -> str:
        who = self._names.who(written)
        if who == FAMILY and is_family(written):
            return self._wording.families
        return self._words.get(who or "", GONE)

    def _place(self, kind: Kind, written: str) -> str:
        noun = club_noun(written) if kind is Kind.CLUB else ""
        seen = self._places.setdefault(noun or kind, {})
        order = seen.setdefault(fold(written), len(seen))
        if not noun:
            return self._wording.places[kind][min(order, 1)]
        another, one = self._wording.another, self._wording.one
        said = (another if order else one).format(noun=noun)
        if self._language == "nl" and noun.endswith(("huis", "centrum")):
            return said.replace("andere", "ander")
        return f"une{said[2:]}" if self._language == "fr" and feminine(noun) else said

    def _age(self, written: str) -> str:
        years, wording = age_in(written), self._wording
        if years is None:
            return GONE
        low, high = band_of(years)
        if low == 0:
            ages = wording.young.format(high=(high or 0) + 1)
        else:
            ages = wording.ages.format(low=low, high=high) if high else wording.old.format(low=low)
        if re.search(r"jarige|year-old", written, re.IGNORECASE):
            return wording.aged.format(low=low, high=high) if low and high else ages
        unit = re.search(r"[ ](?:jaar|ans?|years(?: old)?)(?=[ ]oud|$)", written, re.IGNORECASE)
        return ages + (unit[0] if unit else "")

    def _moment(self, moment: Moment | None, near: date) -> str:
        if moment is None:
            return GONE
        moved = self._day_in(moment, near) + self._shift
        year = f" {moved.year}" if moment.year else ""
        if moment.season is not None:
            return self._wording.seasons[(moved.month % 12 // 3 - 1) % 4] + year
        if moment.month is None:
            return year.strip()
        *kept, lead = moment.lead.split(" ") if moment.lead else [""]
        lead = " ".join(kept) if kept else self._wording.leads.get(lead, lead)
        return f"{lead} {self._wording.months[moved.month - 1]}{year}".strip()

    def _day_in(self, moment: Moment, near: date) -> date:
        """Returns a day in the moment; without a year, the one closest to when it was written."""
        if moment.season is not None:
            month, day = _MID_SEASON[moment.season]
        else:
            month, day = moment.month or 7, moment.day or (15 if moment.month else 1)
        if moment.year:
            return date(moment.year, month, day)
        around = [date(near.year + step, month, min(day, 28)) for step in (-1, 0, 1)]
        return min(around, key=lambda each: abs((each - near).days))

    def _fitted(self, before: str, instead: str) -> str:
        """Joins what came before and the new words: “de le jeune” becomes “du jeune”, once is enough."""
        noun = _ARTICLE.sub("", instead)
        if before[-len(noun) - 2 :].lower() == f" {noun.lower()} ":
            return before.rstrip()
        edge = before[-_EDGE:] + SEAM + instead
        for found, fitting in self._wording.seams:
            edge = found.sub(fitting, edge)
        return before[:-_EDGE] + edge.replace(SEAM, "")


def _lettered(bases: dict[str, tuple[str, bool]]) -> dict[str, str]:
    """Gives persons with the same word a letter each, so that they stay apart."""
    times = Counter(word for word, _ in bases.values())
    used: Counter[str] = Counter()
    words: dict[str, str] = {}
    for key, (word, always) in bases.items():
        letter = _LETTERS[used[word] % len(_LETTERS)]
        words[key] = f"{word} {letter}" if always or times[word] > 1 else word
        used[word] += 1
    return words
