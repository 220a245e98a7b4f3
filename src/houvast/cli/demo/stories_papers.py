"""What a story tells of calls and letters, and of a page the person filled in by themselves."""

from dataclasses import dataclass

from houvast.guidance.values.papers import Direction, LetterKind, LetterStepKind, Party, Way


@dataclass(frozen=True)
class Call:
    """A call, a message or a chance meeting, at an hour ("14:30")."""

    day: int
    at: str
    way: Way
    direction: Direction
    party: Party
    words: str = ""


@dataclass(frozen=True)
class SentLetter:
    """A letter: written, read by the person, sent, and what became of it.

    ``reply`` is the day by which an answer is awaited, ``fate`` what came of it on day ``settled``.
    """

    day: int
    kind: LetterKind
    to_person: bool
    to: str
    subject: str
    text: str
    read: int | None = None
    read_words: str = ""
    sent: int | None = None
    reply: int | None = None
    settled: int | None = None
    fate: LetterStepKind | None = None
    fate_words: str = ""


@dataclass(frozen=True)
class FilledPage:
    """A page the person filled in on the day the town is built; an empty answer was not given.

    A page lives two days by the database's own clock, so no story can have had one longer ago. ``adopted``:
    the worker has read the answers and added them; otherwise they wait. ``about`` is what the rulers are
    about.
    """

    greeting: str
    adopted: bool
    needs: str = ""
    story: str = ""
    expectations: str = ""
    resources: str = ""
    own_view: str = ""
    willingness: str = ""
    about: str = ""
    importance: int | None = None
    confidence: int | None = None
    readiness: int | None = None
    words: str = ""


@dataclass(frozen=True)
class Papers:
    """All of it."""

    calls: tuple[Call, ...] = ()
    letters: tuple[SentLetter, ...] = ()
    page: FilledPage | None = None
