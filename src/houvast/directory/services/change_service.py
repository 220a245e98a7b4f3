"""Changing what is offered and for whom."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.directory.services._changing import store, take_service
from houvast.directory.services._checking import check_service
from houvast.directory.values.composing import service_as
from houvast.directory.values.said import Change, ServiceSaid


def change_service(actor: Actor, change: Change, said: ServiceSaid) -> None:
    """Keeps these answers in place of the earlier ones.

    Raises NotFound, Conflict, Invalid without a name or with ages that cannot be.
    """
    must(actor, "directory.change_service")
    check_service(said)
    kept = take_service(actor, change)
    store(kept, service_as(kept.package, said, change.number))
    log.record("directory.change_service", subject=change.service_id)
