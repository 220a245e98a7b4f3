"""The shared language of a service: what it means by a term, how that changes, where it stands in a text.

Nothing here is about anybody who is helped. What somebody says of a proposal is about a word.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final
from uuid import UUID

LANGUAGES: Final = ("nl", "fr", "en")
LOOK_AGAIN: Final = timedelta(days=365)
"""After how long a service looks at a term again; a hint on the page, nothing lapses."""

_ARTICLE: Final = re.compile(r"^(?:de |het |een |le |la |les |l['\u2019]|the )")
_LISTS: Final = ("forms", "examples", "counter_examples")


class Change(StrEnum):
    """What is proposed: a new term, the text as it stands, other words, or to leave the term aside."""

    NEW = "new"
    KEEP = "keep"
    REWORD = "reword"
    LEAVE = "leave"


class ProposalState(StrEnum):
    """Where a proposal stands."""

    OPEN = "open"
    ADOPTED = "adopted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Stance(StrEnum):
    """How a colleague stands towards a proposal; they are never counted up."""

    AGREES = "agrees"
    ASKS = "asks"
    DISAGREES = "disagrees"


@dataclass(frozen=True)
class Wording:
    """A term in one language. ``forms`` are the words by which it is found in a text, the name among them."""

    name: str
    forms: tuple[str, ...]
    meaning: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    is_not: str

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything in which somebody could be named."""
        return (self.name, self.meaning, *self.examples, *self.counter_examples, self.is_not)

    @property
    def place(self) -> str:
        """Where it stands in the alphabet: accents, capitals and an article before it make no difference."""
        return _ARTICLE.sub("", plain_letters(self.name))

    @property
    def initial(self) -> str:
        """The letter under which it stands."""
        return self.place[:1].upper()


@dataclass(frozen=True)
class ShippedTerm:
    """A term that comes with the product: a proposal until a service adopts it."""

    id: UUID
    key: str
    citations: tuple[str, ...]
    wordings: Mapping[str, Wording]


@dataclass(frozen=True)
class Version:
    """A term as a service adopted it on a day; it stays as it was."""

    number: int
    adopted_on: date
    adopted_by: UUID
    is_left: bool
    wordings: Mapping[str, Wording]
    reason: str


@dataclass(frozen=True)
class Term:
    """A term of a service: what it adopted, newest first, and what came with the product."""

    id: UUID
    shipped: ShippedTerm | None
    versions: tuple[Version, ...]

    @property
    def latest(self) -> Version | None:
        """What holds now; None while the text that came with the product is only a proposal."""
        return self.versions[0] if self.versions else None

    @property
    def is_left(self) -> bool:
        """Whether the service chose to leave this term aside."""
        return self.latest is not None and self.latest.is_left

    @property
    def number(self) -> int:
        """The number of what holds now; 0 when nothing was adopted yet."""
        return self.latest.number if self.latest else 0

    def is_adopted_in(self, language: str) -> bool:
        """Says whether the service adopted words in this language."""
        return self.latest is not None and language in self.latest.wordings

    def words(self, language: str) -> tuple[Wording, str] | None:
        """Returns the words in a language, or the nearest there are, and their language; None without any.

        The service's own words in a language go before those that came with the product.
        """
        own: Mapping[str, Wording] = self.latest.wordings if self.latest else {}
        came: Mapping[str, Wording] = self.shipped.wordings if self.shipped else {}
        for tried in (language, *LANGUAGES):
            for wordings in (own, came):
                if tried in wordings:
                    return wordings[tried], tried
        return None

    def is_due(self, today: date) -> bool:
        """Says whether it is time to look at what was adopted again."""
        return self.latest is not None and self.latest.adopted_on + LOOK_AGAIN <= today


def plain_letters(text: str) -> str:
    """Returns a text without accents and capitals, for looking up."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def with_own_name(wording: Wording) -> Wording:
    """Returns the wording with its own name among its forms, each form once."""
    forms = tuple(dict.fromkeys((wording.name, *wording.forms)))
    return Wording(
        wording.name, forms, wording.meaning, wording.examples, wording.counter_examples, wording.is_not
    )


def as_plain(wording: Wording) -> dict[str, str | list[str]]:
    """Returns a wording as it lies in a row."""
    return {name: list(value) if name in _LISTS else value for name, value in vars(wording).items()}


def from_plain(plain: Mapping[str, str | list[str]]) -> Wording:
    """Returns a wording from a row."""
    text = {name: str(plain[name]) for name in ("name", "meaning", "is_not")}
    lists = {name: tuple(str(one) for one in plain[name]) for name in _LISTS}
    return Wording(
        text["name"],
        lists["forms"],
        text["meaning"],
        lists["examples"],
        lists["counter_examples"],
        text["is_not"],
    )


def occurs_in(forms: Iterable[str], text: str) -> bool:
    """Says whether one of the forms stands in a text as whole words; the text was made ``even``."""
    pattern = _pattern(tuple(forms))
    return pattern is not None and pattern.search(text) is not None


@lru_cache(maxsize=512)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str] | None:
    words = sorted({even(form).strip() for form in forms} - {""}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)") if words else None


def even(text: str) -> str:
    """Returns a text in which capitals, apostrophes and white space make no difference."""
    return " ".join(text.replace("\u2019", "'").casefold().split())
