"""The log of the services a data-protection officer answers for, page by page."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.models.people import User
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.audit.reading import events_of_services

A_PAGE = 100


@dataclass(frozen=True)
class LogLine:
    """One entry: when, who, which event, and the dossier's reference when it is about one."""

    id: int
    at: datetime
    who: str
    event: str
    dossier_id: UUID | None
    reference: str


@dataclass(frozen=True)
class LogPage:
    """A page of the log, newest first; ``older`` is the entry before which the next page begins."""

    lines: tuple[LogLine, ...]
    older: int | None


@dataclass(frozen=True)
class LogFilter:
    """What to show: entries before one, and only events that begin with something."""

    before: int | None = None
    event: str = ""


def show_log(actor: Actor, wanted: LogFilter) -> LogPage:
    """Returns a page of the log. Looking is an entry itself."""
    must(actor, "access.show_log")
    found = events_of_services(actor.serves_as(Function.DPO), A_PAGE + 1, wanted.before, wanted.event)
    page = found[:A_PAGE]
    names = dict(User.objects.filter(id__in={row.actor_id for row in page}).values_list("id", "name"))
    references = _references([row.dossier_id for row in page if row.dossier_id])
    log.record("access.show_log")
    return LogPage(
        tuple(
            LogLine(
                row.id,
                row.at,
                names.get(row.actor_id, "") if row.actor_id else "",
                row.event,
                row.dossier_id,
                references.get(row.dossier_id, "") if row.dossier_id else "",
            )
            for row in page
        ),
        page[-1].id if len(found) > A_PAGE else None,
    )


def _references(dossiers: list[UUID]) -> dict[UUID, str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT dossier_id, reference FROM access.references_of(%s)", [dossiers])
        return dict(cursor.fetchall())
