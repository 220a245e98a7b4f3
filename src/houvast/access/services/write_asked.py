"""Writing on in one's own question, by the visit that the receipt code opened."""

from dataclasses import dataclass, field
from uuid import UUID

from django.db import connections

from houvast.access.asked_forms import find_form
from houvast.access.asked_sealing import Spot, seal_word
from houvast.access.asked_values import AskedSaid, Author
from houvast.access.asked_visits import CLOSED, open_visit, word_rows
from houvast.access.rules import without_actor
from houvast.kernel.errors import Conflict, Invalid, NotFound, TooMany
from houvast.kernel.messages import message


@dataclass(frozen=True)
class MoreAsked:
    """What somebody adds to their question; its number comes with the page: a double click adds it once."""

    slug: str
    cookie: str = field(repr=False)
    word_id: UUID
    words: str = field(repr=False)


@without_actor("Whoever asked has no account; the visit's cookie is the key.")
def write_asked(more: MoreAsked) -> None:
    """Adds words to a question.

    Raises NotFound, Invalid when empty, Conflict when closed or something came in meanwhile, TooMany after
    forty in a day, Tampered when the team's key is not what it should be.
    """
    form = find_form(more.slug)
    visit = open_visit(form.facts.id, more.cookie)
    if not more.words.strip():
        raise Invalid(message("Nothing is written yet. A few words are enough."), word="nothing_written")
    number = len(word_rows(visit.lookup)) + 1
    spot, said = Spot(visit.thread_id, number, Author.ASKER), AskedSaid(more.words)
    for_desk = seal_word(form.public(), visit.keys.proof, spot, said)
    for_asker = seal_word(visit.keys.pair.public, visit.keys.proof, spot, said)
    with connections["signin"].cursor() as cursor:
        cursor.execute(
            "SELECT access.write_asked(%s, %s, %s, %s, %s)",
            [visit.lookup, more.word_id, number, for_desk, for_asker],
        )
        row = cursor.fetchone()
    _refuse(str(row[0]) if row else "gone")


def _refuse(outcome: str) -> None:
    """Raises what fits an outcome that is none."""
    if outcome == "gone":
        raise NotFound(CLOSED)
    if outcome == "too many":
        raise TooMany(message("This is as much as can be written in a day."), word="day_full")
    if outcome in {"closed", "moved on"}:
        word = "closed_now" if outcome == "closed" else "moved_on"
        raise Conflict(message("Something changed meanwhile. Read on, and send it once more."), word=word)
