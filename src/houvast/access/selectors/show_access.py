"""Who may know a dossier, why, since when and until when; who could, and who looked (F15)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.models.dossiers import Emergency, Grant
from houvast.access.models.functions import FunctionKey
from houvast.access.models.people import User
from houvast.access.rules import must
from houvast.access.sealing import unseal_whole
from houvast.access.values import EmergencyContent, GrantReason
from houvast.audit import log
from houvast.kernel import clock


@dataclass(frozen=True)
class GrantLine:
    """One period of access: to whom, why, by whom; ``reason_given`` when the duty opened it in danger."""

    id: UUID
    receiver_id: UUID
    receiver: str
    reason: GrantReason
    given_by: str
    since: datetime
    until: datetime | None
    is_open: bool
    is_lost: bool
    reason_given: str


@dataclass(frozen=True)
class DossierAccess:
    """Everyone who may know a dossier's main part, and everyone who might once."""

    dossier_id: UUID
    compartment_id: UUID
    reference: str
    now: tuple[GrantLine, ...]
    before: tuple[GrantLine, ...]


def show_access(actor: Actor, dossier_id: UUID) -> DossierAccess:
    """Returns the access to a dossier's main compartment. Raises NotFound for one the actor does not hold."""
    must(actor, "access.show_access")
    dossier = dossier_row(dossier_id)
    log.record_reading("access.show_access", dossier=dossier_id)
    rows = list(Grant.objects.filter(compartment_id=dossier.main_compartment_id).order_by("-valid_from"))
    people = {row.receiver_id for row in rows} | {row.given_by for row in rows}
    names = dict(User.objects.filter(id__in=people).values_list("id", "name"))
    names |= dict(FunctionKey.objects.filter(id__in=people).values_list("id", "name"))
    opened = Emergency.objects.filter(compartment_id=dossier.main_compartment_id)
    emergencies = {row.id: content.reason for row, content in unseal_whole(actor, opened, EmergencyContent)}
    lines = [_line(row, names, emergencies.get(row.id, "")) for row in rows]
    return DossierAccess(
        dossier_id,
        dossier.main_compartment_id,
        dossier.reference,
        tuple(line for line in lines if line.is_open),
        tuple(line for line in lines if not line.is_open),
    )


def _line(row: Grant, names: dict[UUID, str], reason_given: str) -> GrantLine:
    is_over = row.valid_until is not None and row.valid_until <= clock.now()
    return GrantLine(
        row.id,
        row.receiver_id,
        names.get(row.receiver_id, ""),
        GrantReason(row.reason),
        names.get(row.given_by, ""),
        row.valid_from,
        row.withdrawn_at or row.valid_until,
        row.withdrawn_at is None and not is_over,
        row.lost_at is not None,
        reason_given,
    )
