"""Finds the versions of a service's own instruments, and who may write them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor, Closed
from houvast.access.values import Function
from houvast.access.writing import taken_for_change
from houvast.assessment.models.own_versions import OwnVersion
from houvast.instruments.definition import Definition, Status
from houvast.instruments.drafting import altered
from houvast.instruments.plain import digest_of, from_text
from houvast.instruments.shipped import origin_of, shipped_definitions
from houvast.kernel.errors import Conflict, NotFound, Tampered
from houvast.kernel.messages import message

REMEMBERED: Final = 32
"""Texts of versions a process need not read anew; they say nothing of anybody, and a large one has 100 kB."""


def writing_services(actor: Actor) -> tuple[UUID, ...]:
    """Returns the services for which the actor writes instruments, their own first."""
    found = actor.serves_as(Function.COACH) | actor.serves_as(Function.STEWARD)
    return tuple(sorted(found, key=lambda service: (service != actor.home_id, service)))


def writing_service(actor: Actor, wanted: UUID | None) -> UUID:
    """Returns the service to write for: the one that is wanted, else the actor's own; raises NotFound."""
    services = writing_services(actor)
    if not services or (wanted is not None and wanted not in services):
        raise NotFound(message("This does not exist, or not for you."))
    return wanted or services[0]


def own_version(version_id: UUID) -> OwnVersion:
    """Returns a version of a service of the actor's; raises NotFound."""
    row = OwnVersion.objects.filter(id=version_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def made_from(controller_id: UUID, definition: Definition) -> str:
    """Returns the name of what a definition from elsewhere is a version of, as drafts keep it; else nothing.

    The service's own version of that name that is in use, else its newest; else what comes with the product.
    """
    name = altered(definition).id if definition.id in shipped_definitions() else definition.id
    own = OwnVersion.objects.filter(controller_id=controller_id, instrument=name).order_by(
        "-created_at", "id"
    )
    row = own.filter(status=Status.PUBLISHED).first() or own.first()
    if row is not None:
        return str(row.id)
    origin = shipped_definitions().get(definition.id) or origin_of(definition)
    return f"{origin.id}@{origin.version}" if origin else ""


def version_to_write(actor: Actor, version_id: UUID, *states: Status) -> OwnVersion:
    """Returns a version of a service that the actor writes instruments for.

    Raises NotFound, Conflict when it is not, or no longer, in one of these states.
    """
    row = own_version(version_id)
    if row.controller_id not in writing_services(actor):
        raise NotFound(message("This does not exist, or not for you."))
    if row.status == Status.DRAFT and Status.DRAFT not in states:
        raise Conflict(message("This version is a draft: nobody rates with it yet."))
    if Status(row.status) not in states:
        raise Conflict(message("A published version stays as it is. Make a new version of it."))
    return row


def version_to_change(actor: Actor, version_id: UUID, *states: Status) -> OwnVersion:
    """Returns the same, held until the act ends. Raises NotFound, Conflict."""
    version_to_write(actor, version_id, *states)
    taken_for_change(OwnVersion, version_id)
    return version_to_write(actor, version_id, *states)


def version_definition(row: OwnVersion) -> Definition:
    """Returns what a version asks, finished or not.

    Raises Tampered when its text is not the one that was kept: it was changed outside Houvast.
    """
    return replace(_read_back(row.text, row.digest), status=Status(row.status))


@lru_cache(maxsize=REMEMBERED)
def _read_back(text: str, digest: str) -> Definition:
    try:
        definition = from_text(text)
    except ValueError as error:
        raise Tampered(message("The text of this version was changed outside Houvast.")) from error
    if digest_of(definition) != digest:
        raise Tampered(message("The text of this version was changed outside Houvast."))
    return definition


def versions_whole(actor: Actor, rows: Iterable[OwnVersion]) -> Iterator[tuple[OwnVersion, Definition]]:
    """Yields versions with what they ask; one that was changed outside Houvast is left out and told of."""
    for row in rows:
        try:
            yield row, version_definition(row)
        except Tampered:
            actor.closed[row.id] = Closed(row.id, row.created_at, is_damaged=True)
