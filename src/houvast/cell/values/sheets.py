"""The feedback sheet: an evaluation of the follow-up that leaves only by consensus (F7).

Law of 30 July 2018, art. 4 §2. What was told in the consultation is secret: a run of words from an extract
has no place in a sheet. Plain rules; nothing here counts who agrees.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.cell.values.cells import Recipient
from houvast.cell.values.meetings import Attendance, AttendeeKind
from houvast.vault.content import content, upcast
from houvast.vault.content_types import Json

RUN: Final = 5
"""How many words in a row are taken for somebody's own. Ours: fewer stand in any two texts."""
SHORTEST: Final = 3
"""A whole sentence of so many words counts as a run, too."""
ASKED: Final = (AttendeeKind.SEAT, AttendeeKind.ORGANISATION)
"""Whose voice counts; who comes along and interpreters take no part."""


class SheetState(StrEnum):
    """Where a sheet stands; in the clear. ``NO_CONSENSUS`` says all there is to know of it."""

    DRAFT = "draft"
    ASKED = "asked"
    AGREED = "agreed"
    NO_CONSENSUS = "no_consensus"


class OriginKind(StrEnum):
    """Where words come from that stand in a draft as well."""

    EXTRACT = "extract"
    POLICE = "police"
    OTHER = "other"


@content("cell.sheet_text", version=1)
@dataclass(frozen=True)
class SheetText:
    """What a sheet says, and whom the police seat may send it to: frozen when approval is asked."""

    words: str
    recipients: tuple[Recipient, ...]


@content("cell.sheet", version=2)
@dataclass(frozen=True)
class SheetContent:
    """A sheet as its coordinators keep it. ``text`` is there while it is a draft, and never again.

    ``asked_at``: since when those present are asked; whoever comes later was there and is not asked.
    """

    meeting_on: date
    text: SheetText | None
    asked_at: datetime | None = None


@upcast("cell.sheet", 1)
def _never_came_late(old: dict[str, Json]) -> dict[str, Json]:
    """At first nobody looked who came after the asking."""
    return old | {"asked_at": None}


@content("cell.sheet_sending", version=1)
@dataclass(frozen=True)
class SheetSending:
    """That the police seat sent it to somebody, by its own means."""

    recipient: str
    on: date
    by: str


@content("cell.given_sheet", version=1)
@dataclass(frozen=True)
class GivenSheetContent:
    """A sheet everybody agreed to, as the police seat has it. ``handed_on``: on paper, on which day."""

    cell: str
    meeting_on: date
    agreed_on: date
    text: SheetText
    sendings: tuple[SheetSending, ...] = ()
    handed_on: date | None = None


@dataclass(frozen=True)
class Origin:
    """A text that a draft is compared with: whose it is."""

    kind: OriginKind
    whose: str
    words: str


@dataclass(frozen=True)
class Overlap:
    """A run of words of a draft, and where it comes from."""

    run: str
    kind: OriginKind
    whose: str


def asked_of(attendance: Iterable[Attendance]) -> int:
    """Returns how many are asked: seats and organisations there now, or who stayed until the item's end."""
    known = tuple(attendance)
    ends = [one.left_at for one in known if one.left_at is not None]
    end = None if any(one.left_at is None for one in known) or not ends else max(ends)
    asked: set[UUID] = {one.attendee_id for one in known if one.left_at == end and one.kind in ASKED}
    return len(asked)


def came_since(attendance: Iterable[Attendance], asked_at: datetime | None) -> bool:
    """Returns whether a seat or an organisation came after the others were asked: then not all were asked."""
    return asked_at is not None and any(one.kind in ASKED and one.came_at > asked_at for one in attendance)


def overlaps(draft: str, origins: Iterable[Origin]) -> tuple[Overlap, ...]:
    """Returns every run of a draft that stands in another text, each once, in the order of these texts."""
    found = (
        Overlap(run, origin.kind, origin.whose)
        for origin in origins
        for run in shared_runs(draft, origin.words)
    )
    return tuple(dict.fromkeys(found))


def shared_runs(draft: str, other: str) -> tuple[str, ...]:
    """Returns the longest runs of words of a draft that stand in another text, as the draft writes them.

    Five words in a row are a run, and so is a whole sentence of three. Capitals, accents and signs do not
    count.
    """
    written = draft.split()
    plain = [(place, part) for place, word in enumerate(written) for part in _plain(word)]
    known = _pieces(other)
    taken: set[int] = set()
    for length in {len(piece) for piece in known}:
        for start in range(len(plain) - length + 1):
            if tuple(part for _, part in plain[start : start + length]) in known:
                taken.update(place for place, _ in plain[start : start + length])
    return tuple(_joined(written, taken, {place for place, _ in plain}))


def _pieces(text: str) -> frozenset[tuple[str, ...]]:
    """The pieces that betray a text: five words in a row anywhere, and each short sentence as a whole."""
    everything = _plain(text)
    runs = {tuple(everything[at : at + RUN]) for at in range(len(everything) - RUN + 1)}
    for sentence in _sentences(text):
        words = _plain(sentence)
        if SHORTEST <= len(words) < RUN:
            runs.add(tuple(words))
    return frozenset(runs)


def _sentences(text: str) -> list[str]:
    for sign in "!?;:\n":
        text = text.replace(sign, ".")
    return text.split(".")


def _plain(text: str) -> list[str]:
    """The words of a text without capitals, accents and signs."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(sign if sign.isalnum() else "" if unicodedata.combining(sign) else " " for sign in bare)
    return kept.split()


def _joined(written: list[str], taken: set[int], worded: set[int]) -> Iterable[str]:
    """The words at these places, neighbours together; a sign alone between two of them does not part them."""
    run: list[str] = []
    for place, word in enumerate(written):
        if place in taken or (run and place not in worded):
            run.append(word)
        elif run:
            yield " ".join(run)
            run = []
    if run:
        yield " ".join(run)
