"""Who looked when in one dossier: for its holders, and for the DPO to show the person concerned (F15)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.models.people import User
from houvast.access.rules import must
from houvast.audit import log
from houvast.audit.reading import events_of_dossier
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

MOST = 500


@dataclass(frozen=True)
class ReaderLine:
    """One thing that was done or read: when, by whom, which event."""

    at: datetime
    who: str
    event: str


@dataclass(frozen=True)
class DossierReaders:
    """Everything that was done with a dossier, newest first; ``is_cut`` when there is more."""

    dossier_id: UUID
    reference: str
    lines: tuple[ReaderLine, ...]
    is_cut: bool


def show_readers(actor: Actor, dossier_id: UUID) -> DossierReaders:
    """Returns who looked when. Raises NotFound for who neither holds the dossier nor is its DPO."""
    must(actor, "access.show_readers")
    with connection.cursor() as cursor:
        cursor.execute("SELECT reference FROM access.references_of(%s)", [[dossier_id]])
        found = cursor.fetchone()
    if found is None:
        raise NotFound(message("This does not exist, or not for you."))
    rows = events_of_dossier(dossier_id, MOST + 1)
    names = dict(User.objects.filter(id__in={row.actor_id for row in rows}).values_list("id", "name"))
    log.record_reading("access.show_readers", dossier=dossier_id)
    lines = tuple(
        ReaderLine(row.at, names.get(row.actor_id, "") if row.actor_id else "", row.event)
        for row in rows[:MOST]
    )
    return DossierReaders(dossier_id, found[0], lines, len(rows) > MOST)
