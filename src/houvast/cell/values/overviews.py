"""What somebody is told who asks what a cell did about them (F9, F13): each entry, and what is held back.

An overview is what is left when everything that may not be said was never there: entries have no number and
no count, and nothing stands in the place of one that is missing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

from houvast.cell.values.cases import Provenance
from houvast.vault.content import content


class Asker(StrEnum):
    """Who asks, and so how the overview speaks: a young person, a grown-up, a parent who may know."""

    YOUNG = "young"
    ADULT = "adult"
    PARENT = "parent"


class AskedBy(StrEnum):
    """In which way it was asked."""

    SPOKEN = "spoken"
    LETTER = "letter"
    MAIL = "mail"


class GivenBy(StrEnum):
    """In which way it was given."""

    HAND = "hand"
    POST = "post"
    ALOUD = "aloud"


class TookPart(StrEnum):
    """As what somebody took part; never who they are."""

    MAYOR = "mayor"
    POLICE = "police"
    PREVENTION = "prevention"
    COORDINATOR = "coordinator"
    ORGANISATION = "organisation"


class EntryKind(StrEnum):
    """What an entry tells, in the order of the paper."""

    LISTED = "listed"
    STAYED = "stayed"
    TAKEN_OFF = "taken_off"
    WENT_WELL = "went_well"
    KEPT_LONGER = "kept_longer"
    TOOK_PART = "took_part"
    OWN_WORDS = "own_words"
    AGREED = "agreed"
    AGREED_WITHOUT = "agreed_without"
    CONTACT = "contact"
    ACTION = "action"
    POSITIVE = "positive"
    SAID_WELL = "said_well"
    SAID_WORRY = "said_worry"
    SAID_ASKED = "said_asked"
    TOLD = "told"
    TOLD_LATER = "told_later"
    OVERVIEW = "overview"


CHILDS_OWN: Final = frozenset({EntryKind.OWN_WORDS})
"""What a child said themself: no parent reads it here."""


@content("cell.overview_entry", version=1)
@dataclass(frozen=True)
class OverviewEntry:
    """One thing that is told. ``key`` is printed nowhere; ``days`` are when, ``who`` is an organisation.

    ``by_on`` is the day by which an action is done; ``provenance`` whose knowledge a statement was first.
    """

    key: str
    kind: EntryKind
    days: tuple[date, ...]
    words: str = ""
    role: TookPart | None = None
    who: str = ""
    provenance: Provenance | None = None
    by_on: date | None = None


@content("cell.overview_worded", version=1)
@dataclass(frozen=True)
class Worded:
    """An entry said in plain words, for this overview alone."""

    key: str
    words: str


@content("cell.overview_given", version=1)
@dataclass(frozen=True)
class OverviewGiven:
    """That it was given: when, by whom, to whom, how, and what it said.

    ``paper``: where the signed page lies. ``passed_on``: when the part about police went to the
    authority.
    """

    on: date
    by: str
    to: str
    how: GivenBy
    entries: tuple[OverviewEntry, ...]
    paper: str = ""
    passed_on: date | None = None


@content("cell.answer_later", version=1)
@dataclass(frozen=True)
class AnswerLater:
    """That the answer takes longer, and why; the person is told both."""

    on: date
    reasons: str


@content("cell.overview_asked", version=1)
@dataclass(frozen=True)
class OverviewAsked:
    """That it was asked: when, by whom, how, how it was made sure who asks, and why a parent may know."""

    on: date
    asker: Asker
    who: str
    how: AskedBy
    language: str
    checked: str
    why_may_know: str = ""
    worded: tuple[Worded, ...] = ()
    later: AnswerLater | None = None
    given: OverviewGiven | None = None


@content("cell.entry_held_back", version=1)
@dataclass(frozen=True)
class EntryHeldBack:
    """A decision not to say something yet: on which ground of the law's data, why, until when."""

    on: date
    key: str
    ground: str
    reasons: str
    until_on: date


@content("cell.entry_released", version=1)
@dataclass(frozen=True)
class EntryReleased:
    """That something that was held back is said again before its day."""

    on: date
    key: str


def held_back(said: Iterable[object], today: date, counting: frozenset[str]) -> dict[str, EntryHeldBack]:
    """Returns what is held back today, by its key: the newest decision counts, and ends by itself.

    ``counting`` are the grounds that count today; on any other nothing is held back.
    """
    found: dict[str, EntryHeldBack] = {}
    for one in said:
        if isinstance(one, EntryHeldBack):
            found[one.key] = one
        elif isinstance(one, EntryReleased):
            found.pop(one.key, None)
    return {key: one for key, one in found.items() if today < one.until_on and one.ground in counting}


def with_words(entry_key: str, words: str, worded: tuple[Worded, ...]) -> tuple[Worded, ...]:
    """Returns plain words with those of an entry in place of earlier ones; none puts its own words back."""
    others = tuple(one for one in worded if one.key != entry_key)
    return (*others, Worded(entry_key, words.strip())) if words.strip() else others


def entry_number(overview_id: UUID, key: str) -> UUID:
    """Returns the number of an entry in the addresses of one overview: nothing of it shows there."""
    return uuid5(overview_id, key)
