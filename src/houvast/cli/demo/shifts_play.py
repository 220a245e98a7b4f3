"""Plays a desk's week: the roster, two hand-overs, calls in danger, a tap, and figures of quarters gone by.

No police and no prosecutor stand on its danger line: a town that does not exist has none to call.
"""

from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cli.demo.calendar import Calendar
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.desk.selectors.list_danger_calls import list_danger_calls
from houvast.desk.selectors.list_to_pass_on import list_to_pass_on
from houvast.desk.selectors.show_figures import show_figures
from houvast.desk.services.link_danger_call import link_danger_call
from houvast.desk.services.mark_answered import mark_answered
from houvast.desk.services.open_question import NewQuestion, open_question
from houvast.desk.services.pass_on_shift import NewPassedOn, pass_on_shift
from houvast.desk.services.plan_week import WeekPlan, plan_week
from houvast.desk.services.record_danger_call import record_danger_call
from houvast.desk.services.release_figures import release_figures
from houvast.desk.services.take_over_shift import take_over_shift
from houvast.desk.values.danger_line import Called, DangerCallContent
from houvast.desk.values.duty import Half, monday_of, week_slots
from houvast.desk.values.entrances import Asker, Channel, Danger, Language, Theme
from houvast.desk.values.questions import QuestionContent
from houvast.kernel import clock

SHIFTS: Final = "desk"
MORNINGS, AFTERNOONS = "ilse", "yusuf"
WEEKS_ALIKE: Final = 3
LINES: Final = (
    "Belt zelf terug voor de middag. Liefst dezelfde stem.",
    "Wacht op ons antwoord; er is nog niets gezegd tegen de jongere.",
    "Rustig. Pas terugbellen als zij dat vragen.",
)
ABOUT_THE_DESK: Final = (
    "De bel aan de zijdeur werkt niet: luister naar het kloppen.",
    "Het Frans aan de telefoon doet Yusuf, ook vandaag. De wachtkamer is vrij na vier uur.",
)
CALLS: Final = (
    (
        12,
        Called.SUICIDE_LINE,
        "1813",
        "Raad gevraagd zonder naam. Bij haar gebleven tot haar zus er was.",
    ),
    (5, Called.EMERGENCY, "112", "Ziekenwagen binnen tien minuten. Wij bleven aan de lijn."),
    (1, Called.OTHER, "106", ""),
)


TRAINER: Final = QuestionContent(
    asker=Asker.CLUB,
    channel=Channel.PHONE,
    worry="Een jeugdtrainer zag een filmpje rondgaan in de kleedkamer. Hij wil weten hoe hij erover begint.",
    danger=Danger.NO,
    tried="Nog niets; hij wil niemand voor schut zetten.",
    way_back="Na zes uur, op zijn eigen nummer.",
    theme=Theme.ONLINE,
    language=Language.NL,
)


def play_shifts(stage: Stage, ledger: Ledger) -> None:
    """Plays it once, after the stories: what a shift passes on are their questions."""
    with stage.acts(MORNINGS) as ilse:
        _plan(ilse, ledger)
        for number, (ago, called, dialled, outcome) in enumerate(CALLS):
            at = datetime.combine(Calendar(ledger.day).day(ago), time(15, 20), clock.BELGIUM)
            call = DangerCallContent(min(at, clock.now()), called, dialled, outcome, ilse.name)
            record_danger_call(ilse, _row(ledger, "call", number), call)
        _put_with_a_question(ilse, ledger)
        for quarter in show_figures(ilse).own:
            if quarter.may_release:
                release_figures(ilse, quarter.counts.quarter.first)
    with stage.acts(AFTERNOONS) as yusuf:
        _call_back(yusuf, ledger)
    for number, (writer, taker) in enumerate(((AFTERNOONS, MORNINGS), (MORNINGS, None))):
        with stage.acts(writer) as worker:
            _pass_on(worker, ledger, number)
        if taker:
            with stage.acts(taker) as worker:
                take_over_shift(worker, _row(ledger, "shift", number))
    ledger.played.append(SHIFTS)
    ledger.save()


def _row(ledger: Ledger, *parts: object) -> UUID:
    return ledger.row(SHIFTS, *parts)


def _plan(ilse: Actor, ledger: Ledger) -> None:
    who = {Half.MORNING: ledger.people[MORNINGS], Half.AFTERNOON: ledger.people[AFTERNOONS]}
    monday = monday_of(clock.today())
    plan_week(ilse, WeekPlan(monday, {slot: who[slot.half] for slot in week_slots(monday)}, WEEKS_ALIKE))


def _call_back(yusuf: Actor, ledger: Ledger) -> None:
    """A trainer was called back the day after: one tap, and the question goes on."""
    calendar = Calendar(ledger.day)
    question = _row(ledger, "question")
    asked = datetime.combine(calendar.day(4), time(16, 10), clock.BELGIUM)
    with clock.frozen_at(min(asked, clock.now())):
        open_question(yusuf, NewQuestion(question, TRAINER))
    with clock.frozen_at(min(asked + timedelta(hours=18), clock.now())):
        mark_answered(yusuf, question)


def _put_with_a_question(ilse: Actor, ledger: Ledger) -> None:
    """The oldest call belongs to a question of that time, if one is still at work."""
    oldest = _row(ledger, "call", 0)
    work = [one.question for one in list_to_pass_on(ilse).lines]
    before = [one for one in work if clock.now() - one.created_at > timedelta(days=CALLS[0][0])]
    if before and oldest in {line.id for line in list_danger_calls(ilse)}:
        link_danger_call(ilse, oldest, before[0].id)


def _pass_on(worker: Actor, ledger: Ledger, number: int) -> None:
    work = list_to_pass_on(worker).lines
    lines = {one.question.id: words for one, words in zip(work, LINES, strict=False)}
    pass_on_shift(worker, NewPassedOn(_row(ledger, "shift", number), ABOUT_THE_DESK[number], lines))
