"""What a school's own page prints: a copy of what stood the day it was offered."""

from houvast.access.fill_values import FillForm
from houvast.schools.values.lines import LineKind
from houvast.web.schools.facts import Told, rows_of
from houvast.web.schools.labels import LINES


def shown(form: FillForm) -> list[Told]:
    """Returns the lines of a page with their words in the reader's language."""
    return [
        Told(
            str(LINES[LineKind(one.kind)]),
            one.on,
            one.title,
            rows_of((part.key, part.words) for part in one.parts),
        )
        for one in form.shown
    ]
