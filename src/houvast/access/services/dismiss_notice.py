"""Putting a notice away once it was read."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.people import Notice
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock


def dismiss_notice(actor: Actor, notice_id: UUID) -> None:
    """Keeps that the notice was seen; does nothing for one that is not the actor's."""
    must(actor, "access.dismiss_notice")
    Notice.objects.filter(id=notice_id, seen_at=None).update(seen_at=clock.now())
    log.record("access.dismiss_notice", subject=notice_id)
