"""How forms of guidance begin: with what is known, never over what was said before."""

from collections.abc import Iterable
from dataclasses import dataclass

from houvast.guidance.selectors.show_story import Said, Story
from houvast.guidance.values.domains import DomainChoice
from houvast.guidance.values.entries import Note
from houvast.people.selectors.show_person import PersonPage
from houvast.web.guidance.forms_story import HoldConversationForm, TopicFields


@dataclass(frozen=True)
class Question:
    """One of the six questions on the page of a conversation, with what was said to it last time."""

    fields: TopicFields
    before: Said | None


def conversation_facts(form: HoldConversationForm, story: Story) -> dict[str, object]:
    """Returns the six questions, each with the newest earlier answer beside it."""
    last = {topic.need: topic.said[-1] for topic in story.topics}
    return {"questions": [Question(fields, last.get(fields.need)) for fields in form.topics()]}


def note_start(note: Note) -> dict[str, object]:
    """Returns how the correction of a note begins: as the note stands."""
    return {
        "text": note.text,
        "kind": note.kind.value if note.kind else "",
        "happened_on": note.happened_on.isoformat() if note.happened_on else "",
        "source": note.source,
        "certainty": note.certainty.value if note.certainty else "",
    }


def person_start(kept: PersonPage) -> dict[str, object]:
    """Returns how the change of a person begins: as the row stands, with the state it was seen in."""
    person = kept.content
    return {
        "part": person.part.value,
        "role": person.role,
        "name": person.name,
        "contact": person.contact,
        "language": person.language,
        "seen": kept.seen,
    }


def domain_start(wanted: str, domains: Iterable[DomainChoice]) -> dict[str, object]:
    """Returns the domain a link asked for, when there is one of that name to choose."""
    return {"domain": wanted} if wanted in {domain.key for domain in domains} else {}
