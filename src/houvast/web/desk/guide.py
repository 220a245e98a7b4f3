"""Takes a service out of the guide into a referral that is being composed: its name, a number, its id."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.http import HttpRequest
from django.utils.translation import get_language

from houvast.access.actor import Actor
from houvast.directory.selectors.find_services import find_services
from houvast.directory.selectors.show_service import ServiceEntry, show_service
from houvast.directory.values.search import Wanted, in_language
from houvast.kernel.errors import NotFound
from houvast.web.ui.texts import tidied

LOOK_UP: Final = "look_up"
TAKE: Final = "take"
MOST: Final = 8


@dataclass(frozen=True)
class Entry:
    """A service of the guide, as it can be chosen."""

    id: UUID
    name: str
    organization: str


@dataclass(frozen=True)
class Guide:
    """What was looked up in the guide: entries to choose from, and whether anything was asked at all."""

    entries: tuple[Entry, ...] = ()
    was_asked: bool = False


def looked_up(request: HttpRequest, actor: Actor) -> Guide:
    """Returns what the guide knows by the name that was typed; nothing when its button was not pressed."""
    if LOOK_UP not in request.POST:
        return Guide()
    question = tidied(request.POST.get("receiver", ""))[:200]
    found = find_services(actor, Wanted(question=question)).services[:MOST]
    language = get_language() or ""
    entries = (Entry(one.id, in_language(one.service, "name", language), one.organization) for one in found)
    return Guide(tuple(entries), was_asked=True)


def given_back(request: HttpRequest, actor: Actor) -> Mapping[str, str] | None:
    """Returns the fields that a chosen entry fills in, none for a look-up; nothing for any other button."""
    if LOOK_UP in request.POST:
        return {}
    return _taken(actor, request.POST[TAKE]) if TAKE in request.POST else None


def _taken(actor: Actor, chosen: str) -> Mapping[str, str]:
    try:
        found = show_service(actor, UUID(chosen))
    except (ValueError, NotFound):
        return {}
    return {
        "service_id": str(found.id),
        "receiver": in_language(found.service, "name", get_language() or ""),
        "reach": _number_of(found),
    }


def _number_of(found: ServiceEntry) -> str:
    return next((phone.number for phone in found.entries.phones if phone.number), "")
