"""Being done with an invitation: the words leave the device; a code leads back to the answer."""

from houvast.access.answer_pages import INVITATIONS
from houvast.access.coded_visits import asked
from houvast.access.rules import without_actor, without_log


@without_actor("Whoever is invited has no account; the visit's cookie is the key.")
@without_log("It ends a visit that was logged when it began; nobody learns anything by it.")
def leave_answer_page(visit: str) -> bool:
    """Ends a visit; returns whether there was any."""
    return asked("leave_answer_page", INVITATIONS.visit_hash(visit))
