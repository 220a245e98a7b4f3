"""What a presentation can be made of: every entry of the timeline, the newest of each theme ticked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._entries import EntryLine
from houvast.guidance.selectors._revealing import somebodies
from houvast.guidance.selectors.identify_trajectory import TrajectoryIdentity
from houvast.guidance.selectors.show_trajectory import TrajectoryPage, show_trajectory
from houvast.guidance.values.entries import Conversation, Evaluation, Note
from houvast.guidance.values.lists import EntryKind, EntryState
from houvast.guidance.values.presentations import BodyText, texts_of
from houvast.kernel import clock
from houvast.people.anonymising import Somebody, has_digit
from houvast.people.selectors.list_people import PersonLine
from houvast.people.values import Part


@dataclass(frozen=True)
class Presentable:
    """An entry that can be taken into a presentation: its texts, and the day it is of."""

    key: str
    kind: EntryKind
    day: date
    texts: tuple[BodyText, ...]
    is_offered: bool


@dataclass(frozen=True)
class PresentationPreview:
    """All a presentation can hold, oldest first, and whom its texts may name."""

    identity: TrajectoryIdentity
    items: tuple[Presentable, ...]
    people: tuple[PersonLine, ...]
    workers: tuple[str, ...]

    @property
    def called(self) -> str:
        """The role of the one it is about, where somebody wrote one down; an age is none."""
        roles = (one.role for one in self.people if one.part is Part.CENTRAL and not has_digit(one.role))
        return next(roles, "")

    def named(self, language: str, called: str = "") -> tuple[Somebody, ...]:
        """Returns everybody the texts may name, with the words of a language."""
        return somebodies(self.people, self.workers, language, called)


def preview_presentation(actor: Actor, trajectory_id: UUID) -> PresentationPreview:
    """Returns what a presentation of a trajectory can hold. Raises NotFound; a constant number of queries."""
    must(actor, "guidance.preview_presentation")
    page = show_trajectory(actor, trajectory_id, 0)
    log.record_reading("guidance.preview_presentation", dossier=trajectory_id)
    entries = sorted(page.entries, key=lambda entry: (entry.at, str(entry.id)))
    offered = _offered(page, entries)
    items = [item for entry in entries for item in _presentable(entry, offered)]
    workers = (*(holder.name for holder in page.holders), *(entry.writer for entry in entries))
    return PresentationPreview(
        page.identity,
        tuple(items),
        page.people,
        tuple(dict.fromkeys(workers)),
    )


def _presentable(entry: EntryLine, offered: set[UUID]) -> Iterator[Presentable]:
    """Yields an entry that has something to tell; one that was corrected, or cannot be read, has not."""
    texts = tuple(texts_of(entry.body))
    if entry.kind is not None and texts and entry.state != EntryState.CORRECTED:
        yield Presentable(str(entry.id), entry.kind, _day_of(entry), texts, entry.id in offered)


def _day_of(entry: EntryLine) -> date:
    """Returns the day an entry is about: when it happened or was held, else when it was written."""
    body, written = entry.body, clock.day_of(entry.at)
    if isinstance(body, Conversation | Evaluation):
        return body.held_on
    return (body.happened_on or written) if isinstance(body, Note) else written


def _offered(page: TrajectoryPage, entries: list[EntryLine]) -> set[UUID]:
    """Returns the last conversation, the last look back, and each domain as it stands now."""
    last = {entry.kind: entry.id for entry in entries if isinstance(entry.body, Conversation | Evaluation)}
    return {*last.values(), *(domain.line.id for domain in page.domains)}
