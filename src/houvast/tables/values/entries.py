"""What a table keeps besides its meetings: agreements, practices, ways of working, documents."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias
from uuid import UUID

from houvast.tables.values.meetings import Meeting, MeetingState
from houvast.vault.content import content


@content("tables.owner", version=1)
@dataclass(frozen=True)
class Owner:
    """The organisation that answers for something; its name stays when it leaves the table."""

    member_id: UUID
    organisation: str


@content("tables.followed", version=1)
@dataclass(frozen=True)
class Followed:
    """How an agreement stood when somebody asked after it."""

    on: date
    words: str


@content("tables.settled", version=1)
@dataclass(frozen=True)
class Settled:
    """How an agreement ended: kept, or not with the reason."""

    on: date
    is_kept: bool
    reason: str


@content("tables.agreement", version=1)
@dataclass(frozen=True)
class Agreement:
    """What a member organisation takes on, by when; ``point_id`` where it was made at a meeting."""

    on: date
    what: str
    owner: Owner
    by: date
    meeting_id: UUID | None = None
    point_id: UUID | None = None
    followed: tuple[Followed, ...] = ()
    settled: Settled | None = None


@content("tables.practice", version=1)
@dataclass(frozen=True)
class Practice:
    """A practice a member shares: what it is, for whom, what it takes; asked after at its owner."""

    on: date
    title: str
    what: str
    for_whom: str
    takes: str
    owner: Owner


@content("tables.process", version=1)
@dataclass(frozen=True)
class Process:
    """How one works with a sector: when, the steps one a line, and at whose contact point."""

    on: date
    title: str
    when: str
    how: str
    owner: Owner

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps, one a line."""
        return tuple(line.strip() for line in self.how.splitlines() if line.strip())


@content("tables.version", version=1)
@dataclass(frozen=True)
class Version:
    """The words of a document from a day on."""

    number: int
    on: date
    words: str


@content("tables.acknowledged", version=1)
@dataclass(frozen=True)
class Acknowledged:
    """That a member agreed to a version: which, when, and how."""

    member: Owner
    version: int
    on: date
    how: str


@content("tables.document", version=1)
@dataclass(frozen=True)
class Document:
    """A document of the table, its house rules for one; changed words are agreed to anew."""

    title: str
    versions: tuple[Version, ...]
    acknowledged: tuple[Acknowledged, ...] = ()

    @property
    def newest(self) -> Version:
        """The version that holds."""
        return self.versions[-1]

    @property
    def agreed(self) -> tuple[Acknowledged, ...]:
        """Who agreed to the version that holds."""
        return tuple(one for one in self.acknowledged if one.version == self.newest.number)

    def with_words(self, title: str, words: str, on: date) -> "Document":
        """Returns the same with these words, as a new version where they changed."""
        if words == self.newest.words:
            return replace(self, title=title)
        version = Version(self.newest.number + 1, on, words)
        return replace(self, title=title, versions=(*self.versions, version))


Said: TypeAlias = Meeting | Agreement | Practice | Process | Document


@content("tables.entry", version=1)
@dataclass(frozen=True)
class EntryContent:
    """One entry of a table: who wrote it, and what it holds."""

    writer_id: UUID
    writer: str
    said: Said


def due_of(entries: Iterable[Said]) -> date | None:
    """Returns the next day that asks for attention: a planned meeting, or an agreement that is open."""
    days = [
        said.day if isinstance(said, Meeting) else said.by
        for said in entries
        if (isinstance(said, Meeting) and said.state is MeetingState.PLANNED)
        or (isinstance(said, Agreement) and said.settled is None)
    ]
    return min(days, default=None)
