"""Services of their own for outings: a worker, a colleague, and a duty when the test wants one."""

from datetime import datetime, timedelta
from uuid import UUID

from houvast.access.values import Function, FunctionKeyKind
from houvast.guidance.services.start_outing import NewOuting, start_outing
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Service, found, hire, team


def a_service(*, with_duty: bool) -> Service:
    """A service with two workers, a duty colleague and a steward."""
    service = found("Outreach")
    for name in ("amal", "boris"):
        hire(service, name, Function.GUIDE)
    if with_duty:
        hire(service, "dirk", Function.DUTY)
        team(service, FunctionKeyKind.DUTY, service.dirk)
    return service


def in_minutes(minutes: int) -> datetime:
    """A moment from now."""
    return clock.now() + timedelta(minutes=minutes)


def out(worker: Person, colleague: Person | None = None, minutes: int = 60) -> UUID:
    """Sends a worker out."""
    outing = new_id()
    with worker.acts() as actor:
        start_outing(
            actor,
            NewOuting(
                outing,
                "Korenbloemstraat 8, third floor",
                "a family",
                "0470 11 22 33",
                in_minutes(minutes),
                colleague.user_id if colleague else None,
            ),
        )
    return outing
