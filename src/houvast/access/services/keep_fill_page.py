"""Keeping what somebody writes on a page before they send it: sealed under their own visit."""

from typing import Final

from django.db import transaction

from houvast.access.fill_pages import visit_hash
from houvast.access.fill_values import Audience, FillAnswer, FillKind, FillState
from houvast.access.fill_visits import asked, open_visit, sealed_draft
from houvast.access.rules import without_actor
from houvast.kernel.errors import Conflict, Invalid, TooLarge
from houvast.kernel.messages import message

VALUES: Final = {
    FillKind.WORDS: range(0),
    FillKind.SCALE: range(11),
    FillKind.RULER: range(11),
    FillKind.TICK: range(1, 2),
}
"""Which numbers answer which kind of question."""

LONGEST_OF_SCHOOL: Final = 2_000
"""Signs in one answer of a school: it is looked through for pupils, which takes longer the longer it is."""


@without_actor("Whoever fills in has no account; the visit's cookie is the key.")
def keep_fill_page(visit: str, given: FillAnswer) -> None:
    """Keeps one answer beside the others. Raises NotFound, Conflict after sending, Invalid, TooLarge."""
    with transaction.atomic(using="signin"):
        opened = open_visit(visit)
        if opened.state is not FillState.ENTERED or opened.form is None:
            raise Conflict(message("This was sent already."))
        kinds = {question.key: question.kind for question in opened.form.questions}
        if given.key not in kinds:
            raise Invalid(message("This question is not on your page."))
        if given.value is not None and given.value not in VALUES[kinds[given.key]]:
            raise Invalid(message("This answer is not one of those you can choose."))
        if opened.form.audience is Audience.SCHOOL and len(given.words) > LONGEST_OF_SCHOOL:
            raise TooLarge(message("This text is longer than fits here."))
        draft = sealed_draft(visit, opened.page_id, opened.answers.with_answer(given))
        asked("keep_fill_page", visit_hash(visit), draft)
