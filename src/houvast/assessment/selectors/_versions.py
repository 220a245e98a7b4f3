"""Versions of instruments as pages name them: what comes with the product by its id, an own one by number."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.assessment.finding.own_versions import (
    own_version,
    version_definition,
    versions_whole,
    writing_services,
)
from houvast.assessment.models.own_versions import OwnVersion
from houvast.instruments.definition import Definition
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Version:
    """One version: the name by which an address asks for it, what it asks, and whose it is.

    ``own`` is the number of a service's own version and ``service`` its name; both are missing for what comes
    with the product. ``made_from`` is the name of the version it was made from, empty when there is none.
    """

    name: str
    definition: Definition
    own: UUID | None = None
    service: str = ""
    published_on: date | None = None
    made_from: str = ""
    may_change: bool = False


def every_version(actor: Actor) -> tuple[Version, ...]:
    """Returns what comes with the product, then the own versions of the actor's services, newest first."""
    shipped = [Version(each.id, each) for each in shipped_definitions().values()]
    rows = OwnVersion.objects.order_by("instrument", "-created_at", "id")
    return (*shipped, *_own(actor, versions_whole(actor, rows)))


def version_named(actor: Actor, name: str) -> Version:
    """Returns the version an address asks for; raises NotFound, Tampered."""
    shipped = shipped_definitions().get(name)
    if shipped is not None:
        return Version(name, shipped)
    try:
        row = own_version(UUID(name))
    except ValueError as error:
        raise NotFound(message("This does not exist, or not for you.")) from error
    (found,) = _own(actor, [(row, version_definition(row))])
    return found


def _own(actor: Actor, rows: Iterable[tuple[OwnVersion, Definition]]) -> list[Version]:
    found = list(rows)
    names = controller_names(row.controller_id for row, _ in found) if found else {}
    mine = writing_services(actor)
    return [
        Version(
            str(row.id),
            definition,
            row.id,
            names.get(row.controller_id, ""),
            row.published_on,
            _origin(row),
            row.controller_id in mine,
        )
        for row, definition in found
    ]


def _origin(row: OwnVersion) -> str:
    """Returns the name of the version a row was made from: of the product's by its id, else its number."""
    before = row.based_on.partition("@")[0]
    return before if before in shipped_definitions() else row.based_on
