"""How many supports of a kind a service began in a quarter: counters, never rows, with no school in them."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from houvast.schools.models.supports import SupportCount
from houvast.schools.values.supports import Organisation, SupportKind


@dataclass(frozen=True)
class Counted:
    """How many supports of a kind of organisation and of question began in a quarter ("2026-Q4")."""

    controller_id: UUID
    quarter: str
    organisation_kind: Organisation
    kind: SupportKind
    begun: int


def count_support(controller_id: UUID, organisation: Organisation, kind: SupportKind) -> None:
    """Counts one beginning, in the transaction of the act; the database reads the quarter off its clock."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT schools.count_support(%s, %s, %s)", [controller_id, organisation, kind])


def supports_begun(controllers: Iterable[UUID]) -> tuple[Counted, ...]:
    """Returns what these services counted, the newest quarter first."""
    rows = SupportCount.objects.filter(controller_id__in=list(controllers)).order_by("-quarter", "id")
    return tuple(
        Counted(
            row.controller_id,
            row.quarter,
            Organisation(row.organisation_kind),
            SupportKind(row.kind),
            row.begun,
        )
        for row in rows
    )
