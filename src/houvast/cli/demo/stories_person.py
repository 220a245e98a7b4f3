"""What a story tells of the person's side: ideals, allies, a project, rulers, a life line, what is agreed.

Days are counted back from today. Moments in a life are counted back as well, in years, months or days.
"""

from dataclasses import dataclass

from houvast.guidance.values.agreements import Answer, Binds, Given, Giver, Purpose
from houvast.guidance.values.lists import FilledIn, Frame, Need
from houvast.guidance.values.story import AllyPart, Ideal, Involvement, Ruler, Wish


@dataclass(frozen=True)
class ToldTopic:
    """One of the six questions, told again; the worker's view beside it, and where the two differ."""

    need: Need
    words: str
    view: str = ""
    difference: str = ""


@dataclass(frozen=True)
class ToldAgain:
    """A later talk about what the first conversation asked; it stands beside the first."""

    day: int
    filled_in: FilledIn
    topics: tuple[ToldTopic, ...]


@dataclass(frozen=True)
class ToldIdeal:
    """One question about ideals."""

    ideal: Ideal
    words: str
    view: str = ""
    difference: str = ""


@dataclass(frozen=True)
class IdealsTalk:
    """A talk about ideals."""

    day: int
    topics: tuple[ToldIdeal, ...]


@dataclass(frozen=True)
class StandsBy:
    """An ally, by role; on day ``later`` they came into the plan, or left it (``became``)."""

    day: int
    who: str
    parts: tuple[AllyPart, ...]
    brings: str
    wish: Wish
    involvement: Involvement
    wish_words: str = ""
    later: int | None = None
    became: Involvement | None = None
    later_wish: Wish = Wish.YES
    later_words: str = ""


@dataclass(frozen=True)
class News:
    """How a project goes, on a day."""

    day: int
    words: str


@dataclass(frozen=True)
class Project:
    """A project of the person's own; ``happens`` is its day, ``ended`` the day it was over."""

    day: int
    idea: str
    helpers: str
    cost: str
    happens: int | None = None
    news: tuple[News, ...] = ()
    ended: int | None = None
    became: str = ""


@dataclass(frozen=True)
class Reading:
    """Where somebody put themselves on one ruler; no value: they would rather not."""

    ruler: Ruler
    why: str
    value: int | None = None


@dataclass(frozen=True)
class RulersTaken:
    """The rulers on a day, about one thing."""

    day: int
    about: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True)
class Ago:
    """How long ago something in a life was: years (only the year is known), months, or days (the day is)."""

    years: int | None = None
    months: int | None = None
    days: int | None = None
    around: bool = False


@dataclass(frozen=True)
class Event:
    """Something on the line of a life, told on a day."""

    day: int
    what: str
    began: Ago
    height: int | None = None
    helped: str = ""
    ended: Ago | None = None
    goes_on: bool = False


@dataclass(frozen=True)
class PersonSide:
    """All of the person's side."""

    again: tuple[ToldAgain, ...] = ()
    ideals: tuple[IdealsTalk, ...] = ()
    allies: tuple[StandsBy, ...] = ()
    projects: tuple[Project, ...] = ()
    rulers: tuple[RulersTaken, ...] = ()
    life: tuple[Event, ...] = ()


@dataclass(frozen=True)
class StatedFrame:
    """The frame as it was said aloud."""

    day: int
    frame: Frame
    words: str
    set_by: str = ""
    more_goes_out: str = ""


@dataclass(frozen=True)
class AgreedLimit:
    """A limit; ``lifted`` is the day on which it was no longer needed."""

    day: int
    what: str
    why: str
    binds: Binds
    agreed_with: str
    what_if: str = ""
    lifted: int | None = None
    lifted_why: str = ""


@dataclass(frozen=True)
class GivenAnswer:
    """What somebody answered for one purpose; ``until`` is the last day of a yes."""

    day: int
    purpose: Purpose
    giver: Giver
    answer: Answer
    given: Given | None = None
    why: str = ""
    for_what: str = ""
    by_whom: str = ""
    until: int | None = None
    withdrawn: int | None = None
    withdrawn_why: str = ""


@dataclass(frozen=True)
class KeptFrom:
    """What somebody close may not learn."""

    day: int
    from_whom: str
    what: str
    why: str
    ended: int | None = None
    ended_why: str = ""


@dataclass(frozen=True)
class Agreed:
    """All that was agreed."""

    frames: tuple[StatedFrame, ...] = ()
    limits: tuple[AgreedLimit, ...] = ()
    answers: tuple[GivenAnswer, ...] = ()
    kept_from: tuple[KeptFrom, ...] = ()
