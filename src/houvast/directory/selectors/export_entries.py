"""A controller's whole directory, to be written to files."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.directory.entries import entries_of_controller
from houvast.directory.values.package import Package


def export_entries(actor: Actor, controller_id: UUID) -> Package:
    """Returns every entry a controller keeps, ours included; anyone signed in may read them."""
    must(actor, "directory.export_entries")
    return entries_of_controller(controller_id)
