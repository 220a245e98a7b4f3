"""What one's own service told in a consultation, so that it can answer the person or a parent who asks.

Each service answers for what it shared (FWB decree art. 12). What came from police, justice or an
intelligence service is not in it, and nothing stands in its place (law of 30 July 2018, art. 11 and 14).
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import openness_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.values import GrantReason
from houvast.audit import log
from houvast.cell.finding.participations import OwnParticipation, own_participation
from houvast.cell.models.participations import Extract
from houvast.cell.values.cases import WITHHELD
from houvast.cell.values.extracts import ExtractContent, GivenStatement


@dataclass(frozen=True)
class SharedPart:
    """What was given on a day, to which seats and services; ``is_recalled``: nobody can read it any more."""

    given_on: date
    until_on: date
    is_recalled: bool
    to: tuple[str, ...]
    statements: tuple[GivenStatement, ...]


@dataclass(frozen=True)
class SharedPage:
    """What the own service told for one item."""

    participation: OwnParticipation
    reason: GrantReason
    parts: tuple[SharedPart, ...]


def show_shared(actor: Actor, participation_id: UUID) -> SharedPage:
    """Returns it; raises NotFound. A constant number of queries."""
    must(actor, "cell.show_shared")
    found = own_participation(actor, participation_id)
    rows = list(Extract.objects.filter(dossier_id=found.id).order_by("created_at", "id"))
    load_keys(actor, rows)
    parts = [_part(row, content) for row, content in unseal_whole(actor, rows, ExtractContent)]
    log.record_reading("cell.show_shared", dossier=found.id)
    reason = openness_of(actor, found.id).reason
    return SharedPage(found, reason, tuple(part for part in parts if part.statements))


def _part(row: Extract, content: ExtractContent) -> SharedPart:
    said = tuple(one for one in content.statements if one.statement.provenance not in WITHHELD)
    to = tuple(receiver.name for receiver in content.receivers)
    return SharedPart(content.given_on, content.until_on, row.recalled_at is not None, to, said)
