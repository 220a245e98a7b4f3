"""What came in by the public form and waits: new questions, and those in which somebody wrote on."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor, Closed
from houvast.access.asked_threads import AskedThreadLine, answered_waiting, asked_lines
from houvast.access.asked_values import Entrance
from houvast.access.dossiers import references_of
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.extracts import beginning

EXTRACT = 200


@dataclass(frozen=True)
class AskedListLine:
    """Something new that came in; one that does not open has neither entrance nor words."""

    id: UUID
    at: datetime
    entrance: Entrance | None
    words: str
    has_file: bool


@dataclass(frozen=True)
class WroteOnLine:
    """A question of the desk in which whoever asked by form wrote on."""

    id: UUID
    reference: str


@dataclass(frozen=True)
class AskedList:
    """All that waits."""

    lines: tuple[AskedListLine, ...]
    wrote_on: tuple[WroteOnLine, ...]


def list_asked(actor: Actor) -> AskedList:
    """Returns what waits for the actor's desk; a constant number of queries."""
    must(actor, "desk.list_asked")
    log.record("desk.list_asked")
    lines = tuple(_line(found) for found in asked_lines(actor))
    ids = answered_waiting()
    references = references_of(ids)
    return AskedList(lines, tuple(WroteOnLine(id_, references[id_]) for id_ in ids if id_ in references))


def _line(found: AskedThreadLine) -> AskedListLine:
    if isinstance(found.opening, Closed):
        return AskedListLine(found.id, found.at, None, "", has_file=False)
    words = beginning(found.opening.answers[0].words, EXTRACT) if found.opening.answers else ""
    return AskedListLine(found.id, found.at, found.opening.entrance, words, bool(found.opening.files))
