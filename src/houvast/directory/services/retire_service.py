"""Retiring an entry: it is found by nobody any more, and can be put back as it was."""

from dataclasses import replace

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.directory.services._changing import store, take_service
from houvast.directory.values.composing import Composed
from houvast.directory.values.lists import GONE, ServiceStatus
from houvast.directory.values.said import Change


def retire_service(actor: Actor, change: Change) -> None:
    """Takes a service out of every list; once it is retired, does nothing. Raises NotFound."""
    must(actor, "directory.retire_service")
    kept = take_service(actor, change)
    if kept.service.status in GONE:
        return
    before = kept.service.status or ServiceStatus.ACTIVE
    retired = replace(kept.service, status=ServiceStatus.INACTIVE, retired_from=before)
    store(kept, Composed((retired,)))
    log.record("directory.retire_service", subject=change.service_id)
