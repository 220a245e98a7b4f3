"""Closing a school's page: it opens nothing any more, and answers that came in are destroyed."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import end_fill_page, fill_page
from houvast.access.fill_values import FillState
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message
from houvast.schools.services._supports import take_support

NOT_SENT = frozenset({FillState.OPEN, FillState.ENTERED, FillState.LAPSED})


def close_school_page(actor: Actor, support_id: UUID, page_id: UUID, *, sets_aside: bool) -> None:
    """Ends a page; with ``sets_aside`` one whose answers came in, for a restored copy too.

    Raises NotFound, Conflict when answers came in meanwhile or were dealt with.
    """
    must(actor, "schools.close_school_page")
    support = take_support(support_id)
    page, _answers = fill_page(actor, support.dossier_id, page_id)
    if page.state in NOT_SENT:
        ended = end_fill_page(support.dossier_id, page_id, FillState.WITHDRAWN)
    elif page.state is FillState.SENT and sets_aside:
        write_down("set_aside_page", page_id)
        ended = end_fill_page(support.dossier_id, page_id, FillState.SET_ASIDE)
    elif page.state is FillState.SENT:
        raise Conflict(message("Answers came in a moment ago. Look at them first."))
    else:
        ended = False
    if ended:
        log.record("schools.close_school_page", dossier=support.dossier_id)
