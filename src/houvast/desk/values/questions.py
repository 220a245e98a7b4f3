"""What a question at the desk is made of: the call card and the guided talk."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from houvast.desk.values.entrances import Asker, Channel, Danger, Language, OwnQuestion, Theme
from houvast.vault.content import content, dump, upcast
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

    def mark(self) -> str:
        """Returns 16 signs that change with any word of the card: they tell whether it is still the same."""
        return sha256(dump(self)).hexdigest()[:16]


@upcast("desk.question", 1)
def _with_what_came_after_the_call(old: dict[str, Json]) -> dict[str, Json]:
    return old | {"theme": None, "language": None, "answers": []}


class Conflict(StrEnum):
    """What may stand between the caller and the person; asked privately, and kept at the desk."""

    SEPARATION = "separation"
    CUSTODY = "custody"
    NEIGHBOURS = "neighbours"
    MONEY = "money"
    OTHER = "other"


@content("desk.clarification", version=2)
@dataclass(frozen=True)
class ClarificationContent:
    """The guided talk: which need, what was seen or heard, since when, really this, who was told (F20).

    ``tie``, ``conflicts`` and ``conflict_words`` are asked privately and never go along with a referral.
    """

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
    tie: str = ""
    conflicts: tuple[Conflict, ...] = ()
    conflict_words: str = ""

    def is_empty(self) -> bool:
        """Returns whether nothing at all was answered."""
        return not any(vars(self).values())


@upcast("desk.clarification", 1)
def _with_more_to_ask(old: dict[str, Json]) -> dict[str, Json]:
    asked = dict.fromkeys(
        ("seen_by", "tried", "talked_with_parents", "who_asks", "tie", "conflict_words"), ""
    )
    return old | asked | {"conflicts": []}
