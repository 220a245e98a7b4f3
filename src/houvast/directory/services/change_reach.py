"""Changing whom to call and whom to ask for."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.directory.services._changing import store, take_service
from houvast.directory.services._checking import check_reach
from houvast.directory.values.composing import reach_as
from houvast.directory.values.said import Change, ReachSaid


def change_reach(actor: Actor, change: Change, said: ReachSaid) -> None:
    """Keeps these answers in place of the earlier ones.

    Raises NotFound, Conflict.
    """
    must(actor, "directory.change_reach")
    check_reach(said)
    kept = take_service(actor, change)
    store(kept, reach_as(kept.package, said, change.number))
    log.record("directory.change_reach", subject=change.service_id)
