"""How often the tables of a service met and how many agreements were kept, by quarter.

Tables know no person, so the numbers are told as they are; they name no table and no organisation.
"""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.tables.figures import Counted, What, tables_counted
from houvast.tables.values.tables import TableKind


@dataclass(frozen=True)
class QuarterOfTables:
    """One quarter and one kind of table: how often it met, agreements kept and not kept."""

    quarter: str
    kind: TableKind
    met: int
    kept: int
    not_kept: int


def count_tables(actor: Actor) -> tuple[QuarterOfTables, ...]:
    """Returns the counts of the services the actor works for, the newest quarter first."""
    must(actor, "tables.count_tables")
    log.record("tables.count_tables")
    counted = tables_counted({service for service, _function in actor.memberships})
    rows = dict.fromkeys((one.quarter, one.kind) for one in counted)
    return tuple(_quarter(counted, quarter, kind) for quarter, kind in rows)


def _quarter(counted: tuple[Counted, ...], quarter: str, kind: TableKind) -> QuarterOfTables:
    found = {one.what: one.number for one in counted if (one.quarter, one.kind) == (quarter, kind)}
    return QuarterOfTables(
        quarter, kind, *(found.get(what, 0) for what in (What.MET, What.KEPT, What.NOT_KEPT))
    )
