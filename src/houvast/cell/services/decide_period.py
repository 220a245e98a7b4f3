"""Deciding locally on a period that no text held here gives, with the source of the decision (F12)."""

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
