"""Quarters that were released, for a table outside: the same rounded numbers and no other."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.selectors.show_figures import ReleasedLine, show_figures


def export_figures(actor: Actor) -> tuple[ReleasedLine, ...]:
    """Returns every quarter released that the actor may see, the newest first."""
    must(actor, "desk.export_figures")
    log.record("desk.export_figures")
    return show_figures(actor).released
