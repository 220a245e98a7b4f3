"""How many schools, clubs and others a service supported: quarters that are over, small numbers held back."""

from dataclasses import dataclass
from typing import Final

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.quarters import quarter_of
from houvast.schools.figures import Counted, supports_begun
from houvast.schools.values.supports import Organisation, SupportKind

FEWEST: Final = 5
"""A smaller number is not told, nor is a sum from which it could be reckoned."""


@dataclass(frozen=True)
class QuarterCounts:
    """One quarter and one kind of organisation: the number by kind of question, None for fewer than five."""

    quarter: str
    organisation_kind: Organisation
    numbers: tuple[int | None, ...]


@dataclass(frozen=True)
class SupportCounts:
    """The kinds of question in the order of the numbers, and the quarters, the newest first."""

    kinds: tuple[SupportKind, ...]
    quarters: tuple[QuarterCounts, ...]


def count_supports(actor: Actor) -> SupportCounts:
    """Returns the counts of the services the actor coaches or stewards; no sums, and none of this quarter."""
    must(actor, "schools.count_supports")
    log.record("schools.count_supports")
    services = actor.serves_as(Function.COACH) | actor.serves_as(Function.STEWARD)
    current = quarter_of(clock.today())
    counted = [one for one in supports_begun(services) if one.quarter != current]
    rows = dict.fromkeys((one.quarter, one.organisation_kind) for one in counted)
    kinds = tuple(SupportKind)
    quarters = tuple(
        QuarterCounts(quarter, kind, tuple(_number(counted, quarter, kind, asked) for asked in kinds))
        for quarter, kind in rows
    )
    return SupportCounts(kinds, quarters)


def _number(
    counted: list[Counted], quarter: str, organisation: Organisation, kind: SupportKind
) -> int | None:
    number = sum(
        one.begun
        for one in counted
        if (one.quarter, one.organisation_kind, one.kind) == (quarter, organisation, kind)
    )
    return number if number >= FEWEST else None
