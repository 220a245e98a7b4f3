"""Takes an organisation over from the guide to services: what was looked for is kept nowhere."""

from uuid import UUID

from houvast.directory.selectors.find_services import find_services
from houvast.directory.selectors.show_service import ServiceEntry, show_service
from houvast.directory.values.search import FoundService, Wanted
from houvast.kernel.errors import NotFound
from houvast.web.requests import HouvastRequest

SHOWN = 10


def found_entries(request: HouvastRequest, asked: str) -> tuple[FoundService, ...]:
    """Returns the first services that fit what was asked; none when nothing was."""
    return find_services(request.actor, Wanted(question=asked)).services[:SHOWN] if asked else ()


def chosen_entry(request: HouvastRequest) -> ServiceEntry | None:
    """Returns the service that was chosen, none when it is not there."""
    try:
        return show_service(request.actor, UUID(request.GET.get("service", "")))
    except (ValueError, NotFound):
        return None
