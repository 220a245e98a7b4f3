"""The person's copy: what is written and agreed, told back to the one it is about.

Only what the person said and what was agreed with them. What others said, documents of others, the worker's
interpretations and gut feelings are no part of it; neither are names of others.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from houvast.guidance.values.domains import DomainChoice
from houvast.guidance.values.lists import Owner
from houvast.guidance.values.story import LifeEvent
from houvast.people.names import plain


class CopyPart(StrEnum):
    """The parts of a copy, in their order."""

    WORDS = "words"
    IDEALS = "ideals"
    LIFE_LINE = "life_line"
    RULERS = "rulers"
    DOMAINS = "domains"
    SAID = "said"
    PROJECTS = "projects"
    ALLIES = "allies"
    PLAN = "plan"
    ACTIONS = "actions"
    APPOINTMENTS = "appointments"
    AGREEMENTS = "agreements"
    LIMITS = "limits"
    ANSWERS = "answers"
    LOOK_BACK = "look_back"
    AFTERCARE = "aftercare"


class CopyLabel(StrEnum):
    """What a line of a copy is."""

    STRENGTH = "strength"
    BARRIER = "barrier"
    WORKER_STRENGTH = "worker_strength"
    WORKER_BARRIER = "worker_barrier"
    PERSON = "person"
    WORKER = "worker"
    STAND_IN = "stand_in"
    WHY = "why"
    WHAT_IF = "what_if"
    HELPED = "helped"
    HELPERS = "helpers"
    COST = "cost"
    HOW_IT_GOES = "how_it_goes"
    BECAME = "became"
    GOES_OUT = "goes_out"
    IMPORTANCE = "importance"
    CONFIDENCE = "confidence"
    READINESS = "readiness"
    STEP = "step"
    LEFT_OPEN = "left_open"


class Address(StrEnum):
    """How a copy speaks to its reader: je and tu to a young person, u and vous to a grown-up."""

    INFORMAL = "informal"
    FORMAL = "formal"


@dataclass(frozen=True)
class CopyLine:
    """A text in a copy, and what it is (None: the item's own text); of a step, who does it and by when."""

    text: str
    label: CopyLabel | None = None
    owner: Owner | None = None
    day: date | None = None


@dataclass(frozen=True)
class CopyItem:
    """Something a copy can hold. ``about``, ``domain`` and ``state`` are values the reader sees in words.

    ``is_offered`` says whether it is ticked to begin with; ``names`` are others it seems to name; ``life`` is
    the event of the life line it tells, for when that was.
    """

    key: str
    part: CopyPart
    lines: tuple[CopyLine, ...]
    about: StrEnum | None = None
    domain: DomainChoice | None = None
    state: StrEnum | None = None
    day: date | None = None
    moment: datetime | None = None
    names: tuple[str, ...] = ()
    is_offered: bool = True
    life: LifeEvent | None = None


_GROWN_UPS = (
    "moeder mama ma vader papa pa ouder ouders tante nonkel oom grootmoeder grootvader oma opa bomma bompa "
    "voogd stiefmoeder stiefvader plusmama pluspapa partner echtgenoot echtgenote buur buurvrouw "
    "mere maman pere parent parents oncle grand beau belle tuteur tutrice epoux epouse mari compagnon "
    "compagne conjoint conjointe voisin voisine marraine parrain meter peter "
    "mother mum father dad aunt uncle grandmother grandfather guardian wife husband spouse neighbour"
)
PAST_YOUTH: Final = 26
"""From this age on somebody is spoken to formally, unless the worker chooses otherwise: our own choice."""
OLDEST: Final = 120
GROWN_UPS: Final = frozenset(_GROWN_UPS.split())
FRENCH: Final = frozenset(("frans", "francais", "francaise", "french", "fr"))
DUTCH: Final = frozenset(("nederlands", "neerlandais", "neerlandaise", "dutch", "vlaams", "flamand", "nl"))


def address_for(role: str) -> Address:
    """Returns how to speak to the one a trajectory is about, from the role the worker wrote down.

    Without a role it is a young person: a grown-up who is the client is there as somebody's mother or uncle,
    or with an age past youth ("62 jaar"). It is a proposal; the worker chooses.
    """
    words = _words(role)
    is_past_youth = any(PAST_YOUTH <= int(word) < OLDEST for word in words if word.isdigit())
    return Address.FORMAL if words & GROWN_UPS or is_past_youth else Address.INFORMAL


def language_for(language: str, otherwise: str) -> str:
    """Returns "nl" or "fr": the first of the two that somebody likes to speak, else the other given."""
    words = _words(language)
    if words & FRENCH and not words & DUTCH:
        return "fr"
    if words & DUTCH and not words & FRENCH:
        return "nl"
    return otherwise if otherwise in {"nl", "fr"} else "nl"


def _words(text: str) -> set[str]:
    return set(plain(text).decode("ascii").split())
