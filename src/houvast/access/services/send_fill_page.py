"""Sending what was filled in: sealed to the dossier, out of reach of the page from then on."""

from django.db import transaction

from houvast.access.fill_pages import seal_answers, visit_hash
from houvast.access.fill_values import FillState
from houvast.access.fill_visits import asked, open_visit
from houvast.access.rules import without_actor
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@without_actor("Whoever fills in has no account; the visit's cookie is the key.")
def send_fill_page(visit: str) -> None:
    """Sends what was written; a second time does nothing.

    Raises NotFound, Invalid when nothing was written.
    """
    with transaction.atomic(using="signin"):
        opened = open_visit(visit)
        if opened.state is FillState.SENT or opened.form is None:
            return
        if opened.answers.is_empty:
            raise Invalid(message("You have not written anything yet. One word is enough."))
        asked("send_fill_page", visit_hash(visit), seal_answers(opened.form, opened.page_id, opened.answers))
