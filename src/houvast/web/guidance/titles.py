"""What stands above an entry of the timeline; an entry without a title of its own is called by its kind."""

from functools import singledispatch

from houvast.guidance.values.entries import Action, Contact, DomainView, Note, Outcome
from houvast.guidance.values.papers import Letter, LetterStep, Touch
from houvast.web.guidance.labels import DOMAINS, NOTE_KINDS
from houvast.web.guidance.labels_papers import WAYS
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
    return str(DOMAINS[body.domain])


@title_of.register(Action)
@title_of.register(Outcome)
def _(body: Action | Outcome) -> str:
    return body.what


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
