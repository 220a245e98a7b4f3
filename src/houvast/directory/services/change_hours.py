"""Changing when a service is open."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.directory.services._changing import store, take_service
from houvast.directory.services._checking import check_hours
from houvast.directory.values.composing import hours_as
from houvast.directory.values.said import Change, HoursSaid


def change_hours(actor: Actor, change: Change, said: HoursSaid) -> None:
    """Keeps these answers in place of the earlier ones.

    Raises NotFound, Conflict, Invalid where it closes before it opens.
    """
    must(actor, "directory.change_hours")
    check_hours(said)
    kept = take_service(actor, change)
    store(kept, hours_as(kept.package, said, change.number))
    log.record("directory.change_hours", subject=change.service_id)
