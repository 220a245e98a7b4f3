"""Erasing one's own question, with every answer and every key: whoever asked takes it all back."""

from django.db import connections

from houvast.access.asked_forms import find_form
from houvast.access.asked_threads import ERASED
from houvast.access.asked_visits import open_visit
from houvast.access.register import write_down
from houvast.access.rules import without_actor


@without_actor("Whoever asked has no account; the visit's cookie is the key.")
def erase_asked(slug: str, cookie: str) -> bool:
    """Destroys a question and all that was said; returns whether it was still there. Raises NotFound.

    The register remembers it: a restore from an older copy brings it back for nobody.
    """
    visit = open_visit(find_form(slug).facts.id, cookie)
    write_down(ERASED, visit.thread_id)
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT access.erase_asked(%s)", [visit.lookup])
        row = cursor.fetchone()
    return bool(row and row[0])
