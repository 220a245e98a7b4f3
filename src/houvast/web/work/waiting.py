"""What waits around a cell, in words: numbers and days, and where to go; nobody's name."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import ngettext_lazy

from houvast.cell.values.waiting import Waiting, WaitingKind
from houvast.kernel import clock

WORDS: Final[dict[WaitingKind, Promise]] = {
    WaitingKind.PROPOSALS: ngettext_lazy(
        "%(number)d proposal waits for your decision", "%(number)d proposals wait for your decision", "number"
    ),
    WaitingKind.TO_DECIDE: ngettext_lazy(
        "%(number)d case is put forward to close", "%(number)d cases are put forward to close", "number"
    ),
    WaitingKind.OVERVIEWS: ngettext_lazy(
        "%(number)d overview for somebody who asked", "%(number)d overviews for people who asked", "number"
    ),
    WaitingKind.OVERVIEWS_NO_DAY: ngettext_lazy(
        "%(number)d overview for somebody who asked: no text here says by when",
        "%(number)d overviews for people who asked: no text here says by when",
        "number",
    ),
    WaitingKind.REVIEWS: ngettext_lazy("%(number)d review is near", "%(number)d reviews are near", "number"),
    WaitingKind.MEETINGS: ngettext_lazy(
        "%(number)d meeting of the cell", "%(number)d meetings of the cell", "number"
    ),
    WaitingKind.NOT_INVITED: ngettext_lazy(
        "%(number)d point of an agenda without invitations",
        "%(number)d points of an agenda without invitations",
        "number",
    ),
    WaitingKind.NO_ANSWER: ngettext_lazy(
        "%(number)d invitation without an answer", "%(number)d invitations without an answer", "number"
    ),
    WaitingKind.DRAFTS: ngettext_lazy(
        "%(number)d draft of a feedback sheet", "%(number)d drafts of feedback sheets", "number"
    ),
    WaitingKind.APPROVALS: ngettext_lazy(
        "%(number)d feedback sheet whose approval runs",
        "%(number)d feedback sheets whose approval runs",
        "number",
    ),
    WaitingKind.SHEETS: ngettext_lazy(
        "%(number)d agreed sheet that did not leave yet",
        "%(number)d agreed sheets that did not leave yet",
        "number",
    ),
    WaitingKind.DOCUMENTS: ngettext_lazy(
        "%(number)d document of the cell to take note of",
        "%(number)d documents of the cell to take note of",
        "number",
    ),
    WaitingKind.EVALUATIONS: ngettext_lazy(
        "%(number)d cell to look back on together", "%(number)d cells to look back on together", "number"
    ),
    WaitingKind.FIGURES: ngettext_lazy(
        "%(number)d quarter of figures to release", "%(number)d quarters of figures to release", "number"
    ),
    WaitingKind.INVITATIONS: ngettext_lazy(
        "%(number)d invitation to answer", "%(number)d invitations to answer", "number"
    ),
    WaitingKind.TAKING_PART: ngettext_lazy(
        "%(number)d time you are expected at a cell", "%(number)d times you are expected at a cell", "number"
    ),
    WaitingKind.EXTRACTS: ngettext_lazy(
        "%(number)d extract not read yet", "%(number)d extracts not read yet", "number"
    ),
    WaitingKind.RECALLS: ngettext_lazy(
        "%(number)d recall to confirm", "%(number)d recalls to confirm", "number"
    ),
    WaitingKind.SLIPS: ngettext_lazy(
        "%(number)d slip of a meeting to read", "%(number)d slips of a meeting to read", "number"
    ),
}
PAGES: Final[dict[WaitingKind, str]] = {
    WaitingKind.OVERVIEWS: "cell:list_overviews",
    WaitingKind.OVERVIEWS_NO_DAY: "cell:list_overviews",
    WaitingKind.DRAFTS: "cell:list_sheets",
    WaitingKind.APPROVALS: "cell:list_sheets",
    WaitingKind.SHEETS: "cell:list_sheets",
    WaitingKind.FIGURES: "cell:show_figures",
    WaitingKind.INVITATIONS: "cell:list_invitations",
    WaitingKind.TAKING_PART: "cell:list_participations",
    WaitingKind.EXTRACTS: "cell:list_extracts",
    WaitingKind.RECALLS: "cell:list_extracts",
    WaitingKind.SLIPS: "cell:list_seat_slips",
}
HAVE_A_LAST_DAY: Final = frozenset({WaitingKind.OVERVIEWS, WaitingKind.REVIEWS, WaitingKind.EVALUATIONS})
"""What is late once its day is over; the day of anything else is when it takes place."""
SHELVES: Final[dict[WaitingKind, str]] = {
    WaitingKind.PROPOSALS: "proposed",
    WaitingKind.TO_DECIDE: "to_decide",
    WaitingKind.REVIEWS: "listed",
}
PLACES: Final[dict[WaitingKind, Callable[[object], str]]] = {
    WaitingKind.DOCUMENTS: lambda cell: reverse("cell:show_cell", kwargs={"security_cell": cell}),
    WaitingKind.EVALUATIONS: lambda cell: reverse("cell:show_cell", kwargs={"security_cell": cell}),
    WaitingKind.MEETINGS: lambda one: reverse("cell:show_meeting", kwargs={"cell_meeting": one}),
    WaitingKind.NOT_INVITED: lambda one: reverse("cell:show_meeting", kwargs={"cell_meeting": one}),
    WaitingKind.NO_ANSWER: lambda one: reverse("cell:show_meeting", kwargs={"cell_meeting": one}),
}


def waiting_facts(found: Iterable[Waiting]) -> list[tuple[str, str, date | None, bool]]:
    """Returns each line: the words, where to go, the earliest day, whether it is late."""
    return [
        (str(WORDS[one.kind] % {"number": one.number}), _place(one), one.on, _is_late(one)) for one in found
    ]


def _is_late(one: Waiting) -> bool:
    return one.kind in HAVE_A_LAST_DAY and one.on is not None and one.on < clock.today()


def _place(one: Waiting) -> str:
    if one.kind in SHELVES:
        return f"{reverse('cell:list_cases')}?show={SHELVES[one.kind]}"
    return PLACES[one.kind](one.place) if one.kind in PLACES else reverse(PAGES[one.kind])
