"""What the page of a question prints: its steps, everything that was said, and how a round differs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from houvast.access.actor import Closed
from houvast.access.values import HandoverState
from houvast.desk.disclosure import ORGANISATIONS
from houvast.desk.selectors.show_question import Dated, QuestionPage
from houvast.desk.values.agreements import AgreementContent
from houvast.desk.values.danger_line import DangerCallContent
from houvast.desk.values.duty import PassedLineContent
from houvast.desk.values.entrances import Asker, Danger
from houvast.desk.values.outcomes import KEPT_OPEN, Outcome, OutcomeContent
from houvast.desk.values.questions import ClarificationContent, QuestionContent
from houvast.desk.values.response import AnsweredBy, FirstAnswerContent
from houvast.desk.values.states import UNANSWERED, QuestionState
from houvast.desk.values.telling import ToldContent
from houvast.journeys.show_answers import AnswerBack
from houvast.web.desk.facts import identity
from houvast.web.desk.labels import (
    ANSWERS,
    ASKERS,
    CHANNELS,
    CLARIFIED,
    CONFLICTS,
    DANGERS,
    GIVERS,
    HANDOVERS,
    IN_PRIVATE,
    LANGUAGES,
    OUTCOMES,
    OWN_QUESTION_WORDS,
    PURPOSES,
    STATES,
    THEMES,
    TOLD_WAYS,
)
from houvast.web.desk.labels_duty import ANSWERED_BY, CALLED
from houvast.web.ui.closed import closed_title
from houvast.web.ui.shapes import Step


@dataclass(frozen=True)
class Row:
    """A question and what was said to it; ``before`` is what an earlier round had, when that differs.

    ``note`` stands small under it: the legal ground of what was told.
    """

    label: str
    text: str
    before: str = ""
    note: str = ""


@dataclass(frozen=True)
class Event:
    """Something in the life of a question, for the timeline; ``private`` rows stand in a fold."""

    when: object
    title: str
    kind: str
    rows: tuple[Row, ...]
    private: tuple[Row, ...] = ()


def _agreement(entry: Dated, said: AgreementContent) -> Event:
    title = _("%(giver)s: %(answer)s") % {"giver": GIVERS[said.giver], "answer": ANSWERS[said.answer]}
    return Event(entry.at, title, _("Agreement"), (Row(str(PURPOSES[said.purpose]), said.how),))


def _outcome(entry: Dated, said: OutcomeContent) -> Event:
    rows = [Row(_("What was said or decided?"), said.words)]
    if said.outcome in KEPT_OPEN:
        rows.append(Row(_("Who does it?"), said.who))
    if said.next_step:
        rows.append(Row(_("Where can the asker go on?"), said.next_step))
    return Event(entry.at, str(OUTCOMES[said.outcome]), _("Decision"), tuple(rows))


def _told(entry: Dated, said: ToldContent) -> Event:
    lines = [Row(str(TOLD_WAYS[line.way]), line.words, note=line.ground) for line in said.lines]
    own = [Row(_("In the worker's own words"), said.words)] if said.words else []
    return Event(entry.at, _("Told so"), _("Answer"), (*own, *lines))


def _round(entry: Dated, said: ClarificationContent, earlier: dict[str, str]) -> Event:
    """Returns one round of the talk; ``earlier`` holds the newest answers before it, and is moved on."""
    rows: list[Row] = []
    private: list[Row] = []
    for name, label in CLARIFIED.items():
        text = getattr(said, name)
        if text:
            before = earlier.get(name, "")
            (private if name in IN_PRIVATE else rows).append(
                Row(str(label), text, before if before != text else "")
            )
            earlier[name] = text
    if said.conflicts:
        between = ", ".join(str(CONFLICTS[one]) for one in said.conflicts)
        private.append(Row(_("Does something stand between them?"), between))
    return Event(entry.at, _("What the talk made clear"), _("Clarifying"), tuple(rows), tuple(private))


def events_of(question: QuestionPage) -> list[Event]:
    """Returns everything that was said and decided, the newest first; a round knows the rounds before it."""
    told = [*question.clarifications, *question.told, *question.agreements, *question.decisions]
    told += [*question.calls, *question.passed]
    earlier: dict[str, str] = {}
    events = [_event(entry, earlier) for entry in sorted(told, key=lambda entry: entry.at)]
    return events[::-1]


def _event(entry: Dated, earlier: dict[str, str]) -> Event:
    said = entry.content
    if isinstance(said, Closed):
        return Event(entry.at, closed_title(said), "", ())
    if isinstance(said, AgreementContent):
        return _agreement(entry, said)
    if isinstance(said, OutcomeContent):
        return _outcome(entry, said)
    if isinstance(said, ToldContent):
        return _told(entry, said)
    if isinstance(said, ClarificationContent):
        return _round(entry, said, earlier)
    return _beside(entry)


def _beside(entry: Dated) -> Event:
    """What was kept of a question outside its own pages: a call in danger, a line of a hand-over."""
    said = entry.content
    if isinstance(said, DangerCallContent):
        rows = (Row(str(CALLED[said.called]), said.number), Row(_("What came of it?"), said.outcome))
        return Event(said.at, _("A call in danger"), said.name, tuple(row for row in rows if row.text))
    if isinstance(said, PassedLineContent):
        return Event(entry.at, _("Told at the hand-over of a shift"), "", (Row("", said.words),))
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


def _is_complete(card: QuestionContent) -> bool:
    return card.theme is not None and card.language is not None


def steps_of(question: QuestionPage) -> tuple[Step, ...]:
    """Returns the way of a question: what is done, what comes now, what is left; each leads to its page."""
    done = {
        "complete_card": _is_complete(question.card),
        "clarify_question": bool(question.clarifications),
        "tell_asker": bool(question.told),
        "decide_outcome": bool(question.decisions),
    }
    words = {
        "complete_card": _("The call card"),
        "clarify_question": _("Clarify"),
        "tell_asker": _("What was told"),
        "decide_outcome": _("How it goes on"),
    }
    now = next((name for name, is_done in done.items() if not is_done), "decide_outcome")
    return tuple(
        Step(
            words[name],
            "current" if name == now else "done" if done[name] else "later",
            reverse(f"desk:{name}", kwargs={"question_id": question.id}),
        )
        for name in done
    )


def card_facts(card: QuestionContent) -> dict[str, object]:
    """Returns the call card in words; what was not asked is not printed."""
    return {
        "card": card,
        "asker": ASKERS[card.asker],
        "channel": CHANNELS[card.channel],
        "danger": DANGERS[card.danger],
        "theme": THEMES[card.theme] if card.theme else "",
        "language": LANGUAGES[card.language] if card.language else "",
        "own_answers": [(OWN_QUESTION_WORDS[one.question], one.answer) for one in card.answers],
    }


def question_facts(question: QuestionPage, answers: Iterable[AnswerBack]) -> dict[str, object]:
    """Returns what the page of a question prints; ``answers`` are the receivers' words."""
    words = {answer.referral_id: answer.word for answer in answers}
    waits = any(sent.state is HandoverState.OFFERED for sent in question.referrals)
    steps = steps_of(question)
    return card_facts(question.card) | {
        "question": question,
        "identity": identity(question),
        "in_danger": question.card.danger is Danger.YES,
        "state": STATES[question.state],
        "is_closed": question.state is QuestionState.CLOSED,
        "steps": steps,
        "is_unanswered": question.state in UNANSWERED,
        "answered": _answered(question.first_answer),
        "may_take_back": _is_tap(question),
        "next": next(step for step in steps if step.state == "current"),
        "conflicts": [CONFLICTS[one] for one in question.conflicts],
        "waits": waits,
        "may_refer": Outcome.REFERRAL in question.possible and not waits,
        "may_refer_asker": Outcome.REFERRAL_OF_ASKER in question.possible and not waits,
        "is_of_family": question.card.asker is Asker.FAMILY,
        "is_of_organisation": question.card.asker in ORGANISATIONS,
        "events": events_of(question),
        "referrals": [(sent, HANDOVERS[sent.state], words.get(sent.id, "")) for sent in question.referrals],
    }
