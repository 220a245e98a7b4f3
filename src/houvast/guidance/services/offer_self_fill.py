"""Offering the person a page to fill in on their own telephone: an address, and a code to say aloud."""

from houvast.access.actor import Actor
from houvast.access.fill_pages import OfferedPage, offer_fill_page
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._self_fill import NewSelfFill, page_for


def offer_self_fill(actor: Actor, new: NewSelfFill) -> OfferedPage:
    """Stores the page and returns address and code, which are shown once and kept nowhere.

    Raises NotFound, Invalid without questions, Conflict when closed or the page was offered before.
    """
    must(actor, "guidance.offer_self_fill")
    page = page_for(actor, new)
    offered = offer_fill_page(actor, page)
    log.record("guidance.offer_self_fill", dossier=page.dossier_id)
    return offered
