"""Leaving a page without sending: what was written on it is destroyed."""

from houvast.access.fill_pages import visit_hash
from houvast.access.fill_visits import asked
from houvast.access.rules import without_actor


@without_actor("Whoever fills in has no account; the visit's cookie is the key.")
def leave_fill_page(visit: str) -> bool:
    """Ends a visit and destroys what was not sent; returns whether there was any."""
    return asked("leave_fill_page", visit_hash(visit))
