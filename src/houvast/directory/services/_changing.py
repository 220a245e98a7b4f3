"""What every change of an entry begins and ends with: one at a time, nothing overwritten unseen."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.writing import one_at_a_time
from houvast.directory.entries import entries_around, make_lines, put, services_at
from houvast.directory.finding import ensure_keeper
from houvast.directory.searching import entries, signed_in
from houvast.directory.values.composing import Composed
from houvast.directory.values.package import Package
from houvast.directory.values.said import Change
from houvast.directory.values.services import Service
from houvast.directory.values.written import state_of
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Kept:
    """A service somebody may change, with its entries, held until the act ends."""

    controller_id: UUID
    package: Package

    @property
    def service(self) -> Service:
        """The service itself."""
        return self.package.services[0]


def take_service(actor: Actor, change: Change) -> Kept:
    """Returns a service nobody else can change until this act ends.

    Raises NotFound where the actor does not keep it, Conflict when it was changed since the form was opened.
    """
    controller_id, _ = _found(change.service_id)
    ensure_keeper(actor, controller_id)
    one_at_a_time(f"directory {controller_id}")
    _, package = _found(change.service_id)
    if change.state and change.state != state_of(package):
        raise Conflict(
            message(
                "A colleague changed this entry in the meantime. Your text is still here: look at the entry"
                " in another window, then save once more."
            )
        )
    return Kept(controller_id, package)


def store(kept: Kept, composed: Composed) -> None:
    """Writes a change of a service and makes the lines of every service it touches anew."""
    now, wanted = clock.now(), list(composed.wanted)
    service = next((one for one in wanted if isinstance(one, Service)), kept.service)
    others = [one for one in wanted if not isinstance(one, Service)]
    put(kept.controller_id, (replace(service, last_modified=now), *others), composed.gone)
    places = {one.id for one in kept.package.locations}
    touched = {kept.service.id, *services_at(kept.controller_id, places)}
    make_lines(kept.controller_id, entries_around(kept.controller_id, touched))


def _found(service_id: UUID) -> tuple[UUID, Package]:
    found = entries(signed_in(), service_id)
    if found is None:
        raise NotFound(message("This does not exist, or not for you."))
    return found
