"""Plays a page the person fills in by themselves: offered, opened with its code, written, sent, adopted.

It happens today, on the database's own clock, and in transactions of its own: whoever fills in is nobody who
signs in, and sees only what was stored before.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from houvast.access.fill_values import FillAnswer, FillState
from houvast.access.services.enter_fill_page import TypedFillCode, enter_fill_page
from houvast.access.services.keep_fill_page import keep_fill_page
from houvast.access.services.send_fill_page import send_fill_page
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.stories_papers import FilledPage
from houvast.guidance.selectors.show_self_fills import show_self_fills
from houvast.guidance.services._self_fill import NewSelfFill
from houvast.guidance.services.adopt_self_fill import adopt_self_fill
from houvast.guidance.services.offer_self_fill import offer_self_fill
from houvast.guidance.values.lists import Need
from houvast.guidance.values.self_fill import FillSet


@dataclass(frozen=True)
class FillPlay:
    """A page of one trajectory: who offers it, in which language, and what is written on it."""

    told: FilledPage
    page: UUID
    trajectory: UUID
    holder: str
    language: str

    def answers(self) -> Iterator[FillAnswer]:
        """Yields what the person wrote, question by question."""
        for need in Need:
            if words := getattr(self.told, need.value):
                yield FillAnswer(f"story.{need.value}", words)
        if self.told.words:
            yield FillAnswer("own_words.words", self.told.words)


def play_fill(stage: Stage, play: FillPlay) -> None:
    """Plays the page, or what is left of it; a page that was only offered when a try stopped just lapses."""
    new = NewSelfFill(play.page, play.trajectory, play.language, tuple(FillSet), play.told.greeting)
    with stage.acts(play.holder) as holder:
        state = next((one.state for one in show_self_fills(holder, play.trajectory) if one.id == play.page), None)
        offered = offer_self_fill(holder, new) if state is None else None
    if offered is not None:
        visit = enter_fill_page(TypedFillCode(offered.token, offered.code))
        for answer in play.answers():
            keep_fill_page(visit, answer)
        send_fill_page(visit)
    if play.told.adopted and (offered is not None or state is FillState.SENT):
        with stage.acts(play.holder) as holder:
            adopt_self_fill(holder, play.trajectory, play.page)
