"""Plays a page the person fills in by themselves: offered, opened with its code, written, sent, adopted.

It happens today, on the database's own clock, and in transactions of its own: whoever fills in is nobody who
signs in, and sees only what was stored before.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
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
from houvast.guidance.values.story import Ruler

ASKED: Final = (FillSet.STORY, FillSet.RULERS, FillSet.OWN_WORDS)


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
        for ruler in Ruler:
            value = getattr(self.told, ruler.value)
            if self.told.about and value is not None:
                yield FillAnswer(f"rulers.{ruler.value}", "", value)
        if self.told.words:
            yield FillAnswer("own_words.words", self.told.words)

    def asked(self) -> NewSelfFill:
        """Returns the page as it is offered: rulers are on it when the story says what they are about."""
        sets = tuple(each for each in ASKED if each is not FillSet.RULERS or self.told.about)
        return NewSelfFill(
            self.page, self.trajectory, self.language, sets, self.told.greeting, self.told.about
        )


def play_fill(stage: Stage, play: FillPlay) -> None:
    """Plays the page, or what is left of it; a page that was only offered when a try stopped just lapses."""
    with stage.acts(play.holder) as holder:
        pages = {one.id: one.state for one in show_self_fills(holder, play.trajectory)}
        state = pages.get(play.page)
        offered = offer_self_fill(holder, play.asked()) if state is None else None
    if offered is not None:
        visit = enter_fill_page(TypedFillCode(offered.token, offered.code))
        for answer in play.answers():
            keep_fill_page(visit, answer)
        send_fill_page(visit)
    if play.told.adopted and (offered is not None or state is FillState.SENT):
        with stage.acts(play.holder) as holder:
            adopt_self_fill(holder, play.trajectory, play.page)
