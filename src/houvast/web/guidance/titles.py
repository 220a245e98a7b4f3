"""What stands above an entry of the timeline; an entry without a title of its own is called by its kind."""

from functools import singledispatch

from houvast.guidance.values.entries import Action, Contact, DomainView, Note, Outcome
from houvast.guidance.values.goals import Goal, GoalChange, GoalEnd, GoalMoment
from houvast.guidance.values.papers import Letter, LetterStep, Touch
from houvast.guidance.values.plan import Barrier, BarrierEnd, Step, StepDone
from houvast.web.guidance.labels import NOTE_KINDS
from houvast.web.guidance.labels_papers import WAYS
from houvast.web.guidance.labels_plan import domain_words
from houvast.web.guidance.titles_story import story_title


@singledispatch
def title_of(body: object) -> str:
    """Returns an entry's own title, empty when it has none."""
    return story_title(body)


@title_of.register
def _(body: Note) -> str:
    return str(NOTE_KINDS[body.kind]) if body.kind is not None else ""


@title_of.register
def _(body: DomainView) -> str:
    return domain_words(body.domain, body.named)


@title_of.register(Action)
@title_of.register(Outcome)
@title_of.register(Barrier)
@title_of.register(BarrierEnd)
@title_of.register(Step)
@title_of.register(StepDone)
def _(body: Action | Outcome | Barrier | BarrierEnd | Step | StepDone) -> str:
    return body.what


@title_of.register(Goal)
@title_of.register(GoalMoment)
@title_of.register(GoalChange)
@title_of.register(GoalEnd)
def _(body: Goal | GoalMoment | GoalChange | GoalEnd) -> str:
    return body.own_words


@title_of.register
def _(body: Contact) -> str:
    return body.what_for


@title_of.register
def _(body: Touch) -> str:
    return str(WAYS[body.way])


@title_of.register(Letter)
@title_of.register(LetterStep)
def _(body: Letter | LetterStep) -> str:
    return body.subject
