"""Putting a retired entry back into the lists."""

from dataclasses import replace

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.directory.services._changing import store, take_service
from houvast.directory.values.composing import Composed
from houvast.directory.values.lists import GONE, ServiceStatus
from houvast.directory.values.said import Change


def restore_service(actor: Actor, change: Change) -> None:
    """Puts a service back as it stood before it was retired; one that stands stays. Raises NotFound."""
    must(actor, "directory.restore_service")
    kept = take_service(actor, change)
    if kept.service.status not in GONE:
        return
    status = kept.service.retired_from or ServiceStatus.ACTIVE
    store(kept, Composed((replace(kept.service, status=status, retired_from=""),)))
    log.record("directory.restore_service", subject=change.service_id)
