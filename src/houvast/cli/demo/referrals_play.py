"""Plays referrals to services without an account, with the steps a worker and a receiver would take.

What a receiver does happens today, on the database's own clock, and in transactions of its own: nobody is
signed in there, and they see only what was stored before.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.coded_pages import TypedCode
from houvast.access.referral_pages import OfferedReferralPage
from houvast.access.referral_values import ItemKind, ReferralItem, ReferralReply
from houvast.access.services.answer_referral_page import answer_referral_page
from houvast.access.services.enter_referral_page import enter_referral_page
from houvast.cli.demo.calendar import Calendar, Pace
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.referrals import REFERRALS, ToldReferral, load_referrals
from houvast.cli.demo.stage import Stage
from houvast.desk.selectors.follow_referral import follow_referral
from houvast.desk.services.agree_referral import agree_referral
from houvast.desk.services.compose_referral import NewServiceReferral, compose_referral
from houvast.desk.services.open_question import NewQuestion, open_question
from houvast.desk.services.plan_meeting import NewMeeting, plan_meeting
from houvast.desk.services.record_reply import NewReply, record_reply
from houvast.desk.services.send_referral import send_referral
from houvast.desk.services.stop_referral import stop_referral
from houvast.desk.values.entrances import Asker, Channel, Danger
from houvast.desk.values.questions import QuestionContent
from houvast.desk.values.referrals import MeetingWay, ReferralContent, StepKind, Whose
from houvast.kernel import clock
from houvast.kernel.errors import NotFound

AFTERNOON: Final = time(14)


@dataclass(frozen=True)
class ReferralPlay:
    """One referral with its ids, and the moments of its days."""

    told: ToldReferral
    number: int
    ledger: Ledger
    pace: Pace

    def row(self, *parts: object) -> UUID:
        """Returns the id of a row of this referral."""
        return self.ledger.row(REFERRALS, self.number, *parts)


def play_referrals(stage: Stage, ledger: Ledger) -> None:
    """Plays every referral that does not stand yet."""
    for number, told in enumerate(load_referrals()):
        play = ReferralPlay(told, number, ledger, Pace(Calendar(ledger.day)))
        with stage.acts(told.worker) as worker:
            stands = _stands(worker, play)
            offered = None if stands else _send(worker, play)
        if offered is not None:
            _answer(play, offered)
        if not stands:
            with stage.acts(told.worker) as worker:
                _follow(worker, play)
    ledger.played.append(REFERRALS)
    ledger.save()


def _stands(worker: Actor, play: ReferralPlay) -> bool:
    """Whether an interrupted try got so far."""
    try:
        return bool(follow_referral(worker, play.row("referral")))
    except NotFound:
        return False


def _send(worker: Actor, play: ReferralPlay) -> OfferedReferralPage | None:
    """Takes the call, composes, agrees and sends, as far as it came; returns a page that was offered."""
    told = play.told
    card = QuestionContent(Asker.FAMILY, Channel.PHONE, told.worry, Danger.NO, told.tried, "")
    with clock.frozen_at(play.pace.at(told.composed)):
        question = open_question(worker, NewQuestion(play.row("question"), card))
        compose_referral(worker, NewServiceReferral(play.row("referral"), question, _content(told)))
    if told.agreed is not None:
        with clock.frozen_at(play.pace.at(told.agreed)):
            agree_referral(worker, play.row("referral"), play.row("agreed"), clock.today(), told.how)
    if told.sent is None:
        return None
    with clock.frozen_at(play.pace.at(told.sent)):
        return send_referral(worker, play.row("referral"), play.row("sent"))


def _content(told: ToldReferral) -> ReferralContent:
    items = (
        ReferralItem(kind, getattr(told, kind.value, "")) for kind in ItemKind if kind is not ItemKind.TRIED
    )
    return ReferralContent(
        whose=Whose.ASKER,
        way=told.way,
        receiver=told.receiver,
        reach=told.reach,
        service_id=None,
        language=told.language,
        items=tuple(items),
        hears=told.hears,
    )


def _answer(play: ReferralPlay, offered: OfferedReferralPage) -> None:
    told = play.told
    if told.accepted or told.declined:
        visit = enter_referral_page(TypedCode(offered.token, offered.code))
        reply = ReferralReply(bool(told.accepted), told.accepted or told.declined, told.proposed)
        answer_referral_page(visit, reply)


def _follow(worker: Actor, play: ReferralPlay) -> None:
    told, referral = play.told, play.row("referral")
    for kind, ago in ((StepKind.ACCEPTED, told.said_yes), (StepKind.ARRIVED, told.arrived)):
        if ago is not None:
            with clock.frozen_at(play.pace.at(ago)):
                record_reply(worker, NewReply(play.row(kind), referral, kind, clock.today()))
    if told.meeting is not None:
        day = play.pace.calendar.due(-told.meeting)
        at = datetime.combine(max(day, clock.today() + timedelta(days=1)), AFTERNOON, clock.BELGIUM)
        plan_meeting(worker, NewMeeting(play.row("meeting"), referral, at, MeetingWay.TOGETHER, ""))
    if told.stopped:
        stop_referral(worker, referral, play.row("stopped"), told.stopped)
