"""Reading a page to fill in, by the visit that the code opened: what is asked, and what is written."""

from houvast.access.fill_values import FillVisit
from houvast.access.fill_visits import open_visit, recordings_of
from houvast.access.rules import without_actor


@without_actor("Whoever fills in has no account; the visit's cookie is the key.")
def read_fill_page(visit: str) -> FillVisit:
    """Returns the page of a visit. Raises NotFound when it ended or was too long ago."""
    opened = open_visit(visit)
    return FillVisit(opened.state, opened.form, opened.answers, opened.until, recordings_of(visit))
