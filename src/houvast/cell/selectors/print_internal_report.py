"""The empty form on which a service writes why it does not come: it stays there, and holds no data."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.legal.selectors.regime import regime
from houvast.legal.values import Regime, Text


@dataclass(frozen=True)
class InternalReport:
    """What the form cites: who hears reasons under the regime, where that is known, and by which article."""

    regime: Text
    heard_by: Text | None
    citation: str | None


def print_internal_report(actor: Actor, regime_id: str) -> InternalReport:
    """Returns the empty form of a regime. Raises NotFound for one that is not held."""
    must(actor, "cell.print_internal_report")
    log.record("cell.print_internal_report")
    return report_of(regime(regime_id))


def report_of(held: Regime) -> InternalReport:
    """Returns what the form of a regime cites."""
    reasons = held.reasons
    return InternalReport(held.names, reasons.heard_by or reasons.unknown, reasons.citation)
