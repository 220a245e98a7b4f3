"""How many cases were proposed, listed, refused, withdrawn, closed in a quarter: nameless rows, no case."""

from enum import StrEnum
from uuid import UUID

from houvast.cell.models.cases import CaseCounted
from houvast.kernel import clock
from houvast.kernel.quarters import beginning_of_quarter, quarter_of


class Happened(StrEnum):
    """What is counted."""

    PROPOSED = "proposed"
    LISTED = "listed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


def count_case(controller_id: UUID, what: Happened) -> None:
    """Counts once, in the transaction of the act; the row keeps its quarter alone."""
    today = clock.today()
    CaseCounted(
        created_at=beginning_of_quarter(today),
        controller_id=controller_id,
        quarter=quarter_of(today),
        what=what.value,
    ).save(force_insert=True)
