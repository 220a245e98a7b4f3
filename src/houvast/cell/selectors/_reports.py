"""What the empty form of not taking part cites; it holds nothing else."""

from dataclasses import dataclass

from houvast.legal.values import Regime, Text


@dataclass(frozen=True)
class InternalReport:
    """What the form cites: who hears reasons under the regime, where that is known, and by which article."""

    regime: Text
    heard_by: Text | None
    citation: str | None


def report_of(held: Regime) -> InternalReport:
    """Returns what the form of a regime cites."""
    reasons = held.reasons
    return InternalReport(held.names, reasons.heard_by or reasons.unknown, reasons.citation)
