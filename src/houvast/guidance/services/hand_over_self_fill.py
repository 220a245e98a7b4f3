"""Handing one's own tablet over with a page to fill in; all else on it closes until it is taken back."""

from houvast.access.actor import Actor
from houvast.access.fill_pages import open_fill_page_here
from houvast.access.rules import must
from houvast.access.services.hand_over_device import hand_over_device
from houvast.audit import log
from houvast.guidance.services._self_fill import NewSelfFill, page_for


def hand_over_self_fill(actor: Actor, new: NewSelfFill) -> str:
    """Opens the page on this device, closes the session, and returns the visit's secret for a cookie.

    Raises NotFound, Invalid without questions, Conflict when closed or the page was opened before.
    """
    must(actor, "guidance.hand_over_self_fill")
    page = page_for(actor, new)
    visit = open_fill_page_here(actor, page)
    log.record("guidance.hand_over_self_fill", dossier=page.dossier_id)
    hand_over_device(actor)
    return visit
