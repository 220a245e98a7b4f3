"""Plays what a story tells of frame, limits, answers, and what somebody may not learn."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cli.demo.calendar import Calendar
from houvast.cli.demo.plan_play import Played
from houvast.cli.demo.stories_person import Agreed, AgreedLimit, GivenAnswer, KeptFrom, StatedFrame
from houvast.guidance.services.agree_limit import NewLimit, agree_limit
from houvast.guidance.services.end_withholding import WithholdingEnd, end_withholding
from houvast.guidance.services.lift_limit import LimitLift, lift_limit
from houvast.guidance.services.record_answer import NewAnswer, record_answer
from houvast.guidance.services.state_frame import NewFrame, state_frame
from houvast.guidance.services.withdraw_agreement import NewWithdrawal, withdraw_agreement
from houvast.guidance.services.withhold_from import NewWithholding, withhold_from
from houvast.guidance.values.agreements import FrameStated, Limit, PurposeAnswer, Withheld
from houvast.kernel import clock


@dataclass(frozen=True)
class AgreementsPlay:
    """A story's agreements in one trajectory; ``row`` gives ids that stay the same."""

    agreed: Agreed
    trajectory: UUID
    row: Callable[..., UUID]
    calendar: Calendar

    def acts(self) -> Iterator[Played]:
        """Yields everything that happened, in no order."""
        for number, frame in enumerate(self.agreed.frames):
            yield frame.day, 12 + number, partial(self._frame, row=self.row("frame", number), told=frame)
        for number, limit in enumerate(self.agreed.limits):
            yield from self._limit(self.row("limit", number), limit)
        for number, answer in enumerate(self.agreed.answers):
            yield from self._answer(self.row("answer", number), answer)
        for number, kept in enumerate(self.agreed.kept_from):
            yield from self._kept_from(self.row("withheld", number), kept)

    def _frame(self, actor: Actor, *, row: UUID, told: StatedFrame) -> None:
        stated = FrameStated(told.frame, clock.today(), told.words, told.set_by, told.more_goes_out)
        state_frame(actor, NewFrame(row, self.trajectory, stated))

    def _limit(self, row: UUID, told: AgreedLimit) -> Iterator[Played]:
        def agree(actor: Actor) -> None:
            limit = Limit(told.what, told.why, told.binds, told.agreed_with, told.what_if, clock.today())
            agree_limit(actor, NewLimit(row, self.trajectory, limit))

        yield told.day, 560, agree
        if told.lifted is not None:
            lift = LimitLift(self.row(row, "lifted"), self.trajectory, row, told.lifted_why)
            yield told.lifted, 565, partial(lift_limit, new=lift)

    def _answer(self, row: UUID, told: GivenAnswer) -> Iterator[Played]:
        until = None if told.until is None else self.calendar.due(told.until)

        def record(actor: Actor) -> None:
            answer = PurposeAnswer(
                purpose=told.purpose,
                purpose_words=told.for_what,
                giver=told.giver,
                giver_words=told.by_whom,
                answer=told.answer,
                why=told.why,
                given=told.given,
                answered_on=clock.today(),
                until=until,
            )
            record_answer(actor, NewAnswer(row, self.trajectory, answer))

        yield told.day, 14, record
        if told.withdrawn is not None:
            yield told.withdrawn, 575, partial(self._withdraw, row=row, why=told.withdrawn_why)

    def _withdraw(self, actor: Actor, *, row: UUID, why: str) -> None:
        taken_back = NewWithdrawal(self.row(row, "back"), self.trajectory, row, clock.today(), why)
        withdraw_agreement(actor, taken_back)

    def _kept_from(self, row: UUID, told: KeptFrom) -> Iterator[Played]:
        withheld = Withheld(told.from_whom, told.what, told.why)
        yield told.day, 570, partial(withhold_from, new=NewWithholding(row, self.trajectory, withheld))
        if told.ended is not None:
            end = WithholdingEnd(self.row(row, "end"), self.trajectory, row, told.ended_why)
            yield told.ended, 572, partial(end_withholding, new=end)
