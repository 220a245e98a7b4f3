"""How a service's public page is set, as its steward changes it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.directory.models.entries import PublicPage
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class PublicSetting:
    """The page of one service; everything is empty until a steward chose."""

    controller_id: UUID
    address: str = ""
    title_nl: str = ""
    title_fr: str = ""
    is_open: bool = False
    is_indexed: bool = False


def show_public_page(actor: Actor) -> PublicSetting:
    """Returns the setting of the service the actor is steward of, their own first. Raises NotFound."""
    must(actor, "directory.change_public_page")
    services = sorted(actor.serves_as(Function.STEWARD), key=lambda one: (one != actor.home_id, one))
    if not services:
        raise NotFound(message("This does not exist, or not for you."))
    row = PublicPage.objects.filter(controller_id=services[0]).first()
    if row is None:
        return PublicSetting(services[0])
    return PublicSetting(services[0], row.address, row.title_nl, row.title_fr, row.is_open, row.is_indexed)
