"""Putting a whole data package in the place of what a controller kept, in one piece or not at all."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.directory.entries import entries_of_controller, forget_words, make_lines, put
from houvast.directory.finding import ensure_keeper
from houvast.directory.values.package import Changes, Package, changes


def replace_entries(actor: Actor, controller_id: UUID, wanted: Package) -> Changes:
    """Makes a controller's directory hold these entries and no others; returns what that changed.

    The same package twice changes nothing. Raises NotFound where the actor does not keep the directory.
    """
    must(actor, "directory.replace_entries")
    ensure_keeper(actor, controller_id)
    one_at_a_time(f"directory {controller_id}")
    found = changes(entries_of_controller(controller_id), wanted)
    if not found.is_nothing:
        put(controller_id, (*found.new, *(after for _, after in found.changed)), found.gone)
        forget_words(controller_id)
        make_lines(controller_id, wanted)
        log.record("directory.replace_entries", subject=controller_id)
    return found
