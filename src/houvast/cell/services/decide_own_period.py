<<<<<<<< HEAD:src/houvast/cell/services/decide_period.py
"""Deciding locally on a period that no text held here gives, with the source of the decision (F12)."""
========
"""Deciding how long it is kept where no text says so: the service's own decision, with its source."""
>>>>>>>> xm:src/houvast/cell/services/decide_own_period.py

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cells import keep_cell, take_cell
from houvast.cell.values.cells import LocalPeriod
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.legal.selectors.regime import regime
from houvast.legal.values import PeriodKind


def decide_period(actor: Actor, cell_id: UUID, period: LocalPeriod) -> None:
    """Keeps a local decision, in place of an earlier one on the same period.

<<<<<<<< HEAD:src/houvast/cell/services/decide_period.py
    Raises Conflict where the law itself gives the period, Invalid without a length or a source, NotFound.
    """
    must(actor, "cell.decide_period")
    row, before = take_cell(actor, cell_id)
    if regime(before.regime).period(PeriodKind(period.kind)).amount is not None:
        raise Conflict(message("The law itself gives this period. Nothing local takes its place."))
    if period.amount < 1 or not period.source.strip():
        raise Invalid(message("Write how long, and where the decision stands."))
    if period.decided_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    others = tuple(one for one in before.periods if one.kind != period.kind)
    content = replace(before, periods=(*others, period))
    if set(content.periods) == set(before.periods):
        return
    keep_cell(actor, row, content)
    log.record("cell.decide_period", dossier=cell_id)
========
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
>>>>>>>> xm:src/houvast/cell/services/decide_own_period.py
