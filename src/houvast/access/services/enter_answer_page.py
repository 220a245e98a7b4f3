"""Opening an invitation: once with the code that was given, later with the one shown on the page."""

from houvast.access.answer_pages import INVITATIONS
from houvast.access.coded_pages import TypedCode
from houvast.access.coded_visits import enter
from houvast.access.rules import without_actor


@without_actor("Whoever is invited has no account; address and code together are the key.")
def enter_answer_page(typed: TypedCode) -> str:
    """Opens the page and returns the secret of a visit, for a cookie; the code that was given is used up.

    Raises Invalid for a wrong or used code, TooMany after ten, NotFound for an address that was never given,
    was taken back, or is past its day.
    """
    return enter(INVITATIONS, typed)
