"""Changing where a service is."""

from collections.abc import Sequence

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.directory.services._changing import store, take_service
from houvast.directory.services._checking import check_places
from houvast.directory.values.composing import places_as
from houvast.directory.values.said import Change, PlaceSaid


def change_places(actor: Actor, change: Change, said: Sequence[PlaceSaid]) -> None:
    """Keeps these places in place of the earlier ones. Raises NotFound, Conflict, Invalid."""
    must(actor, "directory.change_places")
    check_places(said)
    kept = take_service(actor, change)
    store(kept, places_as(kept.package, said, change.number))
    log.record("directory.change_places", subject=change.service_id)
