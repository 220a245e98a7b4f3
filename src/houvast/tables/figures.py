"""How often tables of a kind met and how many agreements were kept, by quarter: nameless rows."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from houvast.kernel import clock
from houvast.kernel.quarters import beginning_of_quarter, quarter_of
from houvast.tables.models.tables import TableCount
from houvast.tables.values.tables import TableKind


class What(StrEnum):
    """What is counted."""

    MET = "met"
    KEPT = "kept"
    NOT_KEPT = "not_kept"


@dataclass(frozen=True)
class Counted:
    """How often something happened at tables of a kind in a quarter ("2026-Q4")."""

    quarter: str
    kind: TableKind
    what: What
    number: int


def count(controller_id: UUID, kind: TableKind, what: What) -> None:
    """Counts once, in the transaction of the act; the row keeps its quarter alone."""
    today = clock.today()
    TableCount(
        created_at=beginning_of_quarter(today),
        controller_id=controller_id,
        quarter=quarter_of(today),
        kind=kind.value,
        what=what.value,
    ).save(force_insert=True)


def tables_counted(controllers: Iterable[UUID]) -> tuple[Counted, ...]:
    """Returns what these services counted, put together, the newest quarter first."""
    rows = TableCount.objects.filter(controller_id__in=list(controllers))
    counted = Counter(rows.values_list("quarter", "kind", "what"))
    return tuple(
        Counted(quarter, TableKind(kind), What(what), number)
        for (quarter, kind, what), number in sorted(counted.items(), reverse=True)
    )
