"""Reads the log for those who may be shown who looked when: its holders, and the data-protection officer.

Row security decides which entries exist for the reader; nothing here names a person.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.audit.models import Entry


@dataclass(frozen=True)
class LoggedEvent:
    """One entry: when, by whom, which event, about which dossier."""

    id: int
    at: datetime
    actor_id: UUID | None
    event: str
    dossier_id: UUID | None


def events_of_dossier(dossier_id: UUID, most: int) -> tuple[LoggedEvent, ...]:
    """Returns what was done with a dossier, newest first."""
    return tuple(_event(row) for row in Entry.objects.filter(dossier_id=dossier_id).order_by("-id")[:most])


def events_of_services(
    controllers: Iterable[UUID], most: int, before: int | None = None, event: str = ""
) -> tuple[LoggedEvent, ...]:
    """Returns the entries of services, newest first: before one, and only those beginning with something."""
    rows = Entry.objects.filter(controller_id__in=list(controllers), event__startswith=event)
    if before is not None:
        rows = rows.filter(id__lt=before)
    return tuple(_event(row) for row in rows.order_by("-id")[:most])


def _event(row: Entry) -> LoggedEvent:
    return LoggedEvent(row.id, row.at, row.actor_id, row.event, row.dossier_id)
