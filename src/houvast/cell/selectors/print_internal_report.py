"""The empty form on which a service writes why it does not come: it stays there, and holds no data."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.selectors._reports import InternalReport, report_of
from houvast.legal.selectors.regime import regime


def print_internal_report(actor: Actor, regime_id: str) -> InternalReport:
    """Returns the empty form of a regime. Raises NotFound for one that is not held."""
    must(actor, "cell.print_internal_report")
    log.record("cell.print_internal_report")
    return report_of(regime(regime_id))
