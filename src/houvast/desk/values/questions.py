"""What a question at the desk is made of: the call card and the guided talk."""

from dataclasses import dataclass

from houvast.desk.values.entrances import Asker, Channel, Danger, Language, OwnQuestion, Theme
from houvast.vault.content import content, upcast
from houvast.vault.content_types import Json


@content("desk.own_answer", version=1)
@dataclass(frozen=True)
class OwnAnswer:
    """What was answered to a question of one entrance."""

    question: OwnQuestion
    answer: str


@content("desk.question", version=2)
@dataclass(frozen=True)
class QuestionContent:
    """The call card: the first minute, and what is filled in after the call (theme, language, own questions).

    ``way_back`` is how the asker wants to be reached, if at all; theme and language may stay open.
    """

    asker: Asker
    channel: Channel
    worry: str
    danger: Danger
    tried: str
    way_back: str
    theme: Theme | None = None
    language: Language | None = None
    answers: tuple[OwnAnswer, ...] = ()


@upcast("desk.question", 1)
def _with_what_came_after_the_call(old: dict[str, Json]) -> dict[str, Json]:
    return old | {"theme": None, "language": None, "answers": []}


@content("desk.clarification", version=2)
@dataclass(frozen=True)
class ClarificationContent:
    """The guided talk: which need, what was seen or heard, since when, really this, who was told (F20)."""

    need: str
    seen_or_heard: str
    since: str
    broader: str
    talked_with: str
    helpers: str
    missing: str
    seen_by: str = ""
    tried: str = ""
    talked_with_parents: str = ""
    who_asks: str = ""

    def is_empty(self) -> bool:
        """Returns whether nothing at all was answered."""
        return not any(vars(self).values())


@upcast("desk.clarification", 1)
def _with_more_to_ask(old: dict[str, Json]) -> dict[str, Json]:
    return old | {"seen_by": "", "tried": "", "talked_with_parents": "", "who_asks": ""}
