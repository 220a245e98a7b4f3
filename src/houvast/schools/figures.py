"""How many supports of a kind a service began in a quarter: nameless rows, with no school in them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from houvast.kernel import clock
from houvast.kernel.quarters import beginning_of_quarter, quarter_of
from houvast.schools.models.supports import SupportBegun
from houvast.schools.values.supports import Organisation, SupportKind


@dataclass(frozen=True)
class Counted:
    """How many supports of a kind of organisation and of question began in a quarter ("2026-Q4")."""

    quarter: str
    organisation_kind: Organisation
    kind: SupportKind
    begun: int


def count_support(controller_id: UUID, organisation: Organisation, kind: SupportKind) -> None:
    """Counts one beginning, in the transaction of the act; the row keeps its quarter alone."""
    today = clock.today()
    SupportBegun(
        created_at=beginning_of_quarter(today),
        controller_id=controller_id,
        quarter=quarter_of(today),
        organisation_kind=organisation.value,
        kind=kind.value,
    ).save(force_insert=True)


def supports_begun(controllers: Iterable[UUID]) -> tuple[Counted, ...]:
    """Returns what these services counted, put together, the newest quarter first."""
    rows = SupportBegun.objects.filter(controller_id__in=list(controllers))
    counted = Counter(rows.values_list("quarter", "organisation_kind", "kind"))
    return tuple(
        Counted(quarter, Organisation(organisation), SupportKind(kind), begun)
        for (quarter, organisation, kind), begun in sorted(counted.items(), reverse=True)
    )
