"""What the desk's templates print: values with their words, in the reader's language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlencode
from uuid import UUID

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from houvast.access.actor import Closed
from houvast.access.values import HandoverState
from houvast.desk.selectors.list_questions import QuestionLine, QuestionList
from houvast.desk.selectors.search_questions import FoundIn, QuestionHit, QuestionSearch
from houvast.desk.selectors.show_question import Dated, QuestionPage
from houvast.desk.values.agreements import AgreementContent
from houvast.desk.values.danger_line import DangerCallContent
from houvast.desk.values.duty import PassedLineContent
from houvast.desk.values.entrances import Asker, Danger
from houvast.desk.values.outcomes import KEPT_OPEN, Outcome, OutcomeContent
from houvast.desk.values.questions import ClarificationContent
from houvast.desk.values.response import AnsweredBy, FirstAnswerContent
from houvast.desk.values.states import UNANSWERED, QuestionState, Shelf
from houvast.journeys.show_answers import AnswerBack
from houvast.web.desk.forms import SearchQuestionsForm
from houvast.web.desk.labels import (
    ANSWERS,
    ASKERS,
    CHANNELS,
    DANGERS,
    GIVERS,
    HANDOVERS,
    NOTHING,
    OUTCOMES,
    PLACES,
    PURPOSES,
    SHELVES,
    STATES,
)
from houvast.web.desk.labels_duty import ANSWERED_BY, CALLED
from houvast.web.ui.closed import closed_title
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
    is_unanswered: bool


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
        is_late=line.is_late,
        is_unanswered=line.state in UNANSWERED,
    )


def list_facts(found: QuestionList, shelf: Shelf) -> dict[str, object]:
    """Returns what the list prints."""
    address = reverse("desk:list_questions")

    def to(number: int) -> str:
        inside = 1 <= number <= found.pages
        return f"{address}?{urlencode({'show': shelf, 'page': number})}" if inside else ""

    return {
        "lines": [_line(line) for line in found.lines],
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


@dataclass(frozen=True)
class Event:
    """Something in the life of a question, for the timeline."""

    when: object
    title: str
    kind: str
    rows: tuple[tuple[str, str], ...]


CLARIFIED = (
    ("need", "From which need do they contact us?"),
    ("seen_or_heard", "What was seen or heard?"),
    ("since", "Since when, and what changed then?"),
    ("broader", "Is it really about this, or about something broader?"),
    ("talked_with", "Who has talked with the young person, and with the parents?"),
    ("helpers", "Who else helps already?"),
    ("missing", "What do we not know yet, and who asks it?"),
)


def _event(entry: Dated) -> Event:
    said = entry.content
    if isinstance(said, Closed):
        return Event(entry.at, closed_title(said), "", ())
    if isinstance(said, AgreementContent):
        title = _("%(giver)s: %(answer)s") % {"giver": GIVERS[said.giver], "answer": ANSWERS[said.answer]}
        return Event(entry.at, title, _("Agreement"), ((str(PURPOSES[said.purpose]), said.how),))
    if isinstance(said, OutcomeContent):
        rows: tuple[tuple[str, str], ...] = ((_("What was said or decided?"), said.words),)
        if said.outcome in KEPT_OPEN:
            rows += ((_("Who does it?"), said.who),)
        return Event(entry.at, str(OUTCOMES[said.outcome]), _("Decision"), rows)
    if isinstance(said, ClarificationContent):
        answered = tuple((_(label), getattr(said, name)) for name, label in CLARIFIED if getattr(said, name))
        return Event(entry.at, _("What the talk made clear"), _("Clarifying"), answered)
    return _beside(entry)


def _beside(entry: Dated) -> Event:
    """What was kept of a question outside its own pages: a call in danger, a line of a hand-over."""
    said = entry.content
    if isinstance(said, DangerCallContent):
        called = ((str(CALLED[said.called]), said.number), (_("What came of it?"), said.outcome))
        return Event(said.at, _("A call in danger"), said.name, tuple(row for row in called if row[1]))
    if isinstance(said, PassedLineContent):
        return Event(entry.at, _("Told at the hand-over of a shift"), "", (("", said.words),))
    return Event(entry.at, _("First answer"), "", ())


def _answered(first: Dated | None) -> tuple[datetime, Promise] | None:
    """When the asker first heard from the desk, and with what."""
    if first is None or not isinstance(first.content, FirstAnswerContent):
        return None
    return first.at, ANSWERED_BY[first.content.by]


def _is_tap(question: QuestionPage) -> bool:
    """Whether nothing but a tap says that the asker heard from the desk."""
    first = question.first_answer.content if question.first_answer else None
    is_tap = isinstance(first, FirstAnswerContent) and first.by is AnsweredBy.TAP
    return is_tap and question.state is QuestionState.ANSWERED


def question_facts(question: QuestionPage, answers: Iterable[AnswerBack]) -> dict[str, object]:
    """Returns what the page of a question prints; ``answers`` are the receivers' words."""
    words = {answer.referral_id: answer.word for answer in answers}
    waits = any(sent.state is HandoverState.OFFERED for sent in question.referrals)
    told = [*question.clarifications, *question.agreements, *question.decisions]
    told += [*question.calls, *question.passed]
    return {
        "question": question,
        "identity": identity(question),
        "asker": ASKERS[question.card.asker],
        "channel": CHANNELS[question.card.channel],
        "danger": DANGERS[question.card.danger],
        "in_danger": question.card.danger is Danger.YES,
        "state": STATES[question.state],
        "is_closed": question.state is QuestionState.CLOSED,
        "waits": waits,
        "is_unanswered": question.state in UNANSWERED,
        "answered": _answered(question.first_answer),
        "may_take_back": _is_tap(question),
        "may_refer": Outcome.REFERRAL in question.possible and not waits,
        "may_refer_asker": Outcome.REFERRAL_OF_ASKER in question.possible and not waits,
        "is_of_family": question.card.asker is Asker.FAMILY,
        "events": [_event(entry) for entry in sorted(told, key=lambda entry: entry.at, reverse=True)],
        "referrals": [(sent, HANDOVERS[sent.state], words.get(sent.id, "")) for sent in question.referrals],
    }
