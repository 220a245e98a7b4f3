"""Figures that were released, for a table outside: the same rounded numbers and no other."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.selectors.show_figures import FiguresOfService, show_figures


def export_figures(actor: Actor) -> tuple[FiguresOfService, ...]:
    """Returns every service with what it released."""
    must(actor, "cell.export_figures")
    log.record("cell.export_figures")
    return show_figures(actor).services
