"""The list of schools one's team supports: open ones by the day that is due, closed ones, and protocols."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierLine, DossierList, dossiers_of
from houvast.access.fill_pages import waiting_fill_pages
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.values import Track
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.extracts import beginning
from houvast.schools.finding import own_teams
from houvast.schools.models.supports import Protocol, Support
from houvast.schools.values.protocols import ProtocolContent
from houvast.schools.values.supports import SupportContent, SupportKind, SupportState

EXTRACT = 110
ON_SHELF: Mapping[SupportState, frozenset[str]] = MappingProxyType(
    {
        SupportState.OPEN: frozenset({SupportState.OPEN, SupportState.RESTING}),
        SupportState.CLOSED: frozenset({SupportState.CLOSED}),
        SupportState.PROTOCOL: frozenset({SupportState.PROTOCOL}),
    }
)
"""What stands where: a school somebody comes back to has a day, so it stands among the open ones."""


@dataclass(frozen=True)
class SupportLine:
    """A support in the list, with the day that asks for attention next.

    ``waits``: words of the school came in; ``rests``: closed until somebody comes back.
    """

    id: UUID
    reference: str
    organisation: str
    kind: SupportKind
    question: str
    due_on: date | None
    is_late: bool
    waits: bool
    rests: bool


@dataclass(frozen=True)
class ProtocolLine:
    """A protocol in the list."""

    id: UUID
    organisation: str
    valid_until: date
    is_valid: bool
    is_acknowledged: bool


@dataclass(frozen=True)
class SupportList:
    """A page of the list; without a team nothing can be opened."""

    supports: tuple[SupportLine, ...]
    protocols: tuple[ProtocolLine, ...]
    total: int
    number: int
    pages: int
    has_team: bool


def list_supports(actor: Actor, *, shelf: SupportState = SupportState.OPEN, number: int = 1) -> SupportList:
    """Returns a page (50) of what stands on a shelf; a constant number of queries."""
    must(actor, "schools.list_supports")
    found = dossiers_of(Track.SCHOOL, ON_SHELF[shelf], number, newest=shelf is SupportState.CLOSED)
    log.record("schools.list_supports")
    is_protocols = shelf is SupportState.PROTOCOL
    return SupportList(
        () if is_protocols else _supports(actor, found),
        _protocols(actor, found) if is_protocols else (),
        found.total,
        found.number,
        found.pages,
        bool(own_teams(actor)),
    )


def _supports(actor: Actor, found: DossierList) -> tuple[SupportLine, ...]:
    rows = list(Support.objects.filter(dossier_id__in=[line.id for line in found.lines]))
    load_keys(actor, rows)
    contents = {row.dossier_id: content for row, content in unseal_whole(actor, rows, SupportContent)}
    waiting = set(waiting_fill_pages(Track.SCHOOL))
    return tuple(
        _support(line, contents[line.id], waits=line.id in waiting)
        for line in found.lines
        if line.id in contents
    )


def _support(line: DossierLine, content: SupportContent, *, waits: bool) -> SupportLine:
    return SupportLine(
        line.id,
        line.reference,
        content.organisation,
        content.kind,
        beginning(content.question, EXTRACT),
        line.due_on,
        line.due_on is not None and line.due_on < clock.today(),
        waits,
        line.state == SupportState.RESTING,
    )


def _protocols(actor: Actor, found: DossierList) -> tuple[ProtocolLine, ...]:
    rows = list(Protocol.objects.filter(dossier_id__in=[line.id for line in found.lines]))
    load_keys(actor, rows)
    today = clock.today()
    contents = {row.dossier_id: content for row, content in unseal_whole(actor, rows, ProtocolContent)}
    return tuple(
        ProtocolLine(
            line.id,
            contents[line.id].organisation,
            contents[line.id].valid_until,
            contents[line.id].is_valid_on(today),
            contents[line.id].acknowledged is not None,
        )
        for line in found.lines
        if line.id in contents
    )
