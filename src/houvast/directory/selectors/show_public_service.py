"""One service as a stranger reads it, on a page that a steward opened."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.rules import without_actor
from houvast.directory.searching import entries, public_page, stranger
from houvast.directory.values.package import Package
from houvast.directory.values.search import PublicTitle
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class PublicEntry:
    """What the page is called, and everything that belongs to the service."""

    title: PublicTitle
    entries: Package


@without_actor("A public page: whoever has its address reads what a steward opened, and nothing else.")
def show_public_service(address: str, service_id: UUID) -> PublicEntry:
    """Returns a listed service. Raises NotFound while the page is not open."""
    title, found = public_page(address), entries(stranger(address), service_id)
    if title is None or found is None:
        raise NotFound(message("This does not exist, or not for you."))
    return PublicEntry(title, found[1])
