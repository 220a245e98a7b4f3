"""What the desk's templates print: values with their words, in the reader's language."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode
from uuid import UUID

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from houvast.access.values import HandoverState
from houvast.desk.selectors.list_questions import QuestionLine, QuestionList
from houvast.desk.selectors.search_questions import FoundIn, QuestionHit, QuestionSearch
from houvast.desk.selectors.show_question import QuestionPage
from houvast.desk.values.entrances import Danger
from houvast.desk.values.states import UNANSWERED, QuestionState, Shelf
from houvast.web.desk.forms import SearchQuestionsForm
from houvast.web.desk.labels import (
    ASKERS,
    HANDOVERS,
    NOTHING,
    OUTCOMES,
    PLACES,
    SHELVES,
    STATES,
)
from houvast.web.ui.shapes import Identity, Pages, Tone


@dataclass(frozen=True)
class Line:
    """A question in the list, with its words."""

    id: UUID
    reference: str
    asker: Promise | str
    worry: str
    state: Promise
    tone: Tone
    in_danger: bool
    due_on: date | None
    is_late: bool
    day_label: str


def _line(line: QuestionLine) -> Line:
    declined = line.answer is HandoverState.DECLINED
    return Line(
        id=line.id,
        reference=line.reference,
        asker=ASKERS[line.asker] if line.asker else "",
        worry=line.worry or _("The call card does not open"),
        state=HANDOVERS[line.answer] if line.answer else STATES[line.state],
        tone=Tone.WARNING if line.is_late or declined else Tone.NEUTRAL,
        in_danger=line.danger is Danger.YES,
        due_on=line.due_on,
        is_late=line.is_late and line.state is not QuestionState.CLOSED,
        day_label=_day_label(line.state),
    )


def _day_label(state: QuestionState) -> str:
    """What the day beside a question is: for its answer, for the next step, or for its end."""
    if state is QuestionState.CLOSED:
        return _("Vanishes on")
    return _("Answer by") if state in UNANSWERED else _("Next step by")


def list_facts(found: QuestionList, shelf: Shelf) -> dict[str, object]:
    """Returns what the list prints."""
    address = reverse("desk:list_questions")

    def to(number: int) -> str:
        inside = 1 <= number <= found.pages
        return f"{address}?{urlencode({'show': shelf, 'page': number})}" if inside else ""

    return {
        "lines": [_line(line) for line in found.lines],
        "asked": found.asked,
        "shelf": SHELVES[shelf],
        "overdue": found.overdue,
        "nothing": NOTHING[shelf],
        "others": [
            (label, f"{address}?show={other}") for other, label in SHELVES.items() if other is not shelf
        ],
        "pages": Pages(found.number, found.pages, to(found.number - 1), to(found.number + 1)),
    }


def overdue_facts(found: QuestionList) -> dict[str, object]:
    """Returns what the list of those that wait too long prints."""
    address = reverse("desk:list_overdue")

    def to(number: int) -> str:
        return f"{address}?page={number}" if 1 <= number <= found.pages else ""

    pages = Pages(found.number, found.pages, to(found.number - 1), to(found.number + 1))
    return {"found": found, "lines": [_line(line) for line in found.lines], "pages": pages}


def _hit(hit: QuestionHit) -> dict[str, object]:
    """Returns a question that was found: where it stands or how it ended, and its places in words."""
    ended = hit.outcome if hit.state is QuestionState.CLOSED else None
    return {
        "hit": hit,
        "asker": ASKERS[hit.asker],
        "state": OUTCOMES[ended] if ended else STATES[hit.state],
        "places": [
            (PLACES[one.place], one.at, one.extract)
            for one in hit.found
            if one.place is not FoundIn.CARD or not hit.worry.startswith(one.extract.rstrip("…"))
        ],
    }


def search_facts(form: SearchQuestionsForm, found: QuestionSearch | None) -> dict[str, object]:
    """Returns what the search prints: nothing is said of finds before there was a search."""
    if found is None:
        return {"form": form}
    older = found.batch + 1 if found.has_older else 0
    return {"form": form, "found": found, "hits": [_hit(hit) for hit in found.hits], "older": older}


def identity(question: QuestionPage) -> Identity:
    """Returns the bar of an open question: anonymous, held by the team."""
    return Identity(
        who=_("Question from: %(asker)s") % {"asker": str(ASKERS[question.card.asker]).lower()},
        reference=question.reference,
        track=_("Desk"),
        controller=question.controller,
        why=_("You see this because you work at this desk."),
        url=reverse("desk:show_question", kwargs={"question_id": question.id}),
    )
