"""Deciding how long it is kept where no text says so: the service's own decision, with its source."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.own_frames import KEPT
from houvast.cell.finding.participations import frame_for
from houvast.cell.services._participations import keep_participation, reckon, take_participation
from houvast.cell.values.cells import LocalPeriod
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.legal.values import Unit

LONGEST = {Unit.DAY: 1827, Unit.MONTH: 60, Unit.YEAR: 5}


@dataclass(frozen=True)
class Decided:
    """A period that the service decided, and in which paper that stands."""

    amount: int
    unit: Unit
    source: str


def decide_own_period(actor: Actor, participation_id: UUID, decided: Decided) -> None:
    """Keeps the decision, and reckons the day from it (F12).

    Raises Conflict where the law's own text says how long; Invalid without a source or past five years.
    """
    must(actor, "cell.decide_own_period")
    row, content = take_participation(actor, participation_id)
    if frame_for(row.dossier_id).knows_period:
        raise Conflict(message("The law says how long this may be kept."))
    if not decided.source.strip():
        raise Invalid(message("Write where your service decided this."))
    if not 1 <= decided.amount <= LONGEST[decided.unit]:
        raise Invalid(message("Choose a period of five years at most."))
    period = LocalPeriod(KEPT.value, decided.amount, decided.unit.value, decided.source, clock.today())
    changed = replace(content, period=period)
    keep_participation(actor, row, changed)
    reckon(row, changed)
    log.record("cell.decide_own_period", dossier=row.dossier_id)
