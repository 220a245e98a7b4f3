"""The stories of the demonstration town, as data with a shape.

A story is what happened between people; the builder of the town plays it through the same journeys and
services as a worker would. Days are counted back from today (a negative day lies ahead), so that the town is
always current; the builder moves an appointment that falls on a weekend. What a story is about
(``worried_about``, ``turned_out``, ``shows``) is for whoever reads the files: no dossier holds it.
"""

from dataclasses import dataclass
from pathlib import Path

from houvast.cli.demo.reading import read_toml
from houvast.cli.demo.stories_papers import Papers
from houvast.cli.demo.stories_person import Agreed, PersonSide
from houvast.cli.demo.stories_plan import PlanStory
from houvast.cli.demo.values import (
    Client,
    DeskState,
    GuidanceState,
    Kept,
    Language,
    Place,
    TurnedOut,
    Worry,
)
from houvast.desk.values.agreements import Answer, Giver, Purpose
from houvast.desk.values.entrances import Asker, Channel, Danger, OwnQuestion, Theme
from houvast.desk.values.entrances import Language as Spoken
from houvast.desk.values.outcomes import Outcome
from houvast.desk.values.questions import Conflict
from houvast.guidance.values.lists import (
    ActionState,
    ClosingReason,
    Domain,
    FilledIn,
    NoteKind,
    Owner,
)

STORIES = Path(__file__).parent / "stories"


@dataclass(frozen=True)
class Own:
    """What was answered to a question of the asker's own entrance."""

    question: OwnQuestion
    answer: str


@dataclass(frozen=True)
class Call:
    """The call card: the first minute, in the asker's words; ``way_back`` is how to reach the asker again."""

    day: int
    channel: Channel
    asker: Asker
    worry: str
    danger: Danger
    tried: str
    way_back: str = ""
    theme: Theme | None = None
    language: Spoken | None = None
    own: tuple[Own, ...] = ()


@dataclass(frozen=True)
class Clarification:
    """The questions that follow the call card; an empty answer was not given."""

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


@dataclass(frozen=True)
class Told:
    """What the asker was told: keys of what the desk suggests, and the worker's own words."""

    lines: tuple[str, ...]
    words: str = ""


@dataclass(frozen=True)
class Agreement:
    """Who agreed to what and how; of an agreement that was not asked, ``how`` says why."""

    giver: Giver
    purpose: Purpose
    answer: Answer
    how: str
    day: int


@dataclass(frozen=True)
class Decision:
    """How the desk went on; a referral names the controller (``to``) and, later, its answer."""

    day: int
    outcome: Outcome
    words: str
    who: str = ""
    by: int | None = None
    to: str = ""
    answered: int | None = None
    answer: str = ""
    next_step: str = ""
    goes_on: bool = False


@dataclass(frozen=True)
class Desk:
    """A question at the desk; ``worker`` is a persona's key."""

    state: DeskState
    worker: str
    call: Call
    clarification: Clarification | None = None
    told: Told | None = None
    agreements: tuple[Agreement, ...] = ()
    decision: Decision | None = None


@dataclass(frozen=True)
class Person:
    """Whom the guidance is for; relatives are named by their role only, and only where they matter."""

    name: str
    age: int
    client: Client
    relatives: tuple[str, ...] = ()


@dataclass(frozen=True)
class FirstConversation:
    """The first conversation, in the person's own words; an empty answer was not given."""

    day: int
    filled_in: FilledIn
    needs: str
    story: str
    expectations: str
    resources: str
    own_view: str
    willingness: str


@dataclass(frozen=True)
class LifeDomain:
    """One domain of the person's life: what holds, and what stands in the way."""

    key: Domain
    strength: str
    barrier: str


@dataclass(frozen=True)
class Action:
    """What was agreed: who does what by when, and what became of it."""

    what: str
    owner: Owner
    due: int
    state: ActionState
    domain: Domain
    done: int | None = None
    outcome: str = ""


@dataclass(frozen=True)
class Note:
    """One note; its kind is one tap and may stay empty."""

    day: int
    text: str
    kind: NoteKind | None = None


@dataclass(frozen=True)
class Appointment:
    """A meeting at a place and an hour (``14:30``, Belgian time); ``about`` is for the agenda."""

    day: int
    at: str
    place: Place
    state: Kept
    interpreter: bool
    about: str = ""


@dataclass(frozen=True)
class Evaluation:
    """Looking back together: when it is due, and, once held, what the person and the worker said."""

    due: int
    held: int | None = None
    person: str = ""
    worker: str = ""


@dataclass(frozen=True)
class Closing:
    """How a trajectory ends, with the person's own word; a negative day is one that is being prepared."""

    day: int
    reason: ClosingReason
    words: str
    person: str = ""
    aftercare: int | None = None
    to: str = ""


@dataclass(frozen=True)
class PeerSupervision:
    """A case that waits to be read through before a meeting of colleagues."""

    question: str
    called: str = ""


@dataclass(frozen=True)
class Guidance:
    """A trajectory; ``centre`` is a controller's key, ``holder`` and ``stand_in`` are personas' keys."""

    state: GuidanceState
    centre: str
    holder: str
    stand_in: str
    opened: int
    came_by: str
    person: Person
    first_conversation: FirstConversation | None = None
    domains: tuple[LifeDomain, ...] = ()
    actions: tuple[Action, ...] = ()
    notes: tuple[Note, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    closing: Closing | None = None
    plan: PlanStory | None = None
    peer_supervision: PeerSupervision | None = None
    side: PersonSide | None = None
    agreed: Agreed | None = None
    papers: Papers | None = None


@dataclass(frozen=True)
class Story:
    """One dossier, or the dossier of the desk and the one that followed from it."""

    id: str
    language: Language
    worried_about: Worry
    turned_out: TurnedOut
    shows: str
    desk: Desk | None = None
    guidance: Guidance | None = None


def story_files() -> tuple[Path, ...]:
    """Returns the paths of all stories, by name."""
    return tuple(sorted(path for path in STORIES.glob("*.toml") if path.stem != "town"))


def load_story(path: Path) -> Story:
    """Reads one story; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(path, Story)


def load_stories() -> tuple[Story, ...]:
    """Reads every story of the town, by file name; raises ``StoryUnreadable`` at the first that is wrong."""
    return tuple(load_story(path) for path in story_files())
