"""The directory as a stranger searches it, on a page that a steward opened."""

from dataclasses import dataclass

from houvast.access.rules import without_actor
from houvast.directory.searching import find, public_page, stranger
from houvast.directory.values.search import FoundServices, PublicTitle, Wanted
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class PublicFound:
    """What the page is called, and what was found."""

    title: PublicTitle
    found: FoundServices


@without_actor("A public page: whoever has its address reads what a steward opened, and nothing else.")
def find_public_services(address: str, wanted: Wanted, page: int = 1) -> PublicFound:
    """Returns a page of the listed services of one controller. Raises NotFound while it is not open."""
    title = public_page(address)
    if title is None:
        raise NotFound(message("This does not exist, or not for you."))
    return PublicFound(title, find(stranger(address), wanted, page))
