"""Reading one's own question and what was answered, by the visit that the receipt code opened."""

from dataclasses import dataclass, field

from houvast.access.asked_forms import find_form
from houvast.access.asked_values import AskedPage, AskedState, AskFormFacts
from houvast.access.asked_visits import (
    CLOSED,
    asked_row,
    close_visit,
    line_of,
    open_visit,
    opening_of,
    word_rows,
)
from houvast.access.rules import without_actor
from houvast.kernel.errors import NotFound


@dataclass(frozen=True)
class VisitedPage:
    """A question with its form, and the visit for twenty minutes more."""

    form: AskFormFacts
    page: AskedPage
    visit: str = field(repr=False)


@without_actor("Whoever asked has no account; the visit's cookie is the key.")
def read_asked(slug: str, cookie: str) -> VisitedPage:
    """Returns a question with all that was said. Raises NotFound when it or the visit is over, Tampered."""
    form = find_form(slug).facts
    visit = open_visit(form.id, cookie)
    row = asked_row(visit.lookup)
    if row is None:
        raise NotFound(CLOSED)
    words = word_rows(visit.lookup)
    page = AskedPage(
        AskedState(row.state),
        row.lapses_on,
        opening_of(visit, words),
        tuple(line_of(visit, word) for word in words[1:]),
    )
    return VisitedPage(form, page, close_visit(form.id, visit))
