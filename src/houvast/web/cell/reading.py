"""Reads an item for a page: the law is cited in the reader's language."""

from uuid import UUID

from django.utils.translation import get_language

from houvast.cell.selectors import show_item as one_item
from houvast.cell.selectors.show_item import ItemPage
from houvast.web.requests import HouvastRequest


def item_of(request: HouvastRequest, agenda_item: UUID) -> ItemPage:
    """Returns an item. Raises NotFound."""
    return one_item.show_item(request.actor, agenda_item, get_language() or "en")


def item_of_invitation(request: HouvastRequest, case_invitation: UUID) -> ItemPage:
    """Returns the item an invitation is for. Raises NotFound."""
    return one_item.show_invitation(request.actor, case_invitation, get_language() or "en")


def attendee_of(request: HouvastRequest) -> UUID | None:
    """Returns whom a form about somebody present was opened for; None when nobody was named."""
    try:
        return UUID(request.GET.get("who", ""))
    except ValueError:
        return None
