"""Reads entries of a timeline: many at once, opened with one key."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import Closed, unseal_content, unseal_each
from houvast.guidance.models.trajectory import Entry, Trajectory
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.timeline import Body, EntryContent
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class EntryLine:
    """An entry as a page shows it; ``writer`` is the name as it was then.

    One that does not open has no kind, and ``Closed`` for a body.
    """

    id: UUID
    at: datetime
    kind: EntryKind | None
    writer: str
    state: str
    due_on: date | None
    about_id: UUID | None
    body: Body | Closed


def opened(actor: Actor, rows: Iterable[Entry]) -> tuple[EntryLine, ...]:
    """Returns the rows' entries in the same order; one that does not open stands there closed."""
    found = unseal_each(actor, rows, EntryContent)
    return tuple(
        _closed(row, content) if isinstance(content, Closed) else _line(row, content)
        for row, content in found
    )


def trajectory_row(trajectory_id: UUID) -> Trajectory:
    """Returns a trajectory's row; raises NotFound."""
    row = Trajectory.objects.filter(id=trajectory_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def entry_line(actor: Actor, trajectory_id: UUID, entry_id: UUID, kind: EntryKind) -> EntryLine:
    """Returns one entry of this kind of this trajectory. Raises NotFound, Tampered."""
    row = Entry.objects.filter(id=entry_id, dossier_id=trajectory_id).first()
    line = _line(row, unseal_content(actor, row, EntryContent)) if row is not None else None
    if line is None or line.kind is not kind:
        raise NotFound(message("This does not exist, or not for you."))
    return line


def _line(row: Entry, content: EntryContent) -> EntryLine:
    return EntryLine(
        row.id,
        row.created_at,
        content.kind,
        content.writer,
        row.state,
        row.due_on,
        row.about_id,
        content.body,
    )


def _closed(row: Entry, why: Closed) -> EntryLine:
    return EntryLine(row.id, row.created_at, None, "", row.state, row.due_on, row.about_id, why)
